import type { Rectangle } from '../../sheets/address';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** The direction in which lines of a table are counted: its rows downwards, its columns to the right. */
export type Axis = 'row' | 'column';

export interface Span {
  readonly first: number;
  readonly count: number;
}

export const along = (axis: Axis, { row, column, rowCount, columnCount }: Rectangle): Span =>
  axis === 'row' ? { first: row, count: rowCount } : { first: column, count: columnCount };

export const across = (axis: Axis, rectangle: Rectangle): Span => along(axis === 'row' ? 'column' : 'row', rectangle);

export const endOf = ({ first, count }: Span): number => first + count;

export const limitOf = (axis: Axis): number => (axis === 'row' ? MAX_ROWS : MAX_COLUMNS);

/** The same breadth, another stretch along the axis. */
export const withSpan = (axis: Axis, rectangle: Rectangle, { first, count }: Span): Rectangle =>
  axis === 'row' ? { ...rectangle, row: first, rowCount: count } : { ...rectangle, column: first, columnCount: count };

export const lengthened = (axis: Axis, rectangle: Rectangle, by: number): Rectangle => {
  const { first, count } = along(axis, rectangle);
  return withSpan(axis, rectangle, { first, count: count + by });
};

export const isWithin = (inner: Span, outer: Span): boolean =>
  inner.first >= outer.first && endOf(inner) <= endOf(outer);

export function sharedSpan(a: Span, b: Span): Span | null {
  const first = Math.max(a.first, b.first);
  const end = Math.min(endOf(a), endOf(b));
  return first < end ? { first, count: end - first } : null;
}

export function hasCell({ row, column, rowCount, columnCount }: Rectangle, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rowCount && atColumn >= column && atColumn < column + columnCount;
}

export const isSameRectangle = (a: Rectangle, b: Rectangle): boolean =>
  a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;

/** The rectangle of a grid that has its top left at a cell. */
export const rectangleOf = (
  { row, column }: { readonly row: number; readonly column: number },
  grid: readonly (readonly unknown[])[],
): Rectangle => ({ row, column, rowCount: grid.length, columnCount: grid[0]?.length ?? 0 });

/** Bands of rows with no more than so many cells each. */
export function* bands(rectangle: Rectangle, cells: number): Generator<Rectangle> {
  const height = Math.max(1, Math.floor(cells / Math.max(1, rectangle.columnCount)));
  for (let first = 0; first < rectangle.rowCount; first += height) {
    yield { ...rectangle, row: rectangle.row + first, rowCount: Math.min(height, rectangle.rowCount - first) };
  }
}
