import { lastColumn, lastRow, maxColumns, maxRows, rectBetween, type Rect } from '../document/rect';
import { HostError } from './hostError';

/** The whole sheet. */
export const wholeSheet: Rect = { row: 0, column: 0, rowCount: maxRows, columnCount: maxColumns };

/** A rectangle from corner and size, refused when any of it lies outside the sheet. */
export function rectInSheet(row: number, column: number, rowCount: number, columnCount: number): Rect {
  const inside =
    [row, column, rowCount, columnCount].every(Number.isInteger) &&
    row >= 0 &&
    column >= 0 &&
    rowCount > 0 &&
    columnCount > 0 &&
    row + rowCount <= maxRows &&
    column + columnCount <= maxColumns;
  if (!inside) throw new HostError('InvalidArgument');
  return { row, column, rowCount, columnCount };
}

export const offset = (rect: Rect, rows: number, columns: number): Rect =>
  rectInSheet(rect.row + rows, rect.column + columns, rect.rowCount, rect.columnCount);

export const resizedBy = (rect: Rect, rows: number, columns: number): Rect =>
  rectInSheet(rect.row, rect.column, rect.rowCount + rows, rect.columnCount + columns);

/** A cell counted from the rectangle's corner; it may lie outside the rectangle, but not outside the sheet. */
export const cellOf = (rect: Rect, row: number, column: number): Rect =>
  rectInSheet(rect.row + row, rect.column + column, 1, 1);

export function rowOf(rect: Rect, row: number): Rect {
  return rectInSheet(rect.row + row, rect.column, 1, rect.columnCount);
}

export function columnOf(rect: Rect, column: number): Rect {
  return rectInSheet(rect.row, rect.column + column, rect.rowCount, 1);
}

export const entireRow = (rect: Rect): Rect => ({ ...rect, column: 0, columnCount: maxColumns });
export const entireColumn = (rect: Rect): Rect => ({ ...rect, row: 0, rowCount: maxRows });
export const isEntireRow = (rect: Rect): boolean => rect.columnCount === maxColumns;
export const isEntireColumn = (rect: Rect): boolean => rect.rowCount === maxRows;

export function boundingRect(a: Rect, b: Rect): Rect {
  return rectBetween(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );
}

/** `count` rows next to the rectangle; a negative count stands for rows inside it, from the same edge. */
export function rowsBeside(rect: Rect, count: number, side: 'above' | 'below'): Rect {
  if (count === 0) throw new HostError('InvalidArgument');
  const size = Math.abs(count);
  const edge = side === 'above' ? rect.row : lastRow(rect) + 1;
  const upwards = (side === 'above') === count > 0;
  return rectInSheet(upwards ? edge - size : edge, rect.column, size, rect.columnCount);
}

/** `count` columns next to the rectangle; a negative count stands for columns inside it, from the same edge. */
export function columnsBeside(rect: Rect, count: number, side: 'before' | 'after'): Rect {
  if (count === 0) throw new HostError('InvalidArgument');
  const size = Math.abs(count);
  const edge = side === 'before' ? rect.column : lastColumn(rect) + 1;
  const leftwards = (side === 'before') === count > 0;
  return rectInSheet(rect.row, leftwards ? edge - size : edge, rect.rowCount, size);
}

/** Excel answers -1 above 2^31 - 1 cells. */
export function cellCount(rect: Rect): number {
  const count = rect.rowCount * rect.columnCount;
  return count > 2 ** 31 - 1 ? -1 : count;
}
