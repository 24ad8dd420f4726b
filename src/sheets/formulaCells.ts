import type { CellRef } from '../plan/place';
import type { CellValue, SheetSnapshot } from './snapshot';

/** A cell that Excel gives a text beginning with `=` for: a formula, or a text that only looks like one. */
export interface FormulaCell {
  readonly at: CellRef;
  readonly formula: string;
  readonly value: CellValue;
  /** False for a text: it shows itself, where a formula shows its result. */
  readonly isCalculated: boolean;
}

const EQUALS = 61;
const known = new WeakMap<SheetSnapshot, readonly FormulaCell[]>();

/** The cells of a sheet that begin with `=`, row by row. Looked for once: a long list has a million cells and few of these. */
export function formulaCellsOf(sheet: SheetSnapshot): readonly FormulaCell[] {
  const before = known.get(sheet);
  if (before) return before;
  const found: FormulaCell[] = [];
  const { cells, name } = sheet;
  if (cells) {
    const { row, column, formulas, values } = cells;
    for (let down = 0; down < formulas.length; down++) {
      const line = formulas[down] ?? [];
      for (let across = 0; across < line.length; across++) {
        const formula = line[across];
        if (typeof formula !== 'string' || formula.charCodeAt(0) !== EQUALS) continue;
        const value = values[down]?.[across] ?? '';
        const at = { sheet: name, row: row + down, column: column + across };
        found.push({ at, formula, value, isCalculated: formula !== value });
      }
    }
  }
  known.set(sheet, found);
  return found;
}
