import type { Group } from '../plan/group';
import type { Membership } from '../plan/membership';
import type { Municipality, MunicipalityNumber } from '../plan/municipality';
import type { CellRef } from '../plan/place';
import type { Plan } from '../plan/plan';
import type { Region } from '../plan/region';
import { isFilled, nameOf, personKey } from './people';
import { peopleOf } from './peopleIn';

/** Who belongs where, counted once for all the rules that ask (sections 5.1–5.3 and 7). */
export interface Organisation {
  readonly regions: readonly Region[];
  /** The region's row by its name; the first where a name stands twice. */
  readonly regionByName: ReadonlyMap<string, Region>;
  readonly municipalities: readonly Municipality[];
  readonly municipalityByNumber: ReadonlyMap<MunicipalityNumber, Municipality>;
  /** Option municipalities by their primary region, each once. */
  readonly municipalitiesOf: ReadonlyMap<string, readonly Municipality[]>;
  /** The regions that a municipality takes part in, the primary one first; empty where the list of municipalities names none. */
  readonly regionsOf: ReadonlyMap<MunicipalityNumber, readonly string[]>;
  /** Every seat that counts, by group: the rows that say who sits there. */
  readonly seatsOf: ReadonlyMap<Group, readonly Membership[]>;
  /** The local group's seats, by region (`regionOf`); those among `strays` are in none. */
  readonly localSeatsOf: ReadonlyMap<string, readonly Membership[]>;
  /** Those of them who are marked as leader. */
  readonly localLeadersOf: ReadonlyMap<string, readonly Membership[]>;
  /** The same seats by municipality: where it has several regions, those of them all. */
  readonly localSeatsFrom: ReadonlyMap<MunicipalityNumber, readonly Membership[]>;
  /** Those of them who are marked as responsible for their municipality. */
  readonly responsibleFrom: ReadonlyMap<MunicipalityNumber, readonly Membership[]>;
  /** Seats in local groups that no region can be told for. */
  readonly homeless: readonly Membership[];
  /** The municipalities that somebody comes from, in whatever group. */
  readonly seatedMunicipalities: ReadonlySet<MunicipalityNumber>;
  /** Rows that state a region their municipality takes no part in, of whatever group, filled in or not. */
  readonly strays: ReadonlySet<Membership>;
  /** Rows whose group is empty or not readable, filled in or not. */
  readonly ungrouped: readonly Membership[];
  /** Those who represent a region in the regional group, by region: each person once. */
  readonly delegatesOf: ReadonlyMap<string, readonly Delegate[]>;
}

/** A person in the regional group for a region: marked in the local group's list, entered in the regional group's, or both. */
export interface Delegate {
  readonly person: string;
  /** The seat that tells who it is. */
  readonly seat: Membership;
  readonly seats: readonly Membership[];
  /** The mark or the row that says so, first of all. */
  readonly at: CellRef;
}

const known = new WeakMap<Plan, Organisation>();

/** The organisation that a plan describes; parts that the workbook lacks are empty. */
export function organisationOf(plan: Plan): Organisation {
  const before = known.get(plan);
  if (before) return before;
  const organisation = count(plan);
  known.set(plan, organisation);
  return organisation;
}

/** The region that a seat is for: the one it states, else the primary region of its municipality. */
export function regionOf(
  { regionsOf }: Pick<Organisation, 'regionsOf'>,
  { region, municipality }: Membership,
): string | null {
  if (region.value !== null || municipality.value === null) return region.value;
  return regionsOf.get(municipality.value)?.[0] ?? null;
}

/** Whether the seat states a region that its municipality takes no part in. Of a municipality without regions nothing is known. */
export function isFromOtherRegion(
  { regionsOf }: Pick<Organisation, 'regionsOf'>,
  { region, municipality }: Membership,
): boolean {
  if (region.value === null || municipality.value === null) return false;
  const regions = regionsOf.get(municipality.value) ?? [];
  return regions.length > 0 && !regions.includes(region.value);
}

function count({ regions, municipalities, memberships }: Plan): Organisation {
  const municipalityByNumber = firstBy(municipalities ?? [], ({ number }) => number.value);
  const regionsOf = new Map(
    [...municipalityByNumber].map(([number, { region, otherRegions }]) => [
      number,
      [...new Set([...(region.value === null ? [] : [region.value]), ...otherRegions.value])],
    ]),
  );
  return {
    regions: regions ?? [],
    regionByName: firstBy(regions ?? [], ({ name }) => (name.value === '' ? null : name.value)),
    municipalities: municipalities ?? [],
    municipalityByNumber,
    municipalitiesOf: grouped(
      (municipalities ?? []).filter(
        (each) =>
          each.isOptionMunicipality.value !== false &&
          (each.number.value === null || municipalityByNumber.get(each.number.value) === each),
      ),
      ({ region }) => region.value,
    ),
    regionsOf,
    ...countSeats(memberships ?? [], { regionsOf, municipalityByNumber }),
  };
}

type Places = Pick<Organisation, 'regionsOf' | 'municipalityByNumber'>;
type Seats = Omit<Organisation, 'regions' | 'regionByName' | 'municipalities' | 'municipalitiesOf' | keyof Places>;

/** Everything about the seats in one walk through them: of a long list the walk is what takes the time. */
function countSeats(memberships: readonly Membership[], places: Places): Seats {
  const seatsOf = new Map<Group, Membership[]>();
  const localSeatsOf = new Map<string, Membership[]>();
  const localLeadersOf = new Map<string, Membership[]>();
  const localSeatsFrom = new Map<MunicipalityNumber, Membership[]>();
  const responsibleFrom = new Map<MunicipalityNumber, Membership[]>();
  const homeless: Membership[] = [];
  const seatedMunicipalities = new Set<MunicipalityNumber>();
  const strays = new Set<Membership>();
  const ungrouped: Membership[] = [];
  const marked: Membership[] = [];
  const entered: Membership[] = [];

  const takeLocal = (seat: Membership, number: MunicipalityNumber | null): void => {
    if (seat.isRegionalDelegate.value === true) marked.push(seat);
    if (strays.has(seat)) return;
    const region = regionOf(places, seat);
    if (region === null) {
      homeless.push(seat);
      return;
    }
    put(localSeatsOf, region, seat);
    if (seat.isLeader.value === true) put(localLeadersOf, region, seat);
    if (number === null) return;
    put(localSeatsFrom, number, seat);
    if (seat.isResponsible.value === true) put(responsibleFrom, number, seat);
  };

  for (const seat of memberships) {
    const group = seat.group.value;
    const number = seat.municipality.value;
    if (group === null) ungrouped.push(seat);
    if (isFromOtherRegion(places, seat)) strays.add(seat);
    if (!isFilled(seat)) continue;
    if (number !== null) seatedMunicipalities.add(number);
    if (group !== null) put(seatsOf, group, seat);
    if (group === 'localWorkingGroup') takeLocal(seat, number);
    else if (group === 'regionalWorkingGroup' && !leadsForNoRegion(places, seat)) entered.push(seat);
  }
  const delegatesOf = new Map<string, readonly Delegate[]>();
  for (const [region, seats] of grouped([...marked, ...entered], (seat) => regionOf(places, seat))) {
    delegatesOf.set(region, people(seats));
  }
  return {
    seatsOf,
    localSeatsOf,
    localLeadersOf,
    localSeatsFrom,
    responsibleFrom,
    homeless,
    seatedMunicipalities,
    strays,
    ungrouped,
    delegatesOf,
  };
}

/**
 * The leader of the regional group comes from the owner municipality and represents no region (section 5.2). Only one who is
 * entered for a region of an option municipality is a delegate all the same, marked by mistake.
 */
function leadsForNoRegion(
  { regionsOf, municipalityByNumber }: Places,
  { isLeader, region, municipality: { value: number } }: Membership,
): boolean {
  if (isLeader.value !== true) return false;
  if (region.value === null || number === null) return true;
  const isOption = municipalityByNumber.get(number)?.isOptionMunicipality.value !== false;
  return !isOption || !regionsOf.get(number)?.includes(region.value);
}

function people(seats: readonly Membership[]): readonly Delegate[] {
  const delegates: Delegate[] = [];
  for (const [person, theirs] of byPerson(seats)) {
    const first = theirs.find(({ isRegionalDelegate }) => isRegionalDelegate.value === true) ?? theirs[0];
    if (!first) continue;
    const isMark = first.isRegionalDelegate.value === true;
    const seat = theirs.find(isWhole) ?? first;
    delegates.push({ person, seat, seats: theirs, at: isMark ? first.isRegionalDelegate.at : first.person.at });
  }
  return delegates;
}

const isWhole = ({ municipality }: Membership): boolean => Boolean(municipality.value);

/** A post entered without its municipality is the one marked with it. */
function byPerson(seats: readonly Membership[]): Iterable<readonly [person: string, theirs: readonly Membership[]]> {
  if (seats.every(isWhole)) return peopleOf(seats).all.map((theirs) => [theirs[0] ? personKey(theirs[0]) : '', theirs]);
  const whole = new Map(seats.filter(isWhole).map((seat) => [nameOf(seat), personKey(seat)]));
  return grouped(seats, (seat) =>
    seat.municipality.value === null ? (whole.get(nameOf(seat)) ?? personKey(seat)) : personKey(seat),
  );
}

export function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key | null): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) put(groups, key, item);
  }
  return groups;
}

function put<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

function firstBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key | null): Map<Key, Item> {
  const found = new Map<Key, Item>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null && !found.has(key)) found.set(key, item);
  }
  return found;
}
