import { columnLetters } from '../plan/place';
import { parseAddress, type Rectangle } from './address';

/** The one range that a formula adds up, where that is all it does: `=SUM(B2:B9)`, also with absolute signs or on another sheet. */
export function summedRange(formula: string): (Rectangle & { readonly sheet: string | null }) | undefined {
  const inner = /^=\s*SUM\(\s*([^(),;]+)\s*\)$/iu.exec(formula)?.[1];
  const area = inner === undefined ? undefined : parseAddress(inner);
  return area && area.rowCount * area.columnCount > 1 ? area : undefined;
}

/** The formula with its range made to end at another row; everything else as written. */
export function withLastRow(formula: string, row: number): string {
  return formula.replace(/(:\$?[A-Z]{1,3}\$?)\d+(\s*\))$/iu, `$1${row + 1}$2`);
}

const reference = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(!.])/giu;

/**
 * A formula with its references written from where it stands, so that formulas filled along a row or a column are one text.
 * References inside quotes and names of sheets are left as they are.
 */
export function relativeFormula(formula: string, row: number, column: number): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'!?)/u)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(reference, relativeTo(row, column))))
    .join('');
}

/** The formula as it reads when it is filled from one cell into another. */
export function filledFormula(formula: string, rows: number, columns: number): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'!?)/u)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(reference, (text, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
            const area = parseAddress(`${letters}${digits}`);
            if (!area) return text;
            const toColumn = fixedColumn ? area.column : area.column + columns;
            const toRow = fixedRow ? area.row : area.row + rows;
            return `${fixedColumn}${columnLetters(toColumn)}${fixedRow}${toRow + 1}`;
          }),
    )
    .join('');
}

function relativeTo(row: number, column: number) {
  return (text: string, fixedColumn: string, letters: string, fixedRow: string, digits: string): string => {
    const area = parseAddress(`${letters}${digits}`);
    if (!area) return text;
    const ofRow = fixedRow ? `R${area.row}` : `R[${area.row - row}]`;
    const ofColumn = fixedColumn ? `C${area.column}` : `C[${area.column - column}]`;
    return ofRow + ofColumn;
  };
}
