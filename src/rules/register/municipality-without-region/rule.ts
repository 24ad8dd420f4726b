import type { Municipality } from '../../../plan/municipality';
import { municipalityByNumber } from '../../../plan/registers/municipalities2018';
import { cooperationRegions } from '../../../plan/registers/cooperationRegions';
import { readRegion } from '../../../plan/values';
import type { PlanReading } from '../../../sheets/planReading';
import { cellFix } from '../../cellFix';
import { isUnreadable } from '../../cellNotes';
import { contentAt } from '../../contentAt';
import type { Fix } from '../../finding';
import { organisationOf } from '../../organisation';
import { placesOf } from '../../places';
import type { Rule } from '../../rule';

const id = 'register/municipality-without-region';

/** Every option municipality takes part through a region; one without is represented by nobody. */
export const rule: Rule = {
  id,
  messages: { missing: 'warning', outsideCounties: 'warning' },
  reads: ['municipalities', 'regions'],
  needs: [{ table: 'municipalities', columns: ['region', 'isOptionMunicipality'] }],
  sources: [
    { section: '5.2', quote: 'representanter fra alle eksisterende kommuneregioner' },
    { section: '1.2', quote: 'samt Bindal i Nordland' },
  ],
  check(reading) {
    return (reading.plan.municipalities ?? []).flatMap((municipality) => {
      const { number, name, region, isOptionMunicipality, county } = municipality;
      if (region.value !== null || isOptionMunicipality.value === false || isUnreadable(reading, region.at)) return [];
      const registered = number.value === null ? undefined : municipalityByNumber(number.value);
      // The plan takes its regions from the two other counties, so nothing in it says where this one belongs (rules I-03).
      const isOutside = (registered?.county ?? county.value) === 'nordland';
      return [
        {
          message: isOutside ? 'outsideCounties' : 'missing',
          places: placesOf([region.at]),
          values: { name: registered?.name ?? name.value },
          fixes: candidates(reading, municipality).flatMap((candidate) => setRegion(reading, municipality, candidate)),
        },
      ];
    });
  },
};

/** The region that a source names; where none does, those that are suggested. Only regions that the workbook has. */
function candidates({ plan }: PlanReading, { number }: Municipality): readonly string[] {
  const registered = number.value === null ? undefined : municipalityByNumber(number.value);
  if (!registered) return [];
  const { region, suggestedRegion, alternativeRegions } = registered;
  const names = region ? [region] : [suggestedRegion, ...alternativeRegions.map((other) => other.region)];
  const listed = organisationOf(plan).regions.map(({ name }) => name.value);
  return listed.filter((name) => {
    const reading = readRegion(name, cooperationRegions);
    return 'value' in reading && names.some((each) => each === reading.value);
  });
}

/** Nothing to write where the list has no column for regions. */
function setRegion({ tables }: PlanReading, { region }: Municipality, name: string): readonly Fix[] {
  const facts = tables.municipalities;
  const before = facts?.columns['region'] === region.at.column ? contentAt(facts, region.at) : null;
  return before === null ? [] : [cellFix(id, 'setRegion', { region: name }, { at: region.at, before, after: name })];
}
