import type { Checked } from '../../../src/excel/workbookPort';
import { checkPlan } from '../../../src/rules/engine';
import type { Finding, Severity } from '../../../src/rules/finding';
import { settingsOf } from '../../../src/rules/settings';
import type { PlanReading } from '../../../src/sheets/planReading';
import { readPlan } from '../../../src/sheets/read/readPlan';
import type { WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { sheet, table, workbook, type Cell } from '../../sheets/snapshotBuilder';

/** A sheet that is a table from its first cell. */
export interface TableSheet {
  readonly name: string;
  readonly table: string;
  readonly rows: readonly (readonly Cell[])[];
}

export function readSheets(sheets: readonly TableSheet[]): PlanReading {
  return readPlan(snapshotOf(sheets));
}

export function checkedOf(reading: PlanReading, findings?: readonly Finding[]): Checked {
  return {
    workbook: reading.workbook,
    reading,
    findings: findings ?? checkPlan(reading, settingsOf(reading.plan)),
    at: 0,
    isEmpty: false,
  };
}

export function found(severity: Severity, sheet: string | null, more: Partial<Finding> = {}): Finding {
  const places = sheet === null ? [] : [{ sheet, cell: 'A1' }];
  return { rule: 'budget/amount', message: 'm', severity, places, values: {}, fixes: [], ...more };
}

function snapshotOf(sheets: readonly TableSheet[]): WorkbookSnapshot {
  return workbook(
    sheets.map(({ name, rows }) => sheet(name, rows)),
    sheets.map(({ name, table: tableName, rows }) =>
      table(tableName, name, { row: 0, column: 0, rowCount: rows.length, columnCount: rows[0]?.length ?? 1 }),
    ),
  );
}
