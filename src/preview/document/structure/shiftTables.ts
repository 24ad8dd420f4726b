import type { DocumentCore } from '../core/documentCore';
import type { Step } from '../core/step';
import { sameRect } from '../rect';
import { fillCalculatedColumns } from '../tables/calculatedColumns';
import { syncHeaders } from '../tables/headers';
import { shiftTable } from '../tables/shiftTable';
import type { TableState } from '../tables/tableState';
import { forgetColumns } from '../words/tableWords';
import type { Shift } from './shift';

export function moveTables(core: DocumentCore, shift: Shift): void {
  core.tables = core.tables.map((table) => shiftTable(table, shift, core.culture)).filter((table) => table !== null);
}

/** New columns get their headers, new rows the formulas of calculated columns, and what spoke of lost columns is lost. */
export function settleTables(core: DocumentCore, step: Step, before: readonly TableState[], shift: Shift): void {
  for (const old of before) {
    const table = core.tables.find(({ id }) => id === old.id);
    if (!table) {
      forgetColumns(core, step, old, old.columns);
      step.tell({ kind: 'tableDeleted', sheet: old.sheet, table: old.id });
      continue;
    }
    if (sameRect(table.rect, old.rect) && table.columns.length === old.columns.length) continue;
    const lost = old.columns.filter(({ id }) => !table.columns.some((column) => column.id === id));
    if (lost.length > 0) forgetColumns(core, step, old, lost);
    if (table.columns.length !== old.columns.length) syncHeaders(core, step, table);
    if (shift.kind === 'insert' && shift.axis === 'row' && table.rect.rowCount > old.rect.rowCount) {
      fillCalculatedColumns(core, step, table, { first: shift.at, last: shift.at + shift.count - 1 });
    }
    step.tell({ kind: 'tableChanged', sheet: table.sheet, table: table.id });
  }
}
