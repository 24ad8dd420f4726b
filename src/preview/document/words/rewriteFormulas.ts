import { forEachCell } from '../cells/forEachCell';
import { isFormula } from '../cells/cellContents';
import { cellsSlot } from '../core/cellsSlot';
import type { DocumentCore } from '../core/documentCore';
import type { Step } from '../core/step';
import { wordsSlot } from '../core/wordsSlot';
import { cellRect } from '../rect';
import type { NameState } from '../names/nameState';
import type { SheetId } from '../sheets/sheetState';
import type { TableColumn } from '../tables/tableState';
import type { ValidationState } from '../validation/validationState';

/** Gives a stored formula anew, or the same text when nothing in it changes. */
export type Rewrite = (
  formula: string,
  sheet: SheetId,
  place: { readonly row: number; readonly column: number },
) => string;

/**
 * Applies a rewriting to every formula of the workbook: cells, names, calculated columns, custom totals, validations and
 * conditional formats.
 */
export function rewriteFormulas(core: DocumentCore, step: Step, rewrite: Rewrite): void {
  for (const state of core.sheetStates) {
    forEachCell(state.worksheet, (cell, row, column) => {
      if (!isFormula(cell)) return;
      const before = cell.formula;
      const after = rewrite(before, state.id, { row, column });
      if (after === before) return;
      step.keep(cellsSlot(state, cellRect(row, column), core.calculation));
      cell.value = { ...(cell.value as object), formula: after };
      step.tell({ kind: 'cells', changeType: 'RangeEdited', sheet: state.id, rect: cellRect(row, column), tables: [] });
    });
  }
  rewriteWords(core, step, rewrite);
}

/** Names and rules of a sheet stand in no cell. */
const nowhere = { row: 0, column: 0 };

/** What does not change stays the same object. */
function rewriteWords(core: DocumentCore, step: Step, rewrite: Rewrite): void {
  step.keep(wordsSlot(core));
  const inNames = formulasOf<NameState, 'formula'>(['formula'], rewrite);
  const inColumns = formulasOf<TableColumn, 'calculatedFormula' | 'totalsFormula'>(
    ['calculatedFormula', 'totalsFormula'],
    rewrite,
  );
  const inRules = formulasOf<ValidationState, 'formula1' | 'formula2'>(['formula1', 'formula2'], rewrite);
  core.names = core.names.map((name) => inNames(name, name.scope ?? ''));
  core.tables = core.tables.map((table) => {
    const columns = table.columns.map((column) => inColumns(column, table.sheet));
    return columns.every((column, at) => column === table.columns[at]) ? table : { ...table, columns };
  });
  core.validations = new Map(
    [...core.validations].map(([sheet, list]) => [sheet, list.map((one) => inRules(one, sheet))]),
  );
}

function formulasOf<T extends { readonly [K in Key]: string | null }, Key extends string>(
  keys: readonly Key[],
  rewrite: Rewrite,
): (one: T, sheet: SheetId) => T {
  return (one, sheet) => {
    const changed = keys.flatMap((key) => {
      const before: string | null = one[key];
      const after = before === null ? null : rewrite(before, sheet, nowhere);
      return after === before ? [] : [[key, after] as const];
    });
    return changed.length === 0 ? one : { ...one, ...Object.fromEntries(changed) };
  };
}
