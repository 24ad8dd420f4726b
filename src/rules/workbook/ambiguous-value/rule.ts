import { valueFix } from '../../cellFix';
import { notesOnInput } from '../../cellNotes';
import { isWritable } from '../../isWritable';
import { placesOf } from '../../places';
import { noteValues } from '../../readingValues';
import type { Rule } from '../../rule';
import { shownValue } from '../../shownValue';

const id = 'workbook/ambiguous-value';

/** A cell that can mean more than one thing, or only about one. It is never guessed: the person chooses. */
export const rule: Rule = {
  id,
  messages: { amount: 'error', value: 'warning' },
  reads: ['workbook'],
  sources: [
    {
      from: 'Finn-Erik Vinje, Skriveregler, etter korrekturavdelingen.no: Tall og siffer – gruppering av tall',
      address: 'http://www.korrekturavdelingen.no/tall-siffer-gruppering.htm',
      quote: 'Engelsk – men ikke norsk – har komma når store tall skal grupperes.',
    },
  ],
  check(reading) {
    return notesOnInput(reading).flatMap((note) => {
      if (note.verdict !== 'ask') return [];
      const candidates = isWritable(note) ? [...new Set(note.candidates)] : [];
      return {
        message: note.kind === 'amount' ? 'amount' : 'value',
        places: placesOf([note.at]),
        values: noteValues(note),
        fixes: candidates.map((candidate) =>
          valueFix(id, 'choose', { value: shownValue(reading, note.kind, candidate) }, note, candidate),
        ),
      };
    });
  },
};
