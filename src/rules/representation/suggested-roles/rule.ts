import { placesOf } from '../../places';
import type { Rule } from '../../rule';
import { cellsOf, hasColumn, localGroupsOf } from '../localGroups';
import { listOf } from '../names';
import { isSameRole, roleMatcher } from '../roles';
import { peopleIn } from '../terms';

/** The roles that the plan names as examples are filled. A group with fewer people than there are roles is yet to be filled itself. */
export const rule: Rule = {
  id: 'representation/suggested-roles',
  messages: { missing: 'info' },
  reads: ['regions', 'municipalities', 'memberships', 'settings', 'workbook'],
  sources: [
    {
      section: '5.3',
      quote:
        'der eks. kommunalsjef, kommuneoverlege, sykepleier, systemansvarlige, IT og evt. fastlege er representert.',
    },
  ],
  check(reading, { suggestedRoles, optionalRoles }) {
    const roles = suggestedRoles.filter((role) => !optionalRoles.some((optional) => isSameRole(role, optional)));
    const matches = roleMatcher(roles);
    if (roles.length === 0 || !hasColumn(reading, 'role')) return [];
    return (localGroupsOf(reading)?.groups ?? []).flatMap(({ region, seats, undecided }) => {
      if (seats.length === 0 || peopleIn(seats).length < roles.length) return [];
      const filled = new Set([...seats, ...undecided].flatMap(matches));
      const missing = roles.filter((role) => !filled.has(role));
      if (missing.length === 0) return [];
      return [
        {
          message: 'missing',
          places: placesOf(cellsOf(seats, ({ role }) => role)),
          values: { region, count: missing.length, roles: listOf(missing) },
        },
      ];
    });
  },
};
