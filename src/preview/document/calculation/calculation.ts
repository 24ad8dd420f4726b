import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import { isFormula, plainValue, type CellValue } from '../cells/cellContents';
import type { CellPosition } from '../changes';
import { DocumentError } from '../documentError';
import type { Cell, StoredValue } from '../excelts';
import { resolveStructured } from '../formula/resolveStructured';
import type { NameState } from '../names/nameState';
import { cellRect } from '../rect';
import type { SheetId, SheetState } from '../sheets/sheetState';
import type { Spills } from './arrays';
import { calculationOrder, inGroups } from '../../../xlsx/formula/calculationOrder';
import { EngineView, type CalculatedNames } from './engineView';
import {
  describeFormula,
  type EntryScope,
  type FormulaEntry,
  type SheetRect,
} from '../../../xlsx/formula/formulaEntry';
import { FormulaIndex } from './formulaIndex';
import { forEachCell } from '../cells/forEachCell';
import { withoutOverlap } from './probeSheet';

/** The library leaves stale values, silently, above 10,000 different formula texts in one calculation; this keeps clear of it. */
export const maxDistinctFormulas = 9_000;
/** A spilled array can feed another that spills; deeper nests than this are left to the next calculation. */
const maxSpillRounds = 5;

export interface CalculationScope extends EntryScope {
  readonly sheetStates: readonly SheetState[];
  readonly names: readonly NameState[];
  readonly date1904: boolean;
}

/** Keeps every formula's result in step with what it reads. */
export class Calculation {
  private readonly known = new FormulaIndex();
  private isOutdated = false;
  private readonly view: EngineView;
  private changed: CellPosition[] = [];
  private spilled: SheetRect[] = [];

  constructor(private readonly scope: CalculationScope) {
    this.view = new EngineView(
      () => scope.sheetStates,
      () => scope.date1904,
      (sheet, row, column, formula) => {
        this.changed.push({ sheet, row, column });
        if (!formula) this.spilled.push({ sheet, rect: cellRect(row, column) });
      },
    );
  }

  get spills(): Spills {
    return this.view.spills;
  }

  /** Every formula of the document. */
  get index(): FormulaIndex {
    if (this.isOutdated) this.rebuild();
    return this.known;
  }

  /** Takes note of what a cell holds now. */
  note(sheet: SheetId, row: number, column: number, cell: Cell | undefined): void {
    if (this.isOutdated) return;
    const formula = isFormula(cell) ? cell.formula : undefined;
    if (formula) this.known.add(describeFormula(formula, { sheet, row, column }, this.scope));
    else this.known.remove(sheet, row, column);
  }

  /** The cell holds no formula from now on. */
  forget(sheet: SheetId, row: number, column: number): void {
    if (!this.isOutdated) this.known.remove(sheet, row, column);
  }

  /** Cells moved, or words came to mean something else: all formulas are read anew before the next calculation. */
  forgetAll(): void {
    this.isOutdated = true;
  }

  private rebuild(): void {
    this.isOutdated = false;
    this.known.clear();
    for (const { id, worksheet } of this.scope.sheetStates) {
      forEachCell(worksheet, (cell, row, column) => {
        if (isFormula(cell)) this.note(id, row, column, cell);
      });
    }
  }

  /** Calculates what rests on the touched cells, or everything; returns the cells whose value became another. */
  run(touched: readonly SheetRect[] | 'all'): CellPosition[] {
    this.changed = [];
    let entries = touched === 'all' ? new Set(this.index.all()) : this.index.dependents(touched);
    for (let round = 0; entries.size > 0 && round < maxSpillRounds; round++) {
      this.spilled = [];
      this.calculate(entries);
      if (this.spilled.length === 0) break;
      entries = this.index.dependents(this.spilled);
    }
    return this.changed;
  }

  /** What formulas give that stand in no cell, by their entries. */
  probe(entries: ReadonlySet<FormulaEntry>): ReadonlyMap<FormulaEntry, CellValue> {
    const names = this.calculatedNames();
    const values = new Map<FormulaEntry, CellValue>();
    const groups = withoutOverlap(entries).flatMap((layer) => inGroups(layer, maxDistinctFormulas));
    for (const group of groups) {
      const { results } = this.view.withProbes(group, names, () => calculateFormulas(this.view));
      for (const entry of group) values.set(entry, plainValue(results.get(entry) as StoredValue, ''));
    }
    return values;
  }

  private calculate(entries: ReadonlySet<FormulaEntry>): void {
    const names = this.calculatedNames();
    for (const group of this.groups(entries)) {
      this.view.show(group, names);
      calculateFormulas(this.view);
    }
  }

  /** All at once where the library can; else in groups, each after those it reads. */
  private groups(entries: ReadonlySet<FormulaEntry>): readonly ReadonlySet<FormulaEntry>[] {
    const texts = new Set([...entries].map((entry) => entry.text));
    if (texts.size <= maxDistinctFormulas) return [entries];
    const ordered = calculationOrder(entries);
    if (!ordered) {
      throw new DocumentError('tooManyFormulas', `${texts.size} formulas that cannot be calculated one after another`);
    }
    return inGroups(ordered, maxDistinctFormulas);
  }

  private calculatedNames(): CalculatedNames[] {
    const positions = new Map(this.scope.sheetStates.map(({ id }, position) => [id, position]));
    return this.scope.names.map(({ name, scope, formula }) => {
      const text = resolveStructured(formula, { sheet: scope ?? '', row: 0, column: 0 }, this.scope);
      const position = scope === null ? undefined : positions.get(scope);
      return position === undefined ? { name, ranges: [text] } : { name, ranges: [text], localSheetId: position };
    });
  }
}
