import { isUnreadable } from '../../cellNotes';
import { placesOf } from '../../places';
import type { Rule } from '../../rule';

/** Every activity belongs to a work area. Those that do not are said together: it is one thing to fill in. */
export const rule: Rule = {
  id: 'progress/work-area',
  messages: { missing: 'warning' },
  reads: ['activities'],
  sources: [
    {
      section: '8',
      quote: 'Arbeidet berører fag og funksjonalitet, teknisk, opplæring, gevinstrealisering og kommunikasjon.',
    },
  ],
  check(reading) {
    const { columns } = reading.tables.activities ?? {};
    const without = (reading.plan.activities ?? []).filter(
      ({ name, workArea }) => name.value !== '' && workArea.value === null && !isUnreadable(reading, workArea.at),
    );
    const isColumnThere = columns?.['workArea'] !== undefined;
    if (without.length === 0 || !isColumnThere) return [];
    return [
      {
        message: 'missing',
        places: placesOf(without.map(({ workArea }) => workArea.at)),
        values: { count: without.length },
      },
    ];
  },
};
