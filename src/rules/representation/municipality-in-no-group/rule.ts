import { isUnreadable } from '../../cellNotes';
import { placesOf } from '../../places';
import type { Rule } from '../../rule';
import { hasColumn, localGroupsOf } from '../localGroups';
import { listOf } from '../names';

/**
 * The option municipalities that no group reaches and no other rule speaks for: in none of the workbook's regions, and in no group.
 * One of a region is missed by `municipality-represented` or, where the region has no group, by `local-group-per-region`.
 */
export const rule: Rule = {
  id: 'representation/municipality-in-no-group',
  messages: { outside: 'info' },
  reads: ['regions', 'municipalities', 'memberships', 'workbook'],
  needs: [{ table: 'municipalities', columns: ['region', 'isOptionMunicipality'] }],
  sources: [
    {
      section: '5.1',
      quote: 'Samarbeidsrådet skal sikre involvering og forankring i alle opsjonskommuner i Midt- Norge',
    },
  ],
  check(reading) {
    const found = localGroupsOf(reading);
    if (!found || !hasColumn(reading, 'municipality') || (reading.plan.memberships ?? []).length === 0) return [];
    const { organisation, byRegion } = found;
    const outside = organisation.municipalities.filter(({ number, region, isOptionMunicipality }) => {
      if (number.value === null || isOptionMunicipality.value === false || isUnreadable(reading, region.at))
        return false;
      const group = region.value === null ? undefined : byRegion.get(region.value);
      return !group && !organisation.seatedMunicipalities.has(number.value);
    });
    if (outside.length === 0) return [];
    const names = listOf(outside.map(({ name }) => name.value));
    return [
      {
        message: 'outside',
        places: placesOf(outside.map(({ name }) => name.at)),
        values: { count: outside.length, municipalities: names },
      },
    ];
  },
};
