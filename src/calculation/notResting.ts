import type { CellRef } from '../plan/place';
import type { FormulaEntry } from '../xlsx/formula/formulaEntry';

/** Formulas rest on formulas mostly in a few steps; what rests on a missing value in more is given up as well. */
const mostSteps = 100;

/**
 * The formulas that do not rest on a missing value. The others may still have one that was saved: they are not calculated, for
 * `IFERROR` and its like would make a value out of one that is only missing.
 */
export function notResting(
  entries: ReadonlySet<FormulaEntry>,
  missing: readonly FormulaEntry[],
  isMissing: (at: CellRef) => boolean,
): ReadonlySet<FormulaEntry> {
  const rest = new Set(entries);
  let fresh: readonly FormulaEntry[] = missing;
  for (let step = 0; fresh.length > 0; step++) {
    if (step === mostSteps) return new Set();
    const cells = new Cells(fresh);
    const reached = [...rest].filter((entry) => entry.unbounded || entry.precedents.some((one) => cells.anyIn(one)));
    for (const entry of reached) rest.delete(entry);
    // A formula with a value that was saved keeps it, and what rests on that is calculated.
    fresh = reached.filter(isMissing);
  }
  return rest;
}

class Cells {
  private readonly rows = new Map<string, Map<number, Set<number>>>();

  constructor(cells: readonly CellRef[]) {
    for (const { sheet, row, column } of cells) {
      const columns = this.rows.get(sheet) ?? new Map<number, Set<number>>();
      this.rows.set(sheet, columns);
      const known = columns.get(column);
      if (known) known.add(row);
      else columns.set(column, new Set([row]));
    }
  }

  anyIn({ sheet, rect }: FormulaEntry['precedents'][number]): boolean {
    for (const [column, rows] of this.rows.get(sheet) ?? []) {
      if (column < rect.column || column >= rect.column + rect.columnCount) continue;
      if (rect.rowCount <= rows.size) {
        for (let row = rect.row; row < rect.row + rect.rowCount; row++) if (rows.has(row)) return true;
      } else {
        for (const row of rows) if (row >= rect.row && row < rect.row + rect.rowCount) return true;
      }
    }
    return false;
  }
}
