import type { Membership } from '../../plan/membership';
import type { MunicipalityNumber } from '../../plan/municipality';
import type { LocalGroups } from './localGroups';
import { peopleIn } from './terms';

type People = readonly (readonly Membership[])[];

const known = new WeakMap<LocalGroups, Map<MunicipalityNumber, People>>();

/** The people of the local groups who come from a municipality, each with the seats that are theirs for it. */
export function peopleFrom(found: LocalGroups, municipality: MunicipalityNumber): People {
  let counted = known.get(found);
  if (!counted) known.set(found, (counted = countByGroup(found)));
  let people = counted.get(municipality);
  if (!people) counted.set(municipality, (people = peopleIn(found.seatsBy.get(municipality) ?? [])));
  return people;
}

/**
 * Taken from the people of the groups, who are counted already. A municipality with people in several groups, or with somebody who
 * is there for another one as well, is left to be counted by itself.
 */
function countByGroup({ groups }: LocalGroups): Map<MunicipalityNumber, People> {
  const counted = new Map<MunicipalityNumber, (readonly Membership[])[]>();
  const apart = new Set<MunicipalityNumber>();
  for (const { seats } of groups) {
    const ofGroup = new Map<MunicipalityNumber, (readonly Membership[])[]>();
    for (const theirs of peopleIn(seats)) {
      const number = theirs[0]?.municipality.value ?? null;
      if (theirs.length > 1 && theirs.some(({ municipality }) => municipality.value !== number)) {
        for (const { municipality } of theirs) if (municipality.value !== null) apart.add(municipality.value);
      } else if (number !== null) {
        const people = ofGroup.get(number);
        if (people) people.push(theirs);
        else ofGroup.set(number, [theirs]);
      }
    }
    for (const [number, people] of ofGroup) {
      if (counted.has(number)) apart.add(number);
      else counted.set(number, people);
    }
  }
  for (const number of apart) counted.delete(number);
  return counted;
}
