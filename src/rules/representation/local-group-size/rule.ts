import { placesOf } from '../../places';
import type { Rule } from '../../rule';
import { isInConflict } from '../coverage';
import { cellsOf, localGroupsOf } from '../localGroups';
import { mostAtOnceIn } from '../terms';

/**
 * Each local group has so many people, each counted once and successors not twice. A region with more municipalities than the
 * largest group has seats may have one person from each: beyond twelve is then what the conflict rule explains, and only more
 * people than municipalities are too many.
 */
export const rule: Rule = {
  id: 'representation/local-group-size',
  messages: { tooFew: 'warning', tooMany: 'warning' },
  reads: ['regions', 'municipalities', 'memberships', 'settings', 'workbook'],
  needs: [{ table: 'memberships', columns: ['municipality'] }],
  sources: [
    {
      section: '5.3',
      quote: 'De lokale arbeidsgruppene bør i utgangspunktet bestå av ca. 8-12 personer',
    },
  ],
  check(reading, settings) {
    const { groupSizeMinimum: minimum, groupSizeMaximum: maximum } = settings;
    return (localGroupsOf(reading)?.groups ?? []).flatMap((group) => {
      const { region, seats, undecided, municipalities } = group;
      if (seats.length === 0) return [];
      const count = mostAtOnceIn(seats);
      const most = isInConflict(group, settings) ? municipalities.length : maximum;
      const isTooFew = count < minimum && (undecided.length === 0 || mostAtOnceIn([...seats, ...undecided]) < minimum);
      if (!isTooFew && count <= most) return [];
      return [
        {
          message: isTooFew ? 'tooFew' : 'tooMany',
          places: placesOf(cellsOf(seats, ({ person }) => person)),
          values: { region, count, minimum, maximum, difference: isTooFew ? minimum - count : count - maximum },
        },
      ];
    });
  },
};
