import type { AddTable } from '../changeSet';
import { tables } from '../declarations';
import { tableIds, type TableDeclaration, type TableId } from '../declarations/declaration';
import { createdColumns, tableStyle } from '../layout/tableBlock';
import { cellOf, isBlank } from '../read/grid';
import { matchHeaders, normaliseHeader, type HeaderCell } from '../read/headers';
import type { LocatedTables } from '../read/locate';
import type { CellValue, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../snapshot';

/** A declared table whose cells stand in a sheet without being a table any more. */
export interface LostTable {
  readonly id: TableId;
  readonly edit: AddTable;
}

/** How many of a table's columns must have their headers before plain cells are taken for it. */
const ENOUGH = 0.5;
/** No table of ours has fewer columns that it cannot do without. */
const LEAST_HEADERS = 2;
const LONGEST_HEADER = 100;

interface HeaderRow {
  readonly id: TableId;
  readonly sheet: SheetSnapshot;
  readonly cells: readonly HeaderCell[];
  readonly matched: number;
}

/** Declared tables that the workbook lacks while their header rows stand in some sheet. */
export function lostTables(workbook: WorkbookSnapshot, located: LocatedTables): LostTable[] {
  const missing = tableIds.filter((id) => located[id] === undefined);
  if (missing.length === 0) return [];
  const mayHead = headersOf(missing);
  const rows = workbook.sheets.flatMap((sheet) => headerRows(workbook, sheet, missing, mayHead));
  return missing.flatMap((id): LostTable[] => {
    const best = rows.filter((row) => row.id === id).sort((a, b) => b.matched - a.matched)[0];
    return best ? [{ id, edit: tableOver(workbook, best) }] : [];
  });
}

/** The workbook as it is when its lost tables are tables again. */
export function withTables(workbook: WorkbookSnapshot, lost: readonly LostTable[]): WorkbookSnapshot {
  const restored = lost.map(({ edit: { sheet, table } }): TableSnapshot => ({
    name: table.name,
    sheet,
    row: table.row,
    column: table.column,
    rowCount: table.rowCount,
    columnCount: table.columnCount,
    hasHeaders: true,
    hasTotals: false,
    isFiltered: false,
  }));
  return restored.length > 0 ? { ...workbook, tables: [...workbook.tables, ...restored] } : workbook;
}

/** The rows of a sheet that head one of the missing tables, each under the table most of its headers belong to. */
function headerRows(
  { tables: there }: WorkbookSnapshot,
  sheet: SheetSnapshot,
  missing: readonly TableId[],
  mayHead: (value: CellValue) => boolean,
): HeaderRow[] {
  const block = sheet.cells;
  if (!block) return [];
  const beside = there.filter((table) => table.sheet === sheet.name);
  return block.values.flatMap((values, offset): HeaderRow[] => {
    if (values.filter(mayHead).length < LEAST_HEADERS) return [];
    const row = block.row + offset;
    const cells = values.flatMap((value, index): HeaderCell[] => {
      const at = { sheet: sheet.name, row, column: block.column + index };
      return typeof value === 'string' && !isBlank(value) && !isInTable(beside, at) ? [{ value, at }] : [];
    });
    const found = missing.flatMap((id): HeaderRow[] => {
      const matched = matchedColumns(tables[id], cells);
      return matched > 0 ? [{ id, sheet, cells, matched }] : [];
    });
    return found.sort((a, b) => b.matched - a.matched).slice(0, 1);
  });
}

/** How many columns have their header; 0 when a required one has not, or too few have. */
function matchedColumns(declaration: TableDeclaration, cells: readonly HeaderCell[]): number {
  const { columns } = matchHeaders(declaration, cells);
  const isComplete = declaration.columns.every(({ id, required }) => !required || columns[id]);
  const count = Object.keys(columns).length;
  return isComplete && count >= createdColumns(declaration).length * ENOUGH ? count : 0;
}

/** Whether a text is the header of a column of these tables. Of a hundred thousand rows only the few with such texts are looked at. */
function headersOf(ids: readonly TableId[]): (value: CellValue) => boolean {
  const headers = new Set(
    ids.flatMap((id) =>
      tables[id].columns.flatMap(({ headers: names, aliases }) =>
        [...Object.values(names), ...aliases].map(normaliseHeader),
      ),
    ),
  );
  const known = new Map<string, boolean>();
  return (value) => {
    if (typeof value !== 'string' || value === '' || value.length > LONGEST_HEADER) return false;
    let isHeader = known.get(value);
    if (isHeader === undefined) known.set(value, (isHeader = headers.has(normaliseHeader(value))));
    return isHeader;
  };
}

function isInTable(there: readonly TableSnapshot[], { sheet, row, column }: HeaderCell['at']): boolean {
  return there.some(
    (table) =>
      table.sheet === sheet &&
      row >= table.row &&
      row < table.row + table.rowCount &&
      column >= table.column &&
      column < table.column + table.columnCount,
  );
}

/** A table over the headers that stand side by side, down to the first blank row. */
function tableOver(workbook: WorkbookSnapshot, { id, sheet, cells }: HeaderRow): AddTable {
  const { columns } = matchHeaders<string>(tables[id], cells);
  const headed = new Set(cells.map(({ at }) => at.column));
  const ours = Object.values(columns).flatMap((matched) => matched?.column ?? []);
  const row = cells[0]?.at.row ?? 0;
  let [left, right] = [Math.min(...ours), Math.min(...ours)];
  while (headed.has(left - 1)) left--;
  while (headed.has(right + 1)) right++;
  let bottom = row;
  const isFilled = (next: number): boolean => {
    for (let column = left; column <= right; column++) {
      if (isInTable(workbook.tables, { sheet: sheet.name, row: next, column })) return false;
      if (!isBlank(cellOf(sheet, next, column).value)) return true;
    }
    return false;
  };
  while (isFilled(bottom + 1)) bottom++;
  const header = Array.from({ length: right - left + 1 }, (_, offset) => cellOf(sheet, row, left + offset).value);
  return {
    kind: 'addTable',
    sheet: sheet.name,
    table: {
      name: tables[id].tableName,
      row,
      column: left,
      // A table has at least one row below its header.
      rowCount: Math.max(2, bottom - row + 1),
      columnCount: right - left + 1,
      style: tableStyle,
    },
    header,
  };
}
