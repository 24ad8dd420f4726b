import { cooperationRegions } from '../../../plan/registers/cooperationRegions';
import { readRegion } from '../../../plan/values';
import { placesOf } from '../../places';
import type { Rule } from '../../rule';

/**
 * The number of regions is the one the plan counts with. The plan counts twelve and names thirteen: where the thirteen named ones
 * are listed the conflict is explained, and the list is not called wrong.
 */
export const rule: Rule = {
  id: 'register/region-count',
  messages: { tooFew: 'warning', tooMany: 'warning', namedInPlan: 'warning' },
  reads: ['regions', 'settings'],
  sources: [
    { section: '5.2', quote: 'til sammen 12 regioner' },
    { section: '8', quote: 'Møre og Romsdal: Syvstjerna, E-kommune Sunnmøre, Storfjordsamarbeidet, ROR, Orkidé' },
  ],
  check({ plan: { regions } }, { expectedRegions: expected }) {
    const named = (regions ?? []).filter(({ name }) => name.value !== '');
    if (named.length === 0 || named.length === expected) return [];
    const inPlan = new Set(
      named.flatMap(({ name, aliases }) => {
        const meant = [name.value, ...aliases.value].flatMap((each) => {
          const reading = readRegion(each, cooperationRegions);
          return 'value' in reading && reading.value !== null ? [reading.value] : [];
        });
        return meant.slice(0, 1);
      }),
    );
    const isThePlans = named.length === cooperationRegions.length && inPlan.size === named.length;
    return [
      {
        message: isThePlans ? 'namedInPlan' : named.length < expected ? 'tooFew' : 'tooMany',
        places: placesOf(named.map(({ name }) => name.at)),
        values: { count: named.length, expected, difference: Math.abs(named.length - expected) },
      },
    ];
  },
};
