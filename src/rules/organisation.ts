import type { Group } from '../plan/group';
import type { Membership } from '../plan/membership';
import type { Municipality, MunicipalityNumber } from '../plan/municipality';
import type { CellRef } from '../plan/place';
import type { Plan } from '../plan/plan';
import type { Region } from '../plan/region';
import { isFilled, nameOf, personKey } from './people';

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
  /** The local group's seats, by region (`regionOf`). */
  readonly localSeatsOf: ReadonlyMap<string, readonly Membership[]>;
  /** Seats by municipality, in whatever group. */
  readonly seatsByMunicipality: ReadonlyMap<MunicipalityNumber, readonly Membership[]>;
  /** Those who represent a region in the regional group, by region: each person once. */
  readonly delegatesOf: ReadonlyMap<string, readonly Delegate[]>;
}

/** A person in the regional group for a region: marked in the local group's list, entered in the regional group's, or both. */
export interface Delegate {
  readonly person: string;
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
  const seats = (memberships ?? []).filter(isFilled);
  const seatsOf = grouped(seats, ({ group }) => group.value);
  const ofGroup = (group: Group): readonly Membership[] => seatsOf.get(group) ?? [];
  const local = ofGroup('localWorkingGroup');
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
    seatsOf,
    localSeatsOf: grouped(local, (seat) => regionOf({ regionsOf }, seat)),
    seatsByMunicipality: grouped(seats, ({ municipality }) => municipality.value),
    delegatesOf: delegates(local, ofGroup('regionalWorkingGroup'), { regionsOf, municipalityByNumber }),
  };
}

function delegates(
  local: readonly Membership[],
  regional: readonly Membership[],
  organisation: Pick<Organisation, 'regionsOf' | 'municipalityByNumber'>,
): ReadonlyMap<string, readonly Delegate[]> {
  const marked = local.filter(({ isRegionalDelegate }) => isRegionalDelegate.value === true);
  const entered = regional.filter((seat) => !leadsForNoRegion(organisation, seat));
  const found = new Map<string, readonly Delegate[]>();
  for (const [region, seats] of grouped([...marked, ...entered], (seat) => regionOf(organisation, seat))) {
    found.set(region, people(seats));
  }
  return found;
}

/**
 * The leader of the regional group comes from the owner municipality and represents no region (section 5.2). Only one who is
 * entered for a region of an option municipality is a delegate all the same, marked by mistake.
 */
function leadsForNoRegion(
  { regionsOf, municipalityByNumber }: Pick<Organisation, 'regionsOf' | 'municipalityByNumber'>,
  { isLeader, region, municipality: { value: number } }: Membership,
): boolean {
  if (isLeader.value !== true) return false;
  if (region.value === null || number === null) return true;
  const isOption = municipalityByNumber.get(number)?.isOptionMunicipality.value !== false;
  return !isOption || !regionsOf.get(number)?.includes(region.value);
}

function people(seats: readonly Membership[]): readonly Delegate[] {
  // A post entered without its municipality is the one marked with it.
  const whole = new Map(
    seats.flatMap((seat) => (seat.municipality.value ? [[nameOf(seat), personKey(seat)] as const] : [])),
  );
  const keyOf = (seat: Membership): string =>
    seat.municipality.value === null ? (whole.get(nameOf(seat)) ?? personKey(seat)) : personKey(seat);
  return [...grouped(seats, keyOf)].flatMap(([person, theirs]) => {
    const first = theirs.find(({ isRegionalDelegate }) => isRegionalDelegate.value === true) ?? theirs[0];
    if (!first) return [];
    const isMark = first.isRegionalDelegate.value === true;
    return [{ person, seats: theirs, at: isMark ? first.isRegionalDelegate.at : first.person.at }];
  });
}

export function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key | null): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function firstBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key | null): Map<Key, Item> {
  const found = new Map<Key, Item>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null && !found.has(key)) found.set(key, item);
  }
  return found;
}
