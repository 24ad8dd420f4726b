import type { Membership } from '../../../plan/membership';
import { isUnreadable } from '../../cellNotes';
import { regionOf } from '../../organisation';
import type { PlanReading } from '../../../sheets/planReading';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import { cellsOf, localGroupsOf, type LocalGroups } from '../localGroups';
import { listOf, seatLabel } from '../names';
import { mostAtOnceIn } from '../terms';

/** The council has the plan's number of members, one leader, and somebody from every region. All of it to be known, none a fault. */
export const rule: Rule = {
  id: 'representation/council-composition',
  messages: {
    noMembers: 'info',
    otherNumber: 'info',
    noLeader: 'info',
    severalLeaders: 'info',
    regionsWithout: 'info',
  },
  reads: ['regions', 'municipalities', 'memberships', 'settings', 'workbook'],
  needs: [
    { table: 'memberships', columns: ['municipality'], messages: ['otherNumber'] },
    { table: 'memberships', columns: ['isLeader'], messages: ['noLeader', 'severalLeaders'] },
  ],
  sources: [
    { section: '5.1', quote: 'med representanter fra hele regionen.' },
    { section: '5.1', quote: 'rådmann Kristiansund kommune (leder)' },
  ],
  check(reading, { expectedCouncilMembers: expected }) {
    const found = localGroupsOf(reading);
    const all = reading.plan.memberships ?? [];
    if (!found || all.length === 0) return [];
    const seats = found.organisation.seatsOf.get('cooperationCouncil') ?? [];
    // A row whose group cannot be read may be the council's.
    const unread = found.organisation.ungrouped.filter(({ group }) => isUnreadable(reading, group.at)).length;
    if (seats.length === 0) {
      const [first] = all;
      return unread > 0 || !first
        ? []
        : [{ message: 'noMembers', places: placesOf([groupHeader(reading)]), values: { expected } }];
    }
    return [
      ...numberOf(seats, unread, expected),
      ...leaderOf(reading, found, seats, unread),
      ...regionsWithout(found, seats, unread),
    ];
  },
};

/** The head of the column «Gruppe». */
function groupHeader({ tables: { memberships: facts } }: PlanReading): { sheet: string; row: number; column: number } {
  return {
    sheet: facts?.sheet ?? '',
    row: facts?.area.row ?? 0,
    column: facts?.columns.group ?? facts?.area.column ?? 0,
  };
}

function numberOf(seats: readonly Membership[], unread: number, expected: number): readonly ReportedFinding[] {
  const count = mostAtOnceIn(seats);
  if (count === expected || (count < expected && count + unread >= expected)) return [];
  const places = placesOf(cellsOf(seats, ({ person }) => person));
  return [{ message: 'otherNumber', places, values: { count, expected, difference: Math.abs(count - expected) } }];
}

function leaderOf(
  reading: PlanReading,
  { organisation }: LocalGroups,
  seats: readonly Membership[],
  unread: number,
): readonly ReportedFinding[] {
  const leaders = seats.filter(({ isLeader }) => isLeader.value === true);
  const marks = (those: readonly Membership[]) => placesOf(cellsOf(those, ({ isLeader }) => isLeader));
  if (leaders.length === 0) {
    const mayBe =
      unread > 0 || seats.some(({ isLeader }) => isLeader.value === null && isUnreadable(reading, isLeader.at));
    return mayBe ? [] : [{ message: 'noLeader', places: marks(seats), values: {} }];
  }
  const count = mostAtOnceIn(leaders);
  if (count < 2) return [];
  const names = listOf(leaders.map((seat) => seatLabel(organisation, seat)));
  return [{ message: 'severalLeaders', places: marks(leaders), values: { count, leaders: names } }];
}

/** A member speaks for each region of the municipality, and where the two do not go together for the stated one as well. */
function regionsWithout(
  { organisation }: LocalGroups,
  seats: readonly Membership[],
  unread: number,
): readonly ReportedFinding[] {
  const spokenFor = new Set<string>();
  for (const seat of seats) {
    const stated = regionOf(organisation, seat);
    if (stated !== null) spokenFor.add(stated);
    if (seat.municipality.value === null) continue;
    for (const own of organisation.regionsOf.get(seat.municipality.value) ?? []) spokenFor.add(own);
  }
  const without = [...organisation.regionByName.values()].filter(({ name }) => !spokenFor.has(name.value));
  if (without.length <= unread + seats.filter((seat) => organisation.strays.has(seat)).length) return [];
  return [
    {
      message: 'regionsWithout',
      places: placesOf(without.map(({ name }) => name.at)),
      values: { count: without.length, regions: listOf(without.map(({ name }) => name.value)) },
    },
  ];
}
