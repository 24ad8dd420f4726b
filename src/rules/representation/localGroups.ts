import type { Membership } from '../../plan/membership';
import type { Municipality, MunicipalityNumber } from '../../plan/municipality';
import type { CellRef } from '../../plan/place';
import type { Region } from '../../plan/region';
import type { PlanReading } from '../../sheets/planReading';
import { isUnreadable } from '../cellNotes';
import { organisationOf, regionOf, type Organisation } from '../organisation';
import { isFilled } from '../people';

/** A region's local working group (section 5.3) as the rules see it. */
export interface LocalGroup {
  readonly region: string;
  /** The region's row, where the workbook lists it. */
  readonly row: Region | null;
  /** The region's option municipalities that are known by number. */
  readonly municipalities: readonly Municipality[];
  /** The seats that are the group's without doubt. */
  readonly seats: readonly Membership[];
  /** Those of them who are marked as leader. */
  readonly leaders: readonly Membership[];
  /**
   * Seats that may turn out to be the group's: the group cannot be read, or region and municipality do not go together. That is
   * reported of itself, so nothing is called missing that such a seat may hold, nor too many with it.
   */
  readonly undecided: readonly Membership[];
}

export interface LocalGroups {
  readonly organisation: Organisation;
  /** One a region, in the order of the list of regions; regions that only the members name come after. */
  readonly groups: readonly LocalGroup[];
  readonly byRegion: ReadonlyMap<string, LocalGroup>;
  /** The seats of every group without doubt, by municipality: where a municipality has several regions, of them all. */
  readonly seatsBy: ReadonlyMap<MunicipalityNumber, readonly Membership[]>;
}

const known = new WeakMap<PlanReading, LocalGroups | { readonly isMissing: true }>();

/** The local groups, counted once; `null` where the workbook has no list of members, or one that tells of no groups. */
export function localGroupsOf(reading: PlanReading): LocalGroups | null {
  const before = known.get(reading);
  const found = before ?? count(reading) ?? { isMissing: true };
  if (!before) known.set(reading, found);
  return 'isMissing' in found ? null : found;
}

/** Whether the list of members has the column; a missing one that is needed is reported of itself. */
export function hasColumn({ tables: { memberships } }: PlanReading, column: string): boolean {
  return memberships === undefined || memberships.columns[column] !== undefined;
}

/** The cells of the seats, in the order of the sheet. */
export function cellsOf(seats: readonly Membership[], cell: (seat: Membership) => { readonly at: CellRef }): CellRef[] {
  return seats.map((seat) => cell(seat).at).sort((a, b) => a.row - b.row || a.column - b.column);
}

function count(reading: PlanReading): LocalGroups | null {
  const { plan } = reading;
  if (!plan.memberships || !hasColumn(reading, 'group') || !hasColumn(reading, 'person')) return null;
  const organisation = organisationOf(plan);
  const undecided = undecidedSeats(reading, organisation);
  const { regionByName, municipalitiesOf, localSeatsOf, localLeadersOf, strays } = organisation;
  const named = [...strays].flatMap((seat) => (isLocal(seat) && isFilled(seat) ? (seat.region.value ?? []) : []));
  const names = new Set([...regionByName.keys(), ...[...localSeatsOf.keys(), ...named].sort()]);
  const groups = [...names].map((region): LocalGroup => ({
    region,
    row: regionByName.get(region) ?? null,
    municipalities: (municipalitiesOf.get(region) ?? []).filter(({ number }) => number.value !== null),
    seats: localSeatsOf.get(region) ?? [],
    leaders: localLeadersOf.get(region) ?? [],
    undecided: undecided.get(region) ?? [],
  }));
  return {
    organisation,
    groups,
    byRegion: new Map(groups.map((group) => [group.region, group])),
    seatsBy: organisation.localSeatsFrom,
  };
}

const isLocal = ({ group }: Membership): boolean => group.value === 'localWorkingGroup';

/** By each region that the seat may be for. */
function undecidedSeats(
  reading: PlanReading,
  { regionsOf, strays, ungrouped }: Organisation,
): ReadonlyMap<string, readonly Membership[]> {
  const undecided = new Map<string, Membership[]>();
  const local = [...strays].filter(isLocal);
  const unread = ungrouped.filter(({ group }) => isUnreadable(reading, group.at));
  for (const seat of [...local, ...unread]) {
    const { value: number } = seat.municipality;
    const regions = number === null ? [] : (regionsOf.get(number) ?? []);
    const stated = regionOf({ regionsOf }, seat);
    for (const region of new Set(stated === null ? regions : [stated, ...regions])) {
      const seats = undecided.get(region);
      if (seats) seats.push(seat);
      else undecided.set(region, [seat]);
    }
  }
  return undecided;
}
