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

/** `G10:H12`, or `G10` for one cell. */
export function rectangleAddress({ row, column, rowCount, columnCount }: Rectangle): string {
  const first = cellAddress(row, column);
  const last = cellAddress(row + rowCount - 1, column + columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}
