import { cellAddress, placeOf, type CellRef, type Place } from '../plan/place';

/** The cells as few places: cells that stand below each other without a gap are one range. Sheets and columns in order of first sight. */
export function placesOf(cells: readonly CellRef[]): readonly Place[] {
  const columns = new Map<string, CellRef[]>();
  for (const cell of cells) {
    const key = `${cell.column} ${cell.sheet}`;
    const column = columns.get(key);
    if (column) column.push(cell);
    else columns.set(key, [cell]);
  }
  return [...columns.values()].flatMap(rangesOfColumn);
}

function rangesOfColumn(cells: readonly CellRef[]): readonly Place[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row);
  const places: Place[] = [];
  let first: CellRef | undefined;
  let last: CellRef | undefined;
  for (const cell of sorted) {
    if (first && last && cell.row > last.row + 1) {
      places.push(range(first, last));
      first = cell;
    }
    first ??= cell;
    last = cell;
  }
  if (first && last) places.push(range(first, last));
  return places;
}

function range(first: CellRef, last: CellRef): Place {
  if (first.row === last.row) return placeOf(first);
  return {
    sheet: first.sheet,
    cell: `${cellAddress(first.row, first.column)}:${cellAddress(last.row, last.column)}`,
  };
}
