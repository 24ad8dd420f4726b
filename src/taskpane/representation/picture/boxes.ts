import type { Place } from '../../../plan/place';
import { placesOf } from '../../../rules/places';
import { organisationOf, regionOf, type Organisation } from '../../../rules/organisation';
import { seatLabel } from '../../../rules/representation/names';
import { peopleIn } from '../../../rules/representation/terms';
import type { Membership } from '../../../plan/membership';
import type { PlanReading } from '../../../sheets/planReading';
import type { RegionRow } from '../../../rules/representation/matrix';
import { seatCell, type CoveredMunicipality, type Person } from '../../../rules/representation/regionFacts';
import type { RepresentationTranslate } from '../useRepresentationText';

/** A group, a council or a municipality in the picture of who represents whom. */
export interface Box {
  readonly key: string;
  readonly title: string;
  /** Who sits there; more than a few are counted. */
  readonly lines: readonly string[];
  /** What is missing, in words. */
  readonly gaps: readonly string[];
  /** Everything that it says, nothing left out. */
  readonly label: string;
  readonly place: Place | null;
}

export interface Branch {
  readonly group: Box;
  readonly municipalities: readonly Box[];
  /** Whether somebody speaks for the group in the regional one. */
  readonly isLinked: boolean;
}

/** From the council at the top to the municipalities, for one region or for all. */
export interface Tree {
  readonly council: Box;
  readonly regional: Box;
  readonly isCouncilLinked: boolean;
  readonly branches: readonly Branch[];
}

/** So many names stand in a box; all of them in its label. */
const NAMES = 3;

export function treeOf(
  rows: readonly RegionRow[],
  only: RegionRow | null,
  reading: PlanReading,
  t: RepresentationTranslate,
): Tree {
  const organisation = organisationOf(reading.plan);
  const shown = only ? [only] : rows;
  const council = councilOf(organisation);
  return {
    council: only ? councilBoxOf(only, council, organisation, t) : wholeCouncil(organisation, rows, council, t),
    regional: only ? regionalBoxOf(only, t) : wholeRegional(organisation, rows, t),
    isCouncilLinked: only ? (council.get(only.region) ?? []).length > 0 : council.size > 0,
    branches: shown.map((row) => branchOf(row, only !== null, t)),
  };
}

/** The council's members by each region that they speak for: the stated one and those of their municipality. */
function councilOf(organisation: Organisation): ReadonlyMap<string, readonly Person[]> {
  const found = new Map<string, Person[]>();
  for (const person of personsOf(organisation, organisation.seatsOf.get('cooperationCouncil') ?? [])) {
    const { municipality } = person.seat;
    const own = municipality.value === null ? [] : (organisation.regionsOf.get(municipality.value) ?? []);
    const stated = regionOf(organisation, person.seat);
    for (const region of new Set(stated === null ? own : [stated, ...own])) {
      found.set(region, [...(found.get(region) ?? []), person]);
    }
  }
  return found;
}

function personsOf(organisation: Organisation, seats: readonly Membership[]): readonly Person[] {
  return peopleIn(seats).flatMap(([seat]) => (seat ? [{ label: seatLabel(organisation, seat), seat }] : []));
}

function councilBoxOf(
  { region }: RegionRow,
  council: ReadonlyMap<string, readonly Person[]>,
  organisation: Organisation,
  t: RepresentationTranslate,
): Box {
  const people = council.get(region) ?? [];
  const gaps = people.length === 0 ? [t('nobodyInCouncil')] : [];
  const found = box('council', t('council'), people, gaps, t, people.map(seatCell));
  return { ...found, place: found.place ?? placeOfSeats(organisation.seatsOf.get('cooperationCouncil') ?? []) };
}

function regionalBoxOf({ facts: { delegates }, cells }: RegionRow, t: RepresentationTranslate): Box {
  const gaps = delegates.length === 0 ? [t('nobodyInRegional')] : [];
  const found = box('regional', t('regionalGroup'), delegates, gaps, t, delegates.map(seatCell));
  return { ...found, place: found.place ?? cells.delegate.place };
}

function wholeCouncil(
  organisation: Organisation,
  rows: readonly RegionRow[],
  council: ReadonlyMap<string, readonly Person[]>,
  t: RepresentationTranslate,
): Box {
  const seats = organisation.seatsOf.get('cooperationCouncil') ?? [];
  const count = rows.filter(({ region }) => council.has(region)).length;
  const gaps = seats.length === 0 ? [t('noMembers')] : [];
  const lines = [t('members', { count: peopleIn(seats).length }), t('regionsIn', { count, of: rows.length })];
  return plainBox('council', t('council'), seats.length === 0 ? [] : lines, gaps, placeOfSeats(seats));
}

function wholeRegional(organisation: Organisation, rows: readonly RegionRow[], t: RepresentationTranslate): Box {
  const seats = organisation.seatsOf.get('regionalWorkingGroup') ?? [];
  const leaders = personsOf(
    organisation,
    seats.filter(({ isLeader }) => isLeader.value === true),
  );
  const count = rows.filter(({ facts }) => facts.delegates.length > 0).length;
  const lines = [
    ...leaders.map(({ label }) => t('whoLeads', { names: label })),
    t('regionsIn', { count, of: rows.length }),
  ];
  const gaps = leaders.length === 0 ? [t('noLeader')] : [];
  return plainBox('regional', t('regionalGroup'), lines, gaps, placeOfSeats(seats));
}

function branchOf(row: RegionRow, isDetailed: boolean, t: RepresentationTranslate): Branch {
  const { region, facts, cells } = row;
  const isEmpty = facts.members.length === 0;
  const gaps = [
    ...(isEmpty ? [t('noMembers')] : []),
    ...(!isEmpty && facts.leaders.length === 0 ? [t('noLeader')] : []),
    ...(!isDetailed && facts.delegates.length === 0 ? [t('nobodyInRegional')] : []),
    ...(facts.municipalities.length === 0 ? [t('noMunicipalitiesShort')] : []),
  ];
  const lines = isEmpty
    ? []
    : [
        t('members', { count: facts.size }),
        ...facts.leaders.slice(0, NAMES).map(({ label }) => t('whoLeads', { names: label })),
      ];
  return {
    group: plainBox(
      `group ${region}`,
      isDetailed ? t('localGroup', { region }) : region,
      lines,
      gaps,
      cells.size.place,
    ),
    municipalities: facts.municipalities.map((each) => municipalityBox(region, each, isDetailed, t)),
    isLinked: facts.delegates.length > 0,
  };
}

function municipalityBox(
  region: string,
  { municipality, name, people, isMissing }: CoveredMunicipality,
  isDetailed: boolean,
  t: RepresentationTranslate,
): Box {
  const key = `municipality ${region} ${municipality.name.at.row}`;
  const cells = people.length > 0 ? people.map(seatCell) : [municipality.name.at];
  const gaps = isMissing ? [t('noRepresentative')] : [];
  if (isDetailed) {
    const found = box(key, name, people, gaps, t, cells);
    const isElsewhere = people.length === 0 && !isMissing;
    return isElsewhere ? { ...found, lines: [t('inOtherGroup')], label: `${name}. ${t('inOtherGroup')}` } : found;
  }
  const said = isMissing ? t('noRepresentative') : people.length === 0 ? t('inOtherGroup') : t('isRepresented');
  return { key, title: name, lines: [], gaps, label: `${name}: ${said}`, place: placesOf(cells)[0] ?? null };
}

function box(
  key: string,
  title: string,
  people: readonly Person[],
  gaps: readonly string[],
  t: RepresentationTranslate,
  cells: Parameters<typeof placesOf>[0],
): Box {
  const names = people.map(({ label }) => label);
  const rest = names.length - NAMES;
  const lines = rest > 1 ? [...names.slice(0, NAMES), t('andMore', { count: rest })] : names;
  return {
    key,
    title,
    lines,
    gaps,
    label: [title, ...names, ...gaps].join('. '),
    place: placesOf(cells)[0] ?? null,
  };
}

function plainBox(
  key: string,
  title: string,
  lines: readonly string[],
  gaps: readonly string[],
  place: Place | null,
): Box {
  return { key, title, lines, gaps, label: [title, ...lines, ...gaps].join('. '), place };
}

function placeOfSeats(seats: readonly Membership[]): Place | null {
  return placesOf(seats.map(({ person }) => person.at))[0] ?? null;
}

/** The boxes in the order in which they are read, from the top. */
export function boxesOf({ council, regional, branches }: Tree): readonly Box[] {
  return [council, regional, ...branches.flatMap(({ group, municipalities }) => [group, ...municipalities])];
}
