import { maxColumns, maxRows } from '../../xlsx/sheetSize';
import { DocumentError } from './documentError';

export { maxColumns, maxRows };

/** A rectangle of a sheet, zero-based. A whole column has `maxRows` rows, a whole row `maxColumns` columns. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export const lastRow = (rect: Rect): number => rect.row + rect.rowCount - 1;
export const lastColumn = (rect: Rect): number => rect.column + rect.columnCount - 1;
export const cellRect = (row: number, column: number): Rect => ({ row, column, rowCount: 1, columnCount: 1 });

export const rectBetween = (top: number, left: number, bottom: number, right: number): Rect => ({
  row: top,
  column: left,
  rowCount: bottom - top + 1,
  columnCount: right - left + 1,
});

export const wholeSheet: Rect = { row: 0, column: 0, rowCount: maxRows, columnCount: maxColumns };

export const sameRect = (a: Rect, b: Rect): boolean =>
  a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;

export function intersection(a: Rect, b: Rect): Rect | null {
  const top = Math.max(a.row, b.row);
  const left = Math.max(a.column, b.column);
  const bottom = Math.min(lastRow(a), lastRow(b));
  const right = Math.min(lastColumn(a), lastColumn(b));
  return top <= bottom && left <= right ? rectBetween(top, left, bottom, right) : null;
}

export const intersects = (a: Rect, b: Rect): boolean => intersection(a, b) !== null;

export const containsCell = (rect: Rect, row: number, column: number): boolean =>
  row >= rect.row && row <= lastRow(rect) && column >= rect.column && column <= lastColumn(rect);

export const containsRect = (outer: Rect, inner: Rect): boolean =>
  containsCell(outer, inner.row, inner.column) && containsCell(outer, lastRow(inner), lastColumn(inner));

/** The parts of `from` outside `hole`, at most four rectangles. */
export function subtract(from: Rect, hole: Rect): Rect[] {
  const shared = intersection(from, hole);
  if (!shared) return [from];
  const parts: Rect[] = [];
  if (shared.row > from.row) parts.push(rectBetween(from.row, from.column, shared.row - 1, lastColumn(from)));
  if (shared.column > from.column) {
    parts.push(rectBetween(shared.row, from.column, lastRow(shared), shared.column - 1));
  }
  if (lastColumn(shared) < lastColumn(from)) {
    parts.push(rectBetween(shared.row, lastColumn(shared) + 1, lastRow(shared), lastColumn(from)));
  }
  if (lastRow(shared) < lastRow(from)) {
    parts.push(rectBetween(lastRow(shared) + 1, from.column, lastRow(from), lastColumn(from)));
  }
  return parts;
}

export function assertInsideSheet(rect: Rect): void {
  const whole = [rect.row, rect.column, rect.rowCount, rect.columnCount].every(Number.isInteger);
  const inside =
    rect.row >= 0 &&
    rect.column >= 0 &&
    rect.rowCount > 0 &&
    rect.columnCount > 0 &&
    lastRow(rect) < maxRows &&
    lastColumn(rect) < maxColumns;
  if (!whole || !inside) throw new DocumentError('outsideSheet', `no such rectangle: ${JSON.stringify(rect)}`);
}
