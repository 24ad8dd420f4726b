import { forEachCell } from '../cells/forEachCell';
import { isFormula } from '../cells/cellContents';
import { cellsSlot } from '../core/cellsSlot';
import type { DocumentCore } from '../core/documentCore';
import type { Step } from '../core/step';
import { wordsSlot } from '../core/wordsSlot';
import type { StoredValue } from '../excelts';
import { cellRect } from '../rect';
import type { SheetId } from '../sheets/sheetState';

/** Gives a stored formula anew, or the same text when nothing in it changes. `at` is the sheet it stands on. */
export type Rewrite = (formula: string, at: SheetId) => string;

/**
 * Applies a rewriting to every formula of the workbook: cells, names, calculated columns, custom totals, validations and
 * conditional formats.
 */
export function rewriteFormulas(core: DocumentCore, step: Step, rewrite: Rewrite): void {
  for (const state of core.sheetStates) {
    forEachCell(state.worksheet, (cell, row, column) => {
      if (!isFormula(cell)) return;
      const before = cell.formula;
      const after = rewrite(before, state.id);
      if (after === before) return;
      step.keep(cellsSlot(state, cellRect(row, column), core.calculation));
      cell.value = { ...(cell.value as object), formula: after } as StoredValue;
      step.tell({ kind: 'cells', changeType: 'RangeEdited', sheet: state.id, rect: cellRect(row, column), tables: [] });
    });
  }
  rewriteWords(core, step, rewrite);
}

function rewriteWords(core: DocumentCore, step: Step, rewrite: Rewrite): void {
  step.keep(wordsSlot(core));
  const maybe = (formula: string | null, at: SheetId): string | null =>
    formula === null ? null : rewrite(formula, at);
  core.names = core.names.map((name) => ({ ...name, formula: rewrite(name.formula, name.scope ?? '') }));
  core.tables = core.tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) => ({
      ...column,
      calculatedFormula: maybe(column.calculatedFormula, table.sheet),
      totalsFormula: maybe(column.totalsFormula, table.sheet),
    })),
  }));
  core.validations = new Map(
    [...core.validations].map(([sheet, list]) => [
      sheet,
      list.map((one) => ({ ...one, formula1: maybe(one.formula1, sheet), formula2: maybe(one.formula2, sheet) })),
    ]),
  );
}
