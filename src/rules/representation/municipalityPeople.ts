import type { Membership } from '../../plan/membership';
import type { MunicipalityNumber } from '../../plan/municipality';
import { peopleOf } from '../peopleIn';
import type { LocalGroups } from './localGroups';

const known = new WeakMap<LocalGroups, Map<MunicipalityNumber, readonly Membership[]>>();

/** The people of the local groups who come from a municipality, each by the first of their seats for it. */
export function peopleFrom(found: LocalGroups, municipality: MunicipalityNumber): readonly Membership[] {
  let counted = known.get(found);
  if (!counted) known.set(found, (counted = countByGroup(found)));
  let people = counted.get(municipality);
  if (!people) {
    people = firstSeats(found.seatsBy.get(municipality) ?? []);
    counted.set(municipality, people);
  }
  return people;
}

function firstSeats(seats: readonly Membership[]): readonly Membership[] {
  const first: Membership[] = [];
  peopleOf(seats).forEach((seat) => first.push(seat));
  return first;
}

/**
 * Taken from the people of the groups, who are counted already. A municipality with people in several groups, or with somebody who
 * is there for another one as well, is left to be counted by itself.
 */
function countByGroup({ groups }: LocalGroups): Map<MunicipalityNumber, readonly Membership[]> {
  const counted = new Map<MunicipalityNumber, readonly Membership[]>();
  const apart = new Set<MunicipalityNumber>();
  for (const { seats } of groups) {
    const ofGroup = new Map<MunicipalityNumber, Membership[]>();
    peopleOf(seats).forEach((first, several) => {
      const { value: number } = first.municipality;
      for (const { municipality } of several ?? []) {
        if (municipality.value === number) continue;
        if (number !== null) apart.add(number);
        if (municipality.value !== null) apart.add(municipality.value);
      }
      if (number === null) return;
      const people = ofGroup.get(number);
      if (people) people.push(first);
      else ofGroup.set(number, [first]);
    });
    for (const [number, people] of ofGroup) {
      if (counted.has(number)) apart.add(number);
      else counted.set(number, people);
    }
  }
  for (const number of apart) counted.delete(number);
  return counted;
}
