import { cellAddress, columnIndex } from '../plan/place';

/** A rectangle of a sheet, zero-based. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

const pattern = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/** `'Mitt ark'!$A$1:B3` → sheet and rectangle; `undefined` for anything but one cell or one rectangle. */
export function parseAddress(text: string): (Rectangle & { readonly sheet: string | null }) | undefined {
  const match = pattern.exec(text.trim());
  if (!match) return undefined;
  const [, quoted, plain, left, top, right, bottom] = match;
  const column = columnIndex(left ?? '');
  const row = Number(top) - 1;
  return {
    sheet: quoted?.replace(/''/g, "'") ?? plain ?? null,
    row,
    column,
    rowCount: (bottom === undefined ? row : Number(bottom) - 1) - row + 1,
    columnCount: (right === undefined ? column : columnIndex(right)) - column + 1,
  };
}

/** `Budsjett!$B$3`, with quotes round the sheet where Excel asks for them. */
export function absoluteReference(sheet: string, cell: string): string {
  const name =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !isReference(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
  return `${name}!${cell.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

/** `A1`, `R1C1` and the like: as the name of a sheet it would be read as a cell. */
const isReference = (name: string): boolean => /^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(name);

/** `G10:H12`, or `G10` for one cell. */
export function rectangleAddress({ row, column, rowCount, columnCount }: Rectangle): string {
  const first = cellAddress(row, column);
  const last = cellAddress(row + rowCount - 1, column + columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}
