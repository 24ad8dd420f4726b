import type { Membership, ProfessionalRole } from '../../plan/membership';
import { matchChoice } from '../../plan/values';
import { namesByChoice } from '../declarations/declaration';
import { membershipTable, type MembershipColumnId } from '../declarations/memberships';
import { groupChoices, roleChoices } from '../declarations/organisationChoices';
import type { CellReader } from './cellReader';
import type { LocatedTable } from './locate';
import { filledRows } from './rows';

export function readMembershipTable(
  located: LocatedTable<MembershipColumnId>,
  reader: CellReader,
): readonly Membership[] {
  const roleOf = knownRoles();
  const memberships: Membership[] = [];
  for (const { text, value } of filledRows(located, membershipTable, reader)) {
    const role = text('role');
    memberships.push({
      region: value('region', reader.region),
      municipality: value('municipality', reader.municipality),
      person: text('person'),
      role,
      knownRole: roleOf(role.value),
      group: value('group', (row, column) => reader.choice(row, column, groupChoices)),
      isLeader: value('isLeader', reader.yesNo),
      isRegionalDelegate: value('isRegionalDelegate', reader.yesNo),
      isResponsible: value('isResponsible', reader.yesNo),
      start: value('start', reader.date),
      end: value('end', reader.date),
      comment: text('comment'),
    });
  }
  return memberships;
}

/** Any role may be written: one that is not known is no fault, and none is suggested instead. */
function knownRoles(): (role: string) => ProfessionalRole | null {
  const names = namesByChoice(roleChoices);
  const known = new Map<string, ProfessionalRole | null>();
  return (role) => {
    let found = known.get(role);
    if (found === undefined) {
      const reading = matchChoice<ProfessionalRole>(role, names);
      known.set(role, (found = reading.verdict === 'accept' ? reading.value : null));
    }
    return found;
  };
}
