import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import type { CellRef } from '../plan/place';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheets/snapshot';
import { calculationOrder, circularFormulas, inGroups } from '../xlsx/formula/calculationOrder';
import { describeFormula, type EntryScope, type FormulaEntry } from '../xlsx/formula/formulaEntry';
import { resolveStructured } from '../xlsx/formula/resolveStructured';
import { notCalculated, type FormulaFacts } from '../xlsx/formulaFacts';
import { affordable } from './affordable';
import { calculable } from './calculable';
import { CellGrid } from './cellGrid';
import { EngineBook, type NamedFormula } from './engineBook';
import { formulaScope } from './formulaScope';
import { maxArrayCells, maxDistinctFormulas, maxFormulas } from './limits';
import { notResting } from './notResting';

export interface Calculated {
  readonly workbook: WorkbookSnapshot;
  /** Formulas whose value is neither in the file nor to be had here; their cells hold `notCalculated`. */
  readonly missing: readonly CellRef[];
}

/**
 * A saved workbook with its formulas calculated anew.
 *
 * Always, and not only where values are missing: a file can hold sums that were right before a program changed a cell, and says
 * nothing trustworthy of who saved it (openpyxl and XlsxWriter call themselves “Microsoft Excel”, and XlsxWriter writes 0 for
 * every formula). Excel shows such sums until it calculates, which it does as soon as it opens most of those files; the formula
 * is what the person wrote. A formula that cannot be calculated here keeps the value it was saved with, and what rests on a
 * formula that has none either is not calculated.
 */
export function calculate(workbook: WorkbookSnapshot, facts: FormulaFacts): Calculated {
  const grids = new Map(workbook.sheets.map((sheet) => [sheet.name, new CellGrid(sheet)]));
  const scope = formulaScope(workbook.sheets, facts);
  const cells = [...formulaCells(grids)];
  if (cells.length > 0 && cells.length <= maxFormulas) calculateInto(grids, cells, scope, facts, workbook.date1904);
  const missing = cells.filter(({ sheet, row, column }) => grids.get(sheet)?.value(row, column) === notCalculated);
  const sheets = workbook.sheets.map((sheet): SheetSnapshot => grids.get(sheet.name)?.snapshot() ?? sheet);
  return {
    workbook: { ...workbook, sheets },
    missing: missing.map(({ sheet, row, column }) => ({ sheet, row, column })),
  };
}

interface FormulaAt extends CellRef {
  /** Without `=`. */
  readonly formula: string;
}

function* formulaCells(grids: ReadonlyMap<string, CellGrid>): Generator<FormulaAt> {
  for (const [sheet, grid] of grids) {
    for (let row = grid.top; row <= grid.bottom; row++) {
      for (let column = grid.left; column <= grid.right; column++) {
        const formula = grid.formula(row, column);
        if (formula !== undefined) yield { sheet, row, column, formula: formula.slice(1) };
      }
    }
  }
}

function calculateInto(
  grids: ReadonlyMap<string, CellGrid>,
  cells: readonly FormulaAt[],
  scope: EntryScope,
  facts: FormulaFacts,
  date1904: boolean,
): void {
  const described = cells.map(({ formula, ...at }) => describeFormula(formula, at, scope));
  const clear = affordable(calculable(described, grids, facts.names), grids);
  const circular = circularFormulas(new Set(clear));
  const chosen = new Set(clear.filter((entry) => !circular.has(entry)));
  const isMissing = ({ sheet, row, column }: CellRef): boolean =>
    grids.get(sheet)?.value(row, column) === notCalculated;
  const entries = notResting(
    chosen,
    described.filter((entry) => !chosen.has(entry) && isMissing(entry)),
    isMissing,
  );
  const arrays = facts.arrays.filter(({ rect }) => rect.rowCount * rect.columnCount <= maxArrayCells);
  const book = new EngineBook([...grids.values()], namedFormulas(facts, scope), arrays, date1904);
  for (const group of groups(entries)) calculateFormulas(book.showing(group));
}

/** All at once where the library can; else in groups, each after those it reads. None when they read each other in a circle. */
function groups(entries: ReadonlySet<FormulaEntry>): readonly ReadonlySet<FormulaEntry>[] {
  if (new Set([...entries].map(({ text }) => text)).size <= maxDistinctFormulas) return [entries];
  return inGroups(calculationOrder(entries) ?? [], maxDistinctFormulas);
}

const namedFormulas = ({ names }: FormulaFacts, scope: EntryScope): NamedFormula[] =>
  names.map(({ name, sheet, formula }) => ({
    name,
    sheet,
    text: resolveStructured(formula, { sheet: sheet ?? '', row: 0, column: 0 }, scope),
  }));
