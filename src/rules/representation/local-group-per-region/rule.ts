import { regionOf } from '../../organisation';
import { placesOf } from '../../places';
import type { Rule } from '../../rule';
import { localGroupsOf } from '../localGroups';

/**
 * Each region has a local group. One without any member is reported here and nowhere else. The number of groups is said only where
 * each region has one and `register/region-count` has nothing to say: otherwise it would be the same twice.
 */
export const rule: Rule = {
  id: 'representation/local-group-per-region',
  messages: { missing: 'warning', otherNumber: 'warning' },
  reads: ['regions', 'municipalities', 'memberships', 'settings', 'workbook'],
  sources: [
    {
      section: '5.3',
      quote:
        'Det etableres lokale arbeidsgrupper med utgangspunkt i den enkelte kommuneregion, til sammen 12 lokale arbeidsgrupper.',
    },
  ],
  check(reading, { expectedRegions, expectedLocalGroups: expected }) {
    const found = localGroupsOf(reading);
    if (!found) return [];
    const { organisation, groups } = found;
    const listed = groups.flatMap(({ row, ...group }) => (row ? [{ ...group, row }] : []));
    const missing = listed.filter(
      ({ region, seats, undecided }) =>
        seats.length === 0 && !undecided.some((seat) => regionOf(organisation, seat) === region),
    );
    if (missing.length > 0) {
      return missing.map(({ region, row, municipalities }) => ({
        message: 'missing',
        places: placesOf([row.name.at]),
        values: { region, municipalities: municipalities.length },
      }));
    }
    if (listed.length === 0 || listed.length === expected || listed.length !== expectedRegions) return [];
    const places = placesOf(listed.map(({ row }) => row.name.at));
    return [{ message: 'otherNumber', places, values: { count: listed.length, expected } }];
  },
};
