import { valueFix } from '../../cellFix';
import { notesOnInput } from '../../cellNotes';
import type { Fix } from '../../finding';
import { isWritable } from '../../isWritable';
import { placesOf } from '../../places';
import { noteValues } from '../../readingValues';
import type { Rule } from '../../rule';
import { shownValue } from '../../shownValue';
import { isTextNumber } from './isTextNumber';

const id = 'workbook/number-as-text';

/** A number or a date that stands as text: people see a number, and Excel's sums pass it by. */
export const rule: Rule = {
  id,
  messages: { understood: 'error', understoodWithNote: 'error' },
  reads: ['workbook'],
  sources: [
    {
      from: 'Språkrådet, Språkspørsmål og svar: tall og talluttrykk',
      address: 'https://sprakradet.no/spraksporsmal-og-svar/?kategori=tall-og-talluttrykk&sok=',
      quote:
        'Det finst eitt unntak, og det er i visse rekneark og liknande der maskina ikkje kan rekna rett dersom talet står med mellomrom.',
      language: 'nn',
    },
    { section: '9', quote: 'Fag/involvering 2018 500.000 1.250.000' },
  ],
  check(reading) {
    return notesOnInput(reading).flatMap((note) => {
      if (!isTextNumber(note)) return [];
      const value = shownValue(reading, note.kind, note.value);
      const values = { ...noteValues(note), value };
      const fix = (): Fix => valueFix(id, 'writeNumber', { value, kind: note.kind }, note, note.value);
      return {
        message: note.note ? 'understoodWithNote' : 'understood',
        places: placesOf([note.at]),
        values,
        fixes: isWritable(note) ? [fix()] : [],
      };
    });
  },
};
