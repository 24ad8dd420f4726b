import type { Membership } from '../plan/membership';
import type { Municipality, MunicipalityNumber } from '../plan/municipality';
import type { CellRef } from '../plan/place';
import type { Plan } from '../plan/plan';
import type { Region } from '../plan/region';
import type { Group } from '../plan/group';

/** Who belongs where, counted once for all the rules that ask (sections 5.1–5.3 and 7). */
export interface Organisation {
  readonly regions: readonly Region[];
  /** The region's row by its name; the first where a name stands twice. */
  readonly regionByName: ReadonlyMap<string, Region>;
  readonly municipalities: readonly Municipality[];
  readonly municipalityByNumber: ReadonlyMap<MunicipalityNumber, Municipality>;
  /** Option municipalities by their primary region. */
  readonly municipalitiesOf: ReadonlyMap<string, readonly Municipality[]>;
  /** Every seat that counts, by group. */
  readonly seatsOf: ReadonlyMap<Group, readonly Membership[]>;
  /** The local group's seats, by region. */
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

function count({ regions, municipalities, memberships }: Plan): Organisation {
  const seats = memberships ?? [];
  const ofGroup = (group: Group): readonly Membership[] => seatsOf.get(group) ?? [];
  const seatsOf = grouped(seats, ({ group }) => group.value);
  const local = ofGroup('localWorkingGroup');
  return {
    regions: regions ?? [],
    regionByName: firstBy(regions ?? [], ({ name }) => name.value),
    municipalities: municipalities ?? [],
    municipalityByNumber: firstBy(municipalities ?? [], ({ number }) => number.value),
    municipalitiesOf: grouped(
      (municipalities ?? []).filter(({ isOptionMunicipality }) => isOptionMunicipality.value !== false),
      ({ region }) => region.value,
    ),
    seatsOf,
    localSeatsOf: grouped(local, ({ region }) => region.value),
    seatsByMunicipality: grouped(seats, ({ municipality }) => municipality.value),
    delegatesOf: delegates(local, ofGroup('regionalWorkingGroup')),
  };
}

/** One and the same person or post: the name as written, without case and spaces, and the municipality. */
export function personKey({ person, municipality }: Membership): string {
  return `${person.value.normalize('NFC').toLocaleLowerCase('nb').replace(/\s+/gu, ' ')}|${municipality.value ?? ''}`;
}

/** The leader of the regional group comes from the owner municipality and represents no region (section 5.2). */
function delegates(
  local: readonly Membership[],
  regional: readonly Membership[],
): ReadonlyMap<string, readonly Delegate[]> {
  const marked = local.filter(({ isRegionalDelegate }) => isRegionalDelegate.value === true);
  const entered = regional.filter(({ isLeader }) => isLeader.value !== true);
  const byRegion = grouped([...marked, ...entered], ({ region }) => region.value);
  const found = new Map<string, readonly Delegate[]>();
  for (const [region, seats] of byRegion) {
    const people = [...grouped(seats, personKey).entries()];
    found.set(
      region,
      people.flatMap(([person, theirs]) => {
        const [first] = theirs;
        if (!first) return [];
        const isMark = first.isRegionalDelegate.value === true;
        return [{ person, seats: theirs, at: isMark ? first.isRegionalDelegate.at : first.person.at }];
      }),
    );
  }
  return found;
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key | null): Map<Key, Item[]> {
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
