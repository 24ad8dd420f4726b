import type { CellRef } from '../plan/place';
import type { PlanReading, ReadingNote } from '../sheets/planReading';

interface Located {
  readonly at: CellRef;
}
type ByCell = Map<string, Map<number, Located>>;

/** Excel's 1,048,576 rows: row and column make one key, a small number wherever people write. */
const ROWS = 1 << 20;
const indexed = new WeakMap<readonly Located[], ByCell>();

/** The note about a cell, if its content was not plainly what its column asks for. */
export function noteAt({ notes }: PlanReading, at: CellRef): ReadingNote | undefined {
  return find(notes, at);
}

/** Whether the cell holds something that no value was taken from, as opposed to nothing. */
export function isUnreadable(reading: PlanReading, at: CellRef | null): boolean {
  const verdict = at ? noteAt(reading, at)?.verdict : undefined;
  return verdict === 'ask' || verdict === 'reject';
}

/** Whether our sheets declare a formula for the cell. What stands there instead is for `workbook/formula-overwritten` to say. */
export function isDeclaredFormula({ formulas }: PlanReading, at: CellRef): boolean {
  return formulas.length > 0 && find(formulas, at) !== undefined;
}

/** The notes about cells that people fill in. */
export function notesOnInput(reading: PlanReading): readonly ReadingNote[] {
  return reading.notes.filter(({ at }) => !isDeclaredFormula(reading, at));
}

function find<Item extends Located>(items: readonly Item[], at: CellRef): Item | undefined {
  // What was put in under this list is of its type.
  return byCell(items)
    .get(at.sheet)
    ?.get(at.column * ROWS + at.row) as Item | undefined;
}

function byCell(items: readonly Located[]): ByCell {
  const known = indexed.get(items);
  if (known) return known;
  const sheets: ByCell = new Map();
  for (const item of items) {
    const cells = sheets.get(item.at.sheet) ?? new Map<number, Located>();
    sheets.set(item.at.sheet, cells.set(item.at.column * ROWS + item.at.row, item));
  }
  indexed.set(items, sheets);
  return sheets;
}
