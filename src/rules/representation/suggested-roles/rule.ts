import type { Membership } from '../../../plan/membership';
import { peopleOf } from '../../peopleIn';
import { placesOf } from '../../places';
import type { Rule } from '../../rule';
import { cellsOf, hasColumn, localGroupsOf } from '../localGroups';
import { listOf } from '../names';
import { isSameRole, roleMatcher } from '../roles';

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
      if (seats.length === 0 || peopleOf(seats).count < roles.length) return [];
      const missing = unfilled(roles, [seats, undecided], matches);
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

/** The roles that nobody in the lists fills. Looks no further than the last of them. */
function unfilled(
  roles: readonly string[],
  lists: readonly (readonly Membership[])[],
  matches: ReturnType<typeof roleMatcher>,
): readonly string[] {
  const missing = new Set(roles);
  for (const seats of lists) {
    for (const seat of seats) {
      if (missing.size === 0) return [];
      for (const role of matches(seat)) missing.delete(role);
    }
  }
  return [...missing];
}
