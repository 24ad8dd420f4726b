import { isUnreadable } from '../../cellNotes';
import { placesOf } from '../../places';
import type { Rule } from '../../rule';
import { isInConflict, unrepresentedIn } from '../coverage';
import { hasColumn, localGroupsOf } from '../localGroups';
import { listOf } from '../names';

/**
 * Somebody from each option municipality of the region sits in its local group; for a municipality with several regions, in the
 * group of any of them (rules I-07). Silent where the group has no members yet, and where a seat whose municipality is in doubt
 * may be the one that is missing.
 */
export const rule: Rule = {
  id: 'representation/municipality-represented',
  messages: { missing: 'warning' },
  reads: ['regions', 'municipalities', 'memberships', 'settings', 'workbook'],
  needs: [{ table: 'municipalities', columns: ['region', 'isOptionMunicipality'] }],
  sources: [{ section: '5.3', quote: 'Alle kommuner innad i den enkelte region bør være representert.' }],
  check(reading, settings) {
    const found = localGroupsOf(reading);
    if (!found || !hasColumn(reading, 'municipality')) return [];
    return found.groups.flatMap((group) => {
      const { region, seats, undecided, municipalities } = group;
      if (seats.length === 0 || isInConflict(group, settings)) return [];
      const missing = unrepresentedIn(found, group);
      if (missing.length === 0) return [];
      const unread = seats.filter(
        ({ municipality }) => municipality.value === null && isUnreadable(reading, municipality.at),
      );
      if (missing.length <= undecided.length + unread.length) return [];
      return [
        {
          message: 'missing',
          places: placesOf(missing.map(({ name }) => name.at)),
          values: {
            region,
            count: missing.length,
            of: municipalities.length,
            municipalities: listOf(missing.map(({ name }) => name.value)),
          },
        },
      ];
    });
  },
};
