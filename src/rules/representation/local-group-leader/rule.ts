import type { Membership } from '../../../plan/membership';
import type { PlanReading } from '../../../sheets/planReading';
import { isUnreadable } from '../../cellNotes';
import type { Fix } from '../../finding';
import { personKey } from '../../people';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import type { RuleSettings } from '../../settings';
import { cellsOf, localGroupsOf, type LocalGroup, type LocalGroups } from '../localGroups';
import { fixOf, markEdits, MOST_CHOICES } from '../markFix';
import { listOf, seatLabel } from '../names';
import { mostAtOnce, peopleIn } from '../terms';

const id = 'representation/local-group-leader';

/**
 * Each local group has one leader, who is one of its members: a mark in the row of another group is about that group. One leader
 * after another is no two. Whether the leader may be the delegate as well the plan does not say; the settings do.
 */
export const rule: Rule = {
  id,
  messages: { none: 'error', several: 'error', alsoDelegate: 'warning' },
  reads: ['regions', 'municipalities', 'memberships', 'settings', 'workbook'],
  needs: [{ table: 'memberships', columns: ['isLeader'] }],
  sources: [
    {
      section: '7',
      quote: 'velger leder (kontaktperson) for gruppen og representant til regional arbeidsgruppe.',
    },
  ],
  check(reading, settings) {
    const found = localGroupsOf(reading);
    return (found?.groups ?? []).flatMap((group) =>
      found && group.seats.length > 0 ? checkGroup(reading, found, group, settings) : [],
    );
  },
};

function checkGroup(
  reading: PlanReading,
  found: LocalGroups,
  { region, seats, leaders, undecided }: LocalGroup,
  { allowLeaderAsDelegate }: RuleSettings,
): readonly ReportedFinding[] {
  if (leaders.length === 0) {
    const mayBe =
      undecided.some(isMarked) ||
      seats.some(({ isLeader }) => isLeader.value === null && isUnreadable(reading, isLeader.at));
    const places = placesOf(cellsOf(seats, ({ isLeader }) => isLeader));
    return mayBe ? [] : [{ message: 'none', places, values: { region } }];
  }
  const people = peopleIn(leaders);
  const count = mostAtOnce(people);
  const label = (seat: Membership): string => seatLabel(found.organisation, seat);
  const places = placesOf(cellsOf(leaders, ({ isLeader }) => isLeader));
  if (count > 1) {
    const values = { region, count, leaders: listOf(leaders.map(label)) };
    return [{ message: 'several', places, values, fixes: choices(reading, people, label) }];
  }
  const delegates = new Set((found.organisation.delegatesOf.get(region) ?? []).map(({ person }) => person));
  const both = allowLeaderAsDelegate ? [] : leaders.filter((seat) => delegates.has(personKey(seat)));
  if (both.length === 0) return [];
  return [{ message: 'alsoDelegate', places, values: { region, leader: listOf(both.map(label)) } }];
}

const isMarked = ({ isLeader }: Membership): boolean => isLeader.value === true;

function choices(
  reading: PlanReading,
  people: readonly (readonly Membership[])[],
  label: (seat: Membership) => string,
): readonly Fix[] {
  if (people.length > MOST_CHOICES) return [];
  return people.flatMap((theirs) => {
    const [first] = theirs;
    const clear = people.flatMap((seats) => (seats === theirs ? [] : seats));
    return first
      ? fixOf(id, 'keepOnly', { leader: label(first) }, markEdits(reading, { column: 'isLeader', clear }))
      : [];
  });
}
