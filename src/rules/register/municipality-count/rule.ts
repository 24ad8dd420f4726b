import { placesOf } from '../../places';
import type { Rule } from '../../rule';

/** The number of option municipalities is the one the plan counts with. Which they are, is for `register/municipality-set` to say. */
export const rule: Rule = {
  id: 'register/municipality-count',
  messages: { tooFew: 'error', tooMany: 'error' },
  reads: ['municipalities', 'settings'],
  needs: [{ table: 'municipalities', columns: ['isOptionMunicipality'] }],
  sources: [{ section: '2', quote: 'de øvrige 83 opsjonskommunene' }],
  check({ plan: { municipalities } }, { expectedOptionMunicipalities: expected }) {
    // An empty list is one that is not begun.
    if (!municipalities || municipalities.length === 0) return [];
    const options = municipalities.filter(({ isOptionMunicipality }) => isOptionMunicipality.value === true);
    const count = options.length;
    if (count === expected) return [];
    const marks = municipalities.map(({ isOptionMunicipality }) => isOptionMunicipality.at);
    return [
      {
        message: count < expected ? 'tooFew' : 'tooMany',
        places: placesOf(marks),
        values: { count, expected, difference: Math.abs(count - expected) },
      },
    ];
  },
};
