import { forEachCell } from '../cells/forEachCell';
import { isFormula } from '../cells/cellContents';
import { cellsSlot } from '../core/cellsSlot';
import type { DocumentCore } from '../core/documentCore';
import type { Step } from '../core/step';
import { wordsSlot } from '../core/wordsSlot';
import { cellRect } from '../rect';
import type { NameState } from '../names/nameState';
import type { SheetId } from '../sheets/sheetState';
import { bodyRect, type TableColumn } from '../tables/tableState';
import type { ValidationState } from '../validation/validationState';
import { rewriteFormatRules } from './formatRules';

/** Where a formula stands. A calculated column's is written for the body's first row; names and rules stand in no cell. */
export interface FormulaSpot {
  readonly of: 'cell' | 'name' | 'column' | 'total' | 'rule';
  readonly row: number;
  readonly column: number;
  /** The table of a column or a total. */
  readonly table?: number;
}

/** Gives a stored formula anew, or the same text when nothing in it changes. */
export type Rewrite = (formula: string, sheet: SheetId, spot: FormulaSpot) => string;

/**
 * Applies a rewriting to every formula of the workbook: cells, names, calculated columns, custom totals, validations and
 * conditional formats.
 */
export function rewriteFormulas(core: DocumentCore, step: Step, rewrite: Rewrite): void {
  for (const state of core.sheetStates) {
    forEachCell(state.worksheet, (cell, row, column) => {
      if (!isFormula(cell)) return;
      const before = cell.formula;
      const after = rewrite(before, state.id, { of: 'cell', row, column });
      if (after === before) return;
      step.keep(cellsSlot(state, cellRect(row, column), core.calculation));
      cell.value = { ...(cell.value as object), formula: after };
      step.tell({ kind: 'formula', sheet: state.id, rect: cellRect(row, column) });
    });
    rewriteFormatRules(step, state, (formula) => rewrite(formula, state.id, { of: 'rule', ...nowhere }));
  }
  rewriteWords(core, step, rewrite);
}

const nowhere = { row: 0, column: 0 };

/** What does not change stays the same object. */
function rewriteWords(core: DocumentCore, step: Step, rewrite: Rewrite): void {
  step.keep(wordsSlot(core));
  core.names = core.names.map((name) =>
    replaced<NameState, 'formula'>(name, 'formula', (formula) =>
      rewrite(formula, name.scope ?? '', { of: 'name', ...nowhere }),
    ),
  );
  core.tables = core.tables.map((table) => {
    const spot = { row: bodyRect(table).row, column: table.rect.column, table: table.id };
    const columns = table.columns.map((column, at) => {
      const place = { ...spot, column: spot.column + at };
      const calculated = replaced<TableColumn, 'calculatedFormula'>(column, 'calculatedFormula', (formula) =>
        rewrite(formula, table.sheet, { of: 'column', ...place }),
      );
      return replaced<TableColumn, 'totalsFormula'>(calculated, 'totalsFormula', (formula) =>
        rewrite(formula, table.sheet, { of: 'total', ...place }),
      );
    });
    return columns.every((column, at) => column === table.columns[at]) ? table : { ...table, columns };
  });
  core.validations = new Map(
    [...core.validations].map(([sheet, list]) => {
      const inRule = (formula: string): string => rewrite(formula, sheet, { of: 'rule', ...nowhere });
      return [sheet, list.map((one) => rewrittenRule(one, inRule))];
    }),
  );
}

export const rewrittenRule = (rule: ValidationState, rewrite: (formula: string) => string): ValidationState =>
  replaced<ValidationState, 'formula2'>(
    replaced<ValidationState, 'formula1'>(rule, 'formula1', rewrite),
    'formula2',
    rewrite,
  );

function replaced<T extends { readonly [K in Key]: string | null }, Key extends string>(
  one: T,
  key: Key,
  rewrite: (formula: string) => string,
): T {
  const before: string | null = one[key];
  const after = before === null ? null : rewrite(before);
  return after === before ? one : { ...one, [key]: after };
}
