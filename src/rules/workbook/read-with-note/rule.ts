import type { PlanReading, ReadingNote } from '../../../sheets/planReading';
import { isAmountDoubt } from '../../budget/amount/doubts';
import { valueFix } from '../../cellFix';
import { notesOnInput } from '../../cellNotes';
import { isWritable } from '../../isWritable';
import { cooperationRegions } from '../../../plan/registers/cooperationRegions';
import { readRegion } from '../../../plan/values';
import { placesOf } from '../../places';
import { noteValues } from '../../readingValues';
import type { ReportedFinding, Rule } from '../../rule';
import { shownValue } from '../../shownValue';
import { isTextNumber } from '../number-as-text/isTextNumber';

const id = 'workbook/read-with-note';

/** A value that was understood, but not in the only possible way: the person is told how it was read. */
export const rule: Rule = {
  id,
  messages: { readAs: 'info', noted: 'info', scaledColumn: 'info' },
  reads: ['workbook'],
  sources: [{ section: '9', quote: 'Delprosjektleder 01.09.18 - 31.12.18 350.000 350.000' }],
  check(reading) {
    const noted = notesOnInput(reading).filter(
      (note) =>
        note.verdict === 'accept-note' && !isTextNumber(note) && !isAmountDoubt(note, reading) && !isSlipInList(note),
    );
    const [scaled, single] = [noted.filter(isScaled), noted.filter((note) => !isScaled(note))];
    return [...single.map((note) => reportNote(reading, note)), ...byColumn(scaled).map(reportColumn)];
  },
};

/** The header's unit holds for the whole column: one finding for the column, not one for each cell. */
function isScaled({ note }: ReadingNote): boolean {
  return note === 'scaledByHeader';
}

/** A slip in the list of regions is told of and corrected there; every cell that writes the name rightly is no fault. */
function isSlipInList({ note, value }: ReadingNote): boolean {
  return note === 'regionAlias' && readRegion(String(value), cooperationRegions).verdict === 'ask';
}

function reportNote(reading: PlanReading, note: ReadingNote): ReportedFinding {
  const places = placesOf([note.at]);
  const values = noteValues(note);
  if (note.value === null) return { message: 'noted', places, values };
  const value = shownValue(reading, note.kind, note.value);
  // A name in another form or of another time is read, but counted and looked up in the sheet by its proper form alone.
  const isOther = typeof note.value === 'string' && note.value !== note.raw;
  const fixes = isOther && isWritable(note) ? [valueFix(id, 'write', { value }, note, note.value)] : [];
  return { message: 'readAs', places, values: { ...values, value }, fixes };
}

function byColumn(notes: readonly ReadingNote[]): readonly (readonly ReadingNote[])[] {
  const columns = new Map<string, ReadingNote[]>();
  for (const note of notes) {
    const key = `${note.at.column} ${note.at.sheet}`;
    const column = columns.get(key);
    if (column) column.push(note);
    else columns.set(key, [note]);
  }
  return [...columns.values()];
}

function reportColumn(notes: readonly ReadingNote[]): ReportedFinding {
  const column = notes[0]?.column ?? '';
  return {
    message: 'scaledColumn',
    places: placesOf(notes.map(({ at }) => at)),
    values: { column, count: notes.length },
  };
}
