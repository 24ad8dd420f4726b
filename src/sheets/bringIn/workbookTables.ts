import { cellOf } from '../read/grid';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { sourceOf, sourceTable, type SourceCell, type SourceOutcome, type SourceTable } from './source';

/** The tables of a workbook that somebody opened: a sheet is one, title rows and all; a sheet of several tables gives each of them. */
export function readWorkbookTables(workbook: WorkbookSnapshot): SourceOutcome {
  const visible = workbook.sheets.filter(({ isVisible }) => isVisible);
  if (visible.some(({ unreadRows }) => unreadRows > 0)) return { ok: false, problem: 'tooManyRows' };
  return sourceOf(
    visible.flatMap((sheet) => tablesOf(sheet, workbook.tables)),
    workbook.date1904,
  );
}

function tablesOf(sheet: SheetSnapshot, tables: readonly TableSnapshot[]): (SourceTable | null)[] {
  const own = tables.filter(({ sheet: name }) => name === sheet.name);
  if (own.length < 2) return [wholeSheet(sheet)];
  return own.map((table) => area(sheet, sheet.name, table));
}

function wholeSheet(sheet: SheetSnapshot): SourceTable | null {
  const { cells } = sheet;
  if (!cells) return null;
  return area(sheet, sheet.name, {
    row: cells.row,
    column: cells.column,
    rowCount: cells.values.length,
    columnCount: cells.values[0]?.length ?? 0,
  });
}

type Area = Pick<TableSnapshot, 'row' | 'column' | 'rowCount' | 'columnCount'>;

function area(sheet: SheetSnapshot, name: string, { row, column, rowCount, columnCount }: Area): SourceTable | null {
  const rows = Array.from({ length: rowCount }, (_, down) =>
    Array.from({ length: columnCount }, (__, right): SourceCell => {
      const { value, numberFormat } = cellOf(sheet, row + down, column + right);
      return { value, numberFormat };
    }),
  );
  return sourceTable(name, rows);
}
