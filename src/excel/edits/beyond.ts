import type { Rectangle } from '../../sheets/address';
import { limitOf, type Axis } from './rectangles';

/** What is beyond a table's end, in its breadth. */
export interface Beyond {
  /** First and last row or column with content; `null` when all is blank. */
  readonly first: number | null;
  readonly last: number | null;
  /** Nothing at all, neither content nor another table. */
  readonly isBlank: boolean;
  /** What is there can be moved along: no other table sticks out. */
  readonly canMove: boolean;
}

export const nothingBeyond: Beyond = { first: null, last: null, isBlank: true, canMove: true };

/** The cells from a place on to the end of the sheet, as broad as `start`. */
export function bandFrom(sheet: Excel.Worksheet, axis: Axis, start: Rectangle): Excel.Range {
  const { row, column, rowCount, columnCount } = start;
  return axis === 'row'
    ? sheet.getRangeByIndexes(row, column, limitOf(axis) - row, columnCount)
    : sheet.getRangeByIndexes(row, column, rowCount, limitOf(axis) - column);
}

/** Queues the reading of how far content reaches in a band; `null` when it is blank. */
export function loadExtent(
  band: Excel.Range,
  axis: Axis,
): () => { readonly first: number; readonly last: number } | null {
  const used = band.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
  return () => {
    if (used.isNullObject) return null;
    const [first, count] = axis === 'row' ? [used.rowIndex, used.rowCount] : [used.columnIndex, used.columnCount];
    return { first, last: first + count - 1 };
  };
}

export function loadBeyond(band: Excel.Range, axis: Axis): () => Beyond {
  const extent = loadExtent(band, axis);
  const tablesIn = (range: Excel.Range, isWhole: boolean): Excel.TableScopedCollection =>
    range.getTables(isWhole).load('items/name');
  const any = tablesIn(band, false);
  const fitting = [
    tablesIn(band, true),
    tablesIn(axis === 'row' ? band.getColumn(0) : band.getRow(0), false),
    tablesIn(axis === 'row' ? band.getLastColumn() : band.getLastRow(), false),
  ];
  return () => {
    const used = extent();
    const names = fitting.map(({ items }) => new Set(items.map(({ name }) => name)));
    return {
      first: used?.first ?? null,
      last: used?.last ?? null,
      isBlank: used === null && any.items.length === 0,
      // Excel moves another table only as a whole, and ours is the measure: as broad as it, beside nothing else.
      canMove: any.items.every(({ name }) => names.every((each) => each.has(name))),
    };
  };
}
