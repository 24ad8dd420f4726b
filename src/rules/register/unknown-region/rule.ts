import type { Region } from '../../../plan/region';
import { cooperationRegions } from '../../../plan/registers/cooperationRegions';
import { readRegion } from '../../../plan/values';
import { cellFix } from '../../cellFix';
import { contentAt } from '../../contentAt';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';

const id = 'register/unknown-region';

/** The regions are those that the plan names, each once. */
export const rule: Rule = {
  id,
  messages: { notInPlan: 'warning', similar: 'warning', duplicate: 'error' },
  reads: ['regions'],
  sources: [
    { section: '8', quote: 'Det tas utgangspunkt i eksisterende kommunesamarbeid for involvering:' },
    { section: '8', quote: 'Møre og Romsdal: Syvstjerna, E-kommune Sunnmøre, Storfjordsamarbeidet, ROR, Orkidé' },
  ],
  check({ plan: { regions }, tables }) {
    const named = (regions ?? []).filter(({ name }) => name.value !== '');
    const first = new Map<string, Region>();
    return named.flatMap((region): ReportedFinding[] => {
      const { name, aliases } = region;
      const meant = [name.value, ...aliases.value].map((each) => readRegion(each, cooperationRegions));
      const inPlan = meant.find((reading) => 'value' in reading && reading.value !== null);
      const key = (inPlan && 'value' in inPlan && inPlan.value) || name.value.toLocaleLowerCase('nb');
      const before = first.get(key);
      if (before) {
        const values = { name: name.value, other: before.name.value };
        return [{ message: 'duplicate', places: placesOf([name.at]).concat(placesOf([before.name.at])), values }];
      }
      first.set(key, region);
      const [own] = meant;
      // A slip in a name of the plan is one, though another name beside it tells what is meant.
      if (inPlan && own?.verdict !== 'ask') return [];
      if (own?.verdict !== 'ask')
        return [{ message: 'notInPlan', places: placesOf([name.at]), values: { name: name.value } }];
      const [suggestion] = own.candidates;
      return [
        {
          message: 'similar',
          places: placesOf([name.at]),
          values: { name: name.value, suggestion: suggestion ?? '' },
          fixes: own.candidates.flatMap((candidate) => {
            const before = contentAt(tables.regions, name.at);
            return before === null
              ? []
              : [cellFix(id, 'rename', { name: candidate }, { at: name.at, before, after: candidate })];
          }),
        },
      ];
    });
  },
};
