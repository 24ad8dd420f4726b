import type { ExampleContent, ExampleRow, SheetExample } from '../../src/rules/sheetExample';
import { tables } from '../../src/sheets/declarations';
import { tableIds, type TableId } from '../../src/sheets/declarations/declaration';
import { createdColumns } from '../../src/sheets/layout/tableBlock';
import type { PlanReading } from '../../src/sheets/planReading';
import { readPlan } from '../../src/sheets/read/readPlan';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../src/sheets/snapshot';
import { sheet, table, workbook } from '../sheets/snapshotBuilder';

/** The workbook that an example describes, as cells. */
export function snapshotOf({ rows, ownSheets = {}, hiddenRows = {} }: SheetExample): WorkbookSnapshot {
  const parts = tableIds.flatMap((id) => (rows[id] ? [tableOf(id, rows[id])] : []));
  const own = Object.entries(ownSheets).map(([name, cells]) => sheet(name, cells));
  const hide = (each: SheetSnapshot): SheetSnapshot => {
    const hidden = hiddenRows[each.name];
    return hidden ? { ...each, hiddenRows: new Set(hidden.map((row) => row - 1)) } : each;
  };
  return workbook(
    [...parts.map((part) => part.sheet), ...own].map(hide),
    parts.map((part) => part.table),
  );
}

/** An example read as a real workbook is. */
export function sheetReadingOf(example: SheetExample): PlanReading {
  return readPlan(snapshotOf(example));
}

function tableOf(id: TableId, rows: readonly ExampleRow[]): { sheet: SheetSnapshot; table: TableSnapshot } {
  const { sheetNames, tableName } = tables[id];
  const columns = createdColumns(tables[id]);
  for (const row of rows) {
    const unknown = Object.keys(row).filter((key) => !columns.some((column) => column.id === key));
    if (unknown.length > 0) throw new Error(`${id} has no column ${unknown.join(', ')}`);
  }
  const body = rows.map((row) => columns.map((column): ExampleContent => row[column.id] ?? ''));
  const cells = sheet(sheetNames.nb, [columns.map((column) => column.headers.nb), ...body]);
  const rectangle = { row: 0, column: 0, rowCount: rows.length + 1, columnCount: columns.length };
  return { sheet: cells, table: table(tableName, sheetNames.nb, rectangle) };
}
