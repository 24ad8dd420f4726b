import { UnreadableFile } from '../fileProblem';
import { maxColumns, maxRows } from '../sheetSize';

/** `B7` → column 1; the digits are the row's, which says its own number. Throws `damaged` for what is no cell. */
export function columnOf(reference: string): number {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  if (at === 0 || column > maxColumns) throw new UnreadableFile('damaged', `no such cell: ${reference}`);
  return column - 1;
}

/** `7` → row 6. */
export function rowOf(number: string): number {
  const row = Number(number) - 1;
  if (!Number.isInteger(row) || row < 0 || row >= maxRows)
    throw new UnreadableFile('damaged', `no such row: ${number}`);
  return row;
}
