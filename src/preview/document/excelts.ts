import {
  Column,
  Workbook,
  type Cell,
  type CellValue as StoredValue,
  type Row,
  type Style,
  type Worksheet,
} from '@cj-tech-master/excelts';
import { columnName } from './a1';

/**
 * The library's classes, and the few members of them that are private in its types. Everything that reaches below the
 * library's public surface is in this file.
 */
export { Workbook };
export type { Cell, Column, Row, StoredValue, Style, Worksheet };

/** The library's numbers for what a cell holds. */
export const stored = { blank: 0, merged: 1, number: 2, text: 3, date: 4, link: 5, formula: 6 } as const;

interface BookParts {
  _worksheets: (Worksheet | undefined)[];
}
const sheetsOf = (workbook: Workbook): (Worksheet | undefined)[] => (workbook as unknown as BookParts)._worksheets;

export const hasWorksheet = (workbook: Workbook, worksheet: Worksheet): boolean =>
  sheetsOf(workbook)[worksheet.id] === worksheet;

/** Takes a worksheet out without taking it apart: it can come back. */
export function leaveWorksheetOut(workbook: Workbook, worksheet: Worksheet): void {
  sheetsOf(workbook)[worksheet.id] = undefined;
}

export function takeWorksheetIn(workbook: Workbook, worksheet: Worksheet): void {
  sheetsOf(workbook)[worksheet.id] = worksheet;
}

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

interface RowNumber {
  _number: number;
}
interface CellPlace {
  _address: string;
  _value: { model: { address: string } };
}

/** Tells a row and its cells that they stand at another index now. */
export function renumberRow(row: Row, index: number): void {
  (row as unknown as RowNumber)._number = index + 1;
  cellsOf(row).forEach((cell, column) => cell && readdressCell(cell, `${columnName(column)}${index + 1}`));
}

export function readdressCell(cell: Cell, address: string): void {
  const place = cell as unknown as CellPlace;
  place._address = address;
  place._value.model.address = address;
}

/** Inserts blank columns in the sheet's list of column properties, or takes some out, and numbers the rest anew. */
export function spliceColumnProperties(
  worksheet: Worksheet,
  at: number,
  remove: number,
  insert: readonly Column[],
): Column[] {
  const { columns } = worksheet;
  if (at >= columns.length && insert.every((column) => !column.isCustomWidth && !column.hidden)) return [];
  while (columns.length < at) worksheet.getColumn(columns.length + 1);
  const removed = columns.splice(at, remove, ...insert);
  columns.forEach((column, index) => ((column as unknown as RowNumber)._number = index + 1));
  return removed;
}

export const blankColumn = (worksheet: Worksheet, index: number): Column => new Column(worksheet, index + 1);

/**
 * What a small file does not say, the reader leaves undefined against its own types; and an empty list of themes would be written
 * as a link that leads nowhere.
 */
export function fillGaps(workbook: Workbook): void {
  const gaps = workbook as unknown as {
    _themes: Record<string, string> | undefined;
    views: Workbook['views'] | undefined;
    properties: Workbook['properties'] | undefined;
    calcProperties: Workbook['calcProperties'] | undefined;
  };
  gaps.views ??= [];
  gaps.properties ??= {};
  gaps.calcProperties ??= {};
  if (gaps._themes && Object.keys(gaps._themes).length === 0) gaps._themes = undefined;
  for (const worksheet of workbook.worksheets) {
    worksheet.views = worksheet.views ?? [];
  }
}
