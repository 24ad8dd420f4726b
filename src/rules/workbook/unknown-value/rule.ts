import { notesOnInput } from '../../cellNotes';
import { placesOf } from '../../places';
import { noteValues } from '../../readingValues';
import type { Rule } from '../../rule';
import { isListed } from './isListed';

/** A value that is none of those that its column can hold, and resembles none of them. */
export const rule: Rule = {
  id: 'workbook/unknown-value',
  messages: { unknown: 'error' },
  reads: ['workbook'],
  sources: [
    { section: '8', quote: 'Det tas utgangspunkt i eksisterende kommunesamarbeid for involvering:' },
    {
      section: '9',
      quote:
        'Skjønnsmidlene skal disponeres til prosjektledelse og områdene fag/funksjonalitet, teknisk, opplæring, involvering.',
    },
  ],
  check(reading) {
    return notesOnInput(reading).flatMap((note) =>
      note.verdict === 'reject' && isListed(note)
        ? [{ message: 'unknown', places: placesOf([note.at]), values: noteValues(note) }]
        : [],
    );
  },
};
