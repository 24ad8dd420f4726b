import { calculateFormulas, type WorkbookLike } from '@cj-tech-master/excelts/formula';
import type { CellRef } from '../plan/place';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheets/snapshot';
import { calculationOrder, inGroups } from '../xlsx/formula/calculationOrder';
import { describeFormula, type EntryScope, type FormulaEntry } from '../xlsx/formula/formulaEntry';
import { resolveStructured } from '../xlsx/formula/resolveStructured';
import { notCalculated, type FormulaFacts } from '../xlsx/formulaFacts';
import { calculable } from './calculable';
import { CellGrid } from './cellGrid';
import { EngineBook, type NamedFormula } from './engineBook';
import { formulaScope } from './formulaScope';
import { maxArrayCells, maxCellsRead, maxDistinctFormulas, maxFormulas } from './limits';

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
 * is what the person wrote. A formula that cannot be calculated here keeps the value it was saved with.
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
  const entries = calculable(described, grids, facts.names);
  const arrays = facts.arrays.filter(({ rect }) => rect.rowCount * rect.columnCount <= maxArrayCells);
  if (cellsRead(entries, grids) > maxCellsRead) return;
  const book = new EngineBook([...grids.values()], namedFormulas(facts, scope), arrays, date1904);
  for (const group of groups(new Set(entries))) calculateFormulas(book.showing(group) satisfies WorkbookLike);
}

/** All at once where the library can; else in groups, each after those it reads. None when they read each other in a circle. */
function groups(entries: ReadonlySet<FormulaEntry>): readonly ReadonlySet<FormulaEntry>[] {
  if (new Set([...entries].map(({ text }) => text)).size <= maxDistinctFormulas) return [entries];
  return inGroups(calculationOrder(entries) ?? [], maxDistinctFormulas);
}

function cellsRead(entries: readonly FormulaEntry[], grids: ReadonlyMap<string, CellGrid>): number {
  const size = ({ top, bottom, left, right }: CellGrid): number =>
    Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1);
  const all = [...grids.values()].reduce((sum, grid) => sum + size(grid), 0);
  let read = 0;
  for (const { unbounded, precedents } of entries) {
    if (unbounded) read += all;
    for (const { sheet, rect } of precedents) {
      const grid = grids.get(sheet);
      if (!grid) continue;
      const rows = Math.min(rect.row + rect.rowCount - 1, grid.bottom) - Math.max(rect.row, grid.top) + 1;
      const columns = Math.min(rect.column + rect.columnCount - 1, grid.right) - Math.max(rect.column, grid.left) + 1;
      read += Math.max(0, rows) * Math.max(0, columns);
    }
    if (read > maxCellsRead) return read;
  }
  return read;
}

const namedFormulas = ({ names }: FormulaFacts, scope: EntryScope): NamedFormula[] =>
  names.map(({ name, sheet, formula }) => ({
    name,
    sheet,
    text: resolveStructured(formula, { sheet: sheet ?? '', row: 0, column: 0 }, scope),
  }));
