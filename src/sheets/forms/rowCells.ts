import type { CellContent } from '../changeSet';
import { cellOf, isBlank } from '../read/grid';
import type { LocatedTable } from '../read/locate';

/** A cell of a row with what belongs to it when it is put back. */
export interface RowCell {
  readonly content: CellContent;
  /** What it shows: the content, or what its formula gives. */
  readonly value: string | number | boolean;
  readonly format: string;
}

/** A row of a table as it was read, in every column of the table, a person's own included. */
export interface TableRowCells {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly cells: readonly RowCell[];
}

export function rowCells({ sheet, table }: LocatedTable, row: number): TableRowCells {
  const cells = Array.from({ length: table.columnCount }, (_, offset): RowCell => {
    const { value, formula, numberFormat } = cellOf(sheet, row, table.column + offset);
    // A text that begins with an equals sign is given as its own formula.
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula.length > 1 && formula !== value;
    return { content: isFormula ? { formula } : value, value, format: numberFormat };
  });
  return { row, cells };
}

export function isSameContent(a: CellContent, b: CellContent): boolean {
  if (typeof a === 'object' || typeof b === 'object') {
    return typeof a === 'object' && typeof b === 'object' && a.formula === b.formula;
  }
  return a === b;
}

export const isFormulaCell = ({ content }: RowCell): boolean => typeof content === 'object';

/** Nothing but calculated cells. */
export function isEmptyRow({ cells }: TableRowCells): boolean {
  return cells.every((cell) => isFormulaCell(cell) || isBlank(cell.value));
}

/** The rows of the body that hold anything, in their order. */
export function filledRowsOf(located: LocatedTable): readonly TableRowCells[] {
  const rows = Array.from({ length: Math.max(0, located.last - located.first + 1) }, (_, index) =>
    rowCells(located, located.first + index),
  );
  return rows.filter((row) => !isEmptyRow(row));
}
