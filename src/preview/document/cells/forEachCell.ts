import { cellsOf, rowsOf, type Cell, type Worksheet } from '../excelts';

/** Visits every cell that exists, styled blanks included, row by row. */
export function forEachCell(worksheet: Worksheet, visit: (cell: Cell, row: number, column: number) => void): void {
  rowsOf(worksheet).forEach((row, r) => {
    if (row) cellsOf(row).forEach((cell, c) => cell && visit(cell, r, c));
  });
}
