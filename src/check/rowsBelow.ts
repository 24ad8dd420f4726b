import { rectangleAddress, type Rectangle } from '../sheets/address';
import { isBlank, valueAt } from '../sheets/read/grid';
import { isSumRow } from '../sheets/read/rowWords';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../sheets/snapshot';
import { checkTexts } from '../text/check';
import { formatText } from '../text/format';
import type { Language } from '../text/language';
import type { Reported } from './reported';

export interface RowsBelow extends Rectangle {
  readonly sheet: string;
  readonly table: string;
}

/**
 * Excel lets a table grow when somebody types below it; a program that writes into the file does not. Rows that stand there are
 * read as the rows of the table that they were meant to be, and it is said: sums over the table leave them out.
 */
export function withRowsBelow(workbook: WorkbookSnapshot): {
  readonly workbook: WorkbookSnapshot;
  readonly rows: readonly RowsBelow[];
} {
  const rows: RowsBelow[] = [];
  const tables = workbook.tables.map((table) => {
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    const count = sheet && !table.hasTotals ? rowsBelow(table, sheet, workbook.tables) : 0;
    if (count === 0) return table;
    const { name, row, column, columnCount } = table;
    rows.push({ sheet: table.sheet, table: name, row: row + table.rowCount, column, rowCount: count, columnCount });
    return { ...table, rowCount: table.rowCount + count };
  });
  return { workbook: { ...workbook, tables }, rows };
}

export const rowsBelowTables = (rows: readonly RowsBelow[], language: Language): Reported[] =>
  rows.map(({ sheet, table, ...area }) => {
    const values = { table, count: area.rowCount };
    return {
      rule: 'workbook/rows-below-table',
      severity: 'warning',
      places: [{ sheet, cell: rectangleAddress(area) }],
      values,
      messageId: 'rowsBelowTable',
      message: formatText(checkTexts.rowsBelowTable, language, values),
    };
  });

/** A single filled cell is a note, and a row that states a sum is no row of a list. */
const fewestCells = 2;

function rowsBelow(table: TableSnapshot, sheet: SheetSnapshot, tables: readonly TableSnapshot[]): number {
  const end = table.row + table.rowCount;
  const columns = Array.from({ length: table.columnCount }, (_, at) => table.column + at);
  let count = 0;
  for (let row = end; ; row++, count++) {
    const filled = columns.filter((column) => !isBlank(valueAt(sheet, row, column)));
    const isList = filled.length >= fewestCells && !isSumRow(String(valueAt(sheet, row, table.column)));
    if (!isList || tables.some((other) => other !== table && holds(other, table, row))) return count;
  }
}

const holds = (other: TableSnapshot, table: TableSnapshot, row: number): boolean =>
  other.sheet === table.sheet &&
  row >= other.row &&
  row < other.row + other.rowCount &&
  other.column < table.column + table.columnCount &&
  table.column < other.column + other.columnCount;
