/** Where a value stands in a workbook: sheet name and zero-based row and column. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell or a rectangle as people write it: sheet name and A1 address without dollar signs, e.g. `C9` or `C9:C14`. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** A value that remembers the cell it was read from. */
export interface Located<T> {
  readonly value: T;
  readonly at: CellRef;
}

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` → `0`, `AA` → `26`. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function placeOf(at: CellRef): Place {
  return { sheet: at.sheet, cell: cellAddress(at.row, at.column) };
}
