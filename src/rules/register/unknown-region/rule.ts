import type { CellRef } from '../../../plan/place';
import type { Region } from '../../../plan/region';
import { cooperationRegions } from '../../../plan/registers/cooperationRegions';
import { readRegion } from '../../../plan/values';
import type { TablesFound } from '../../../sheets/tableFacts';
import { cellFix } from '../../cellFix';
import { contentAt } from '../../contentAt';
import type { Fix } from '../../finding';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';

const id = 'register/unknown-region';

/** The regions are those that the plan names, each once. */
export const rule: Rule = {
  id,
  messages: { notInPlan: 'warning', similar: 'warning', duplicate: 'error', otherName: 'info' },
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
      if (inPlan && 'value' in inPlan && own?.verdict !== 'ask') {
        // With the plan's name beside it, everybody can see which region a name of one's own is.
        if (meant.some(({ verdict }) => verdict === 'accept')) return [];
        const planName = inPlan.value ?? '';
        const values = { name: name.value, planName };
        return [
          { message: 'otherName', places: placesOf([name.at]), values, fixes: rename(tables, name.at, planName) },
        ];
      }
      if (own?.verdict !== 'ask')
        return [{ message: 'notInPlan', places: placesOf([name.at]), values: { name: name.value } }];
      const [suggestion] = own.candidates;
      return [
        {
          message: 'similar',
          places: placesOf([name.at]),
          values: { name: name.value, suggestion: suggestion ?? '' },
          fixes: own.candidates.flatMap((candidate) => rename(tables, name.at, candidate)),
        },
      ];
    });
  },
};

function rename({ regions }: TablesFound, at: CellRef, name: string): readonly Fix[] {
  const before = contentAt(regions, at);
  return before === null ? [] : [cellFix(id, 'rename', { name }, { at, before, after: name })];
}
