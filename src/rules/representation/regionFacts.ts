import type { Membership } from '../../plan/membership';
import type { Municipality } from '../../plan/municipality';
import type { CellRef } from '../../plan/place';
import type { Region } from '../../plan/region';
import { isFromOtherRegion, organisationOf, type Organisation } from '../organisation';
import { isInConflict, unrepresentedIn } from './coverage';
import { localGroupsOf, type LocalGroup, type LocalGroups } from './localGroups';
import { municipalityName, seatLabel } from './names';
import { isSameRole, roleMatcher } from './roles';
import { mostAtOnce, peopleIn } from './terms';
import type { RuleSettings } from '../settings';
import type { PlanReading } from '../../sheets/planReading';

/** Somebody in a seat, as a line of text and as cells. */
export interface Person {
  readonly label: string;
  readonly seat: Membership;
}

export interface CoveredMunicipality {
  readonly municipality: Municipality;
  readonly name: string;
  /** Those of the region's group who come from it, each once. */
  readonly people: readonly Person[];
  /** Nobody in any local group comes from it. */
  readonly isMissing: boolean;
}

/** What the workbook says of a region, as the rules count it; judging is theirs. */
export interface RegionFacts {
  readonly region: string;
  /** The region's row; `null` where only other sheets name it. */
  readonly row: Region | null;
  /** Whether the workbook tells of members at all. */
  readonly hasMemberList: boolean;
  readonly members: readonly Person[];
  /** People at the same time, at most. */
  readonly size: number;
  readonly sizeRange: { readonly least: number; readonly most: number };
  readonly leaders: readonly Person[];
  readonly leadersAtOnce: number;
  readonly delegates: readonly Person[];
  readonly delegatesAtOnce: number;
  readonly delegatesAsked: number;
  readonly contact: string;
  readonly municipalities: readonly CoveredMunicipality[];
  readonly missingMunicipalities: readonly CoveredMunicipality[];
  readonly roles: readonly string[];
  readonly missingRoles: readonly string[];
  /** Rows that may be the group's, and that other findings are about. */
  readonly undecided: number;
}

/** One a region, in the order of the list of regions; regions that only other sheets name come after. */
export function regionFacts(reading: PlanReading, settings: RuleSettings): readonly RegionFacts[] {
  const groups = localGroupsOf(reading);
  const organisation = organisationOf(reading.plan);
  const roles = askedRoles(settings);
  const asked: AskedRoles = { roles, matches: roleMatcher(roles) };
  if (groups) return groups.groups.map((group) => factsOf(groups, group, settings, asked, true));
  const none = { organisation, groups: [], byRegion: new Map<string, LocalGroup>(), seatsBy: new Map<never, never>() };
  return [...organisation.regionByName].map(([region, row]) => {
    const municipalities = (organisation.municipalitiesOf.get(region) ?? []).filter(
      ({ number }) => number.value !== null,
    );
    return factsOf(
      none,
      { region, row, municipalities, seats: [], leaders: [], undecided: [] },
      settings,
      asked,
      false,
    );
  });
}

interface AskedRoles {
  readonly roles: readonly string[];
  readonly matches: ReturnType<typeof roleMatcher>;
}

function askedRoles({ suggestedRoles, optionalRoles }: RuleSettings): readonly string[] {
  return suggestedRoles.filter((role) => !optionalRoles.some((optional) => isSameRole(role, optional)));
}

function factsOf(
  groups: LocalGroups,
  group: LocalGroup,
  settings: RuleSettings,
  { roles, matches }: AskedRoles,
  hasMemberList: boolean,
): RegionFacts {
  const { organisation } = groups;
  const { region, row, seats, undecided } = group;
  const leaders = peopleIn(group.leaders);
  const delegates = (organisation.delegatesOf.get(region) ?? []).filter((delegate) =>
    delegate.seats.some((seat) => !isFromOtherRegion(organisation, seat)),
  );
  const filled = new Set([...seats, ...undecided].flatMap(matches));
  const municipalities = coverage(groups, group);
  return {
    region,
    row,
    hasMemberList,
    members: persons(organisation, peopleIn(seats)),
    size: mostAtOnce(peopleIn(seats)),
    sizeRange: {
      least: settings.groupSizeMinimum,
      most: isInConflict(group, settings) ? group.municipalities.length : settings.groupSizeMaximum,
    },
    leaders: persons(organisation, leaders),
    leadersAtOnce: mostAtOnce(leaders),
    delegates: persons(
      organisation,
      delegates.map((delegate) => delegate.seats),
    ),
    delegatesAtOnce: mostAtOnce(delegates.map((delegate) => delegate.seats)),
    delegatesAsked: settings.delegatesPerRegion,
    contact: row?.contactPerson.value ?? '',
    municipalities,
    missingMunicipalities: municipalities.filter(({ isMissing }) => isMissing),
    roles,
    missingRoles: roles.filter((role) => !filled.has(role)),
    undecided: undecided.length,
  };
}

function coverage(groups: LocalGroups, group: LocalGroup): readonly CoveredMunicipality[] {
  const { organisation } = groups;
  const missing = new Set(unrepresentedIn(groups, group));
  const seatsBy = new Map<string, Membership[]>();
  for (const seat of group.seats) {
    const { value: number } = seat.municipality;
    if (number === null) continue;
    const theirs = seatsBy.get(number);
    if (theirs) theirs.push(seat);
    else seatsBy.set(number, [seat]);
  }
  return group.municipalities.map((municipality): CoveredMunicipality => {
    const { value: number } = municipality.number;
    return {
      municipality,
      name: number === null ? municipality.name.value : municipalityName(organisation, number),
      people: persons(organisation, peopleIn((number !== null && seatsBy.get(number)) || [])),
      isMissing: missing.has(municipality),
    };
  });
}

function persons(organisation: Organisation, people: readonly (readonly Membership[])[]): readonly Person[] {
  return people.flatMap(([seat]) => (seat ? [{ label: seatLabel(organisation, seat), seat }] : []));
}

/** The row that says who sits there. */
export const seatCell = ({ seat }: Person): CellRef => seat.person.at;
