import { notesOnInput } from '../../cellNotes';
import { placesOf } from '../../places';
import { noteValues } from '../../readingValues';
import type { Rule } from '../../rule';
import { isListed } from '../unknown-value/isListed';

/**
 * A cell whose content is not what its column asks for, in any reading. What is none of a list, and what shows an error, have rules
 * of their own.
 */
export const rule: Rule = {
  id: 'workbook/unreadable-value',
  messages: { amount: 'error', value: 'error' },
  reads: ['workbook'],
  sources: [{ section: '9', quote: 'Aktivitet Periode Budsjett Rev.budsjett*' }],
  check(reading) {
    return notesOnInput(reading).flatMap((note) => {
      if (note.verdict !== 'reject' || note.note === 'errorValue' || isListed(note)) return [];
      const message = note.kind === 'amount' ? 'amount' : 'value';
      return { message, places: placesOf([note.at]), values: noteValues(note) };
    });
  },
};
