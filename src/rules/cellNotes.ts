import type { CellRef } from '../plan/place';
import type { PlanReading, ReadingNote } from '../sheets/planReading';

type NotesBySheet = Map<string, Map<number, ReadingNote>>;

/** More than Excel's 16,384 columns, so that row and column make one key. */
const COLUMNS = 1 << 15;
const indexed = new WeakMap<PlanReading['notes'], NotesBySheet>();

/** The note about a cell, if its content was not plainly what its column asks for. */
export function noteAt(reading: PlanReading, at: CellRef): ReadingNote | undefined {
  return notesBySheet(reading.notes)
    .get(at.sheet)
    ?.get(at.row * COLUMNS + at.column);
}

/** Whether the cell holds something that no value was taken from, as opposed to nothing. */
export function isUnreadable(reading: PlanReading, at: CellRef | null): boolean {
  const verdict = at ? noteAt(reading, at)?.verdict : undefined;
  return verdict === 'ask' || verdict === 'reject';
}

function notesBySheet(notes: PlanReading['notes']): NotesBySheet {
  const known = indexed.get(notes);
  if (known) return known;
  const sheets: NotesBySheet = new Map();
  for (const note of notes) {
    const cells = sheets.get(note.at.sheet) ?? new Map<number, ReadingNote>();
    sheets.set(note.at.sheet, cells.set(note.at.row * COLUMNS + note.at.column, note));
  }
  indexed.set(notes, sheets);
  return sheets;
}
