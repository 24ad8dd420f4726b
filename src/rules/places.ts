import { columnLetters, type CellRef, type Place } from '../plan/place';

/** The rows of one column of a sheet, in the order they were seen. */
interface Column {
  readonly sheet: string;
  readonly column: number;
  readonly rows: number[];
}

/** The cells as few places: cells that stand below each other without a gap are one range. Sheets and columns in order of first sight. */
export function placesOf(cells: readonly CellRef[]): readonly Place[] {
  const columns: Column[] = [];
  let current: Column | undefined;
  for (const { sheet, row, column } of cells) {
    // Cells mostly come column by column, so the last column is nearly always the right one.
    if (current?.column !== column || current.sheet !== sheet) {
      current = columns.find((each) => each.column === column && each.sheet === sheet);
      if (!current) columns.push((current = { sheet, column, rows: [] }));
    }
    current.rows.push(row);
  }
  return columns.flatMap(rangesOf);
}

function rangesOf({ sheet, column, rows }: Column): readonly Place[] {
  const letters = columnLetters(column);
  const range = (first: number, last: number): Place => ({
    sheet,
    cell: first === last ? `${letters}${first + 1}` : `${letters}${first + 1}:${letters}${last + 1}`,
  });
  if (rows.some((row, index) => row < (rows[index - 1] ?? row))) rows.sort((a, b) => a - b);
  const places: Place[] = [];
  let first = rows[0] ?? 0;
  let last = first;
  for (const row of rows) {
    if (row > last + 1) {
      places.push(range(first, last));
      first = row;
    }
    last = row;
  }
  places.push(range(first, last));
  return places;
}
