import { lastColumn, lastRow, maxColumns, maxRows, rectBetween, type Rect } from './rect';

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A` → `0`. The letters may be of either case. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** `A1`, `A1:B2`, `A:C` for whole columns, `1:3` for whole rows; without sheet and `$`. */
export function rectName(rect: Rect): string {
  if (rect.rowCount === maxRows) return `${columnName(rect.column)}:${columnName(lastColumn(rect))}`;
  if (rect.columnCount === maxColumns) return `${rect.row + 1}:${lastRow(rect) + 1}`;
  const first = cellName(rect.row, rect.column);
  return rect.rowCount === 1 && rect.columnCount === 1
    ? first
    : `${first}:${cellName(lastRow(rect), lastColumn(rect))}`;
}

/** `$A$1:$B$2`, as names and file parts write it. */
export function absoluteRectName(rect: Rect): string {
  return rectName(rect).replace(/([A-Z]+)?(\d+)?/g, (_, letters?: string, digits?: string) =>
    [letters, digits].map((part) => (part ? `$${part}` : '')).join(''),
  );
}

const area = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/;

/** Reads what `rectName` and `absoluteRectName` write; `null` for anything else. */
export function parseRect(text: string): Rect | null {
  const match = area.exec(text.trim());
  if (!match) return null;
  const [, left, top, right, bottom] = match;
  const isRange = text.includes(':');
  if (!isRange) return left && top ? checked(+top - 1, columnIndex(left), +top - 1, columnIndex(left)) : null;
  if (left && right && !top && !bottom) return checked(0, columnIndex(left), maxRows - 1, columnIndex(right));
  if (top && bottom && !left && !right) return checked(+top - 1, 0, +bottom - 1, maxColumns - 1);
  if (!left || !top || !right || !bottom) return null;
  return checked(+top - 1, columnIndex(left), +bottom - 1, columnIndex(right));
}

function checked(row1: number, column1: number, row2: number, column2: number): Rect | null {
  const rect = rectBetween(
    Math.min(row1, row2),
    Math.min(column1, column2),
    Math.max(row1, row2),
    Math.max(column1, column2),
  );
  return rect.row >= 0 && lastRow(rect) < maxRows && lastColumn(rect) < maxColumns ? rect : null;
}

/** The sheet's name as a formula writes it: quoted unless it is a plain word that no reference looks like. */
export function sheetPrefix(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d{1,7}$/.test(name) && !/^[rc]$/i.test(name);
  return plain ? `${name}!` : `'${name.replace(/'/g, "''")}'!`;
}
