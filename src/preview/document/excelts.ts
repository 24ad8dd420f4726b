import {
  Workbook,
  type Cell,
  type CellValue as StoredValue,
  type Row,
  type Style,
  type Worksheet,
} from '@cj-tech-master/excelts';

/**
 * The library's classes, and the few members of them that are private in its types. Everything that reaches below the
 * library's public surface is in this file.
 */
export { Workbook };
export type { Cell, Row, StoredValue, Style, Worksheet };

/** The library's numbers for what a cell holds. */
export const stored = { blank: 0, merged: 1, number: 2, text: 3, date: 4, link: 5, formula: 6 } as const;

interface SheetParts {
  _rows: (Row | undefined)[];
  _merges: Record<string, unknown>;
}
interface RowParts {
  _cells: (Cell | undefined)[];
}

/** Rows by zero-based index; holes where nothing was ever written. */
export const rowsOf = (worksheet: Worksheet): (Row | undefined)[] => (worksheet as unknown as SheetParts)._rows;
/** Cells by zero-based index, styled blanks included. */
export const cellsOf = (row: Row): (Cell | undefined)[] => (row as unknown as RowParts)._cells;

export const cellAt = (worksheet: Worksheet, row: number, column: number): Cell | undefined => {
  const found = rowsOf(worksheet)[row];
  return found && cellsOf(found)[column];
};

export const makeCell = (worksheet: Worksheet, row: number, column: number): Cell =>
  worksheet.getRow(row + 1).getCell(column + 1);

/** One more than the highest column that any row has a cell in. */
export const sheetWidth = (worksheet: Worksheet): number => {
  let width = 0;
  for (const row of rowsOf(worksheet)) if (row) width = Math.max(width, cellsOf(row).length);
  return width;
};
