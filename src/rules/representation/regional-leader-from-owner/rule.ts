import type { Membership } from '../../../plan/membership';
import type { MunicipalityNumber } from '../../../plan/municipality';
import type { CellRef } from '../../../plan/place';
import { readMunicipality } from '../../../plan/values';
import type { PlanReading } from '../../../sheets/planReading';
import { isUnreadable } from '../../cellNotes';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import type { RuleSettings } from '../../settings';
import { cellsOf, localGroupsOf, type LocalGroups } from '../localGroups';
import { fixOf, markEdits } from '../markFix';
import { listOf, seatLabel } from '../names';
import { roleMatcher } from '../roles';
import { mostAtOnce, peopleIn } from '../terms';

const id = 'representation/regional-leader-from-owner';

/** The regional group has one leader, from the owner municipality, and a subproject manager. A list of members not begun lacks nothing. */
export const rule: Rule = {
  id,
  messages: { none: 'error', several: 'error', notFromOwner: 'error', noSubprojectManager: 'error' },
  reads: ['municipalities', 'memberships', 'settings', 'workbook'],
  needs: [{ table: 'memberships', columns: ['group', 'municipality', 'isLeader'] }],
  sources: [
    {
      section: '5.2',
      quote: 'Den regionale arbeidsgruppe ledes av Trondheim kommune og vil ha egen delprosjektleder.',
    },
  ],
  check(reading, settings) {
    const found = localGroupsOf(reading);
    if (!found || (reading.plan.memberships ?? []).length === 0) return [];
    // A row whose group cannot be read may be the leader's.
    if (
      found.organisation.ungrouped.some(
        ({ group, isLeader }) => isLeader.value === true && isUnreadable(reading, group.at),
      )
    )
      return [];
    return checkGroup(reading, found, settings);
  },
};

function checkGroup(
  reading: PlanReading,
  { organisation }: LocalGroups,
  { ownerMunicipality }: RuleSettings,
): readonly ReportedFinding[] {
  const seats = organisation.seatsOf.get('regionalWorkingGroup') ?? [];
  const owners = numbersOf(ownerMunicipality);
  const owner = listOf(ownerMunicipality);
  const leaders = seats.filter(({ isLeader }) => isLeader.value === true);
  const fromOwner = seats.filter(({ municipality }) => municipality.value !== null && owners.has(municipality.value));
  if (leaders.length === 0) {
    if (seats.some(({ isLeader }) => isLeader.value === null && isUnreadable(reading, isLeader.at))) return [];
    const rows = fromOwner.length > 0 ? fromOwner : seats;
    const ownerRow = organisation.municipalities.filter(
      ({ number }) => number.value !== null && owners.has(number.value),
    );
    const cells = rows.length > 0 ? cellsOf(rows, ({ isLeader }) => isLeader) : ownerRow.map(({ name }) => name.at);
    // Where one person comes from the owner municipality there is one who can be meant.
    const [only] = peopleIn(fromOwner).length === 1 ? fromOwner : [];
    const values = only ? { leader: seatLabel(organisation, only) } : {};
    const fixes = only ? fixOf(id, 'mark', values, markEdits(reading, { column: 'isLeader', set: [only] })) : [];
    return [
      { message: 'none', places: placesOf(cells.length > 0 ? cells : headerOf(reading)), values: { owner }, fixes },
    ];
  }
  const people = peopleIn(leaders);
  const count = mostAtOnce(people);
  const names = (those: readonly Membership[]): string => listOf(those.map((seat) => seatLabel(organisation, seat)));
  const marks = placesOf(cellsOf(leaders, ({ isLeader }) => isLeader));
  if (count > 1) return [{ message: 'several', places: marks, values: { count, leaders: names(leaders), owner } }];

  const others = leaders.filter(({ municipality }) => municipality.value === null || !owners.has(municipality.value));
  const unread = others.some(({ municipality }) => isUnreadable(reading, municipality.at));
  if (others.length > 0 && owners.size > 0 && !unread) {
    const places = placesOf(cellsOf(others, ({ municipality }) => municipality));
    return [{ message: 'notFromOwner', places, values: { leaders: names(others), owner } }];
  }
  const isManager = roleMatcher(['Delprosjektleder']);
  if (unread || seats.some((seat) => isManager(seat).length > 0)) return [];
  const places = placesOf(cellsOf(leaders, ({ role }) => role));
  return [{ message: 'noSubprojectManager', places, values: { leaders: names(leaders) } }];
}

function numbersOf(names: readonly string[]): ReadonlySet<MunicipalityNumber> {
  return new Set(
    names.flatMap((name) => {
      const reading = readMunicipality({ value: name });
      return 'value' in reading && reading.value !== null ? [reading.value] : [];
    }),
  );
}

/** Where the mark would stand: the head of its column. */
function headerOf({ tables: { memberships: facts } }: PlanReading): readonly CellRef[] {
  if (!facts) return [];
  return [{ sheet: facts.sheet, row: facts.area.row, column: facts.columns.isLeader ?? facts.area.column }];
}
