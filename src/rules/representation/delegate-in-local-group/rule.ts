import { type Delegate } from '../../organisation';
import { isNamed, nameOf, personKey } from '../../people';
import { peopleOf } from '../../peopleIn';
import { placesOf } from '../../places';
import type { Rule } from '../../rule';
import { localGroupsOf, type LocalGroup } from '../localGroups';
import { seatLabel } from '../names';

/**
 * Who is entered in the regional group for a region sits in that region's local group. Silent where the local group has no members
 * yet, where the delegate comes from another region, and where another delegate is a member: then there are too many.
 */
export const rule: Rule = {
  id: 'representation/delegate-in-local-group',
  messages: { notMember: 'error' },
  reads: ['regions', 'municipalities', 'memberships', 'settings', 'workbook'],
  sources: [
    { section: '5.2', quote: 'regionen representeres med en person (fra den lokal arbeidsgruppen)' },
    {
      section: '5.3',
      quote: 'det en person fra lokal arbeidsgruppe som deltar i regional arbeidsgruppe.',
    },
  ],
  check(reading, { delegatesPerRegion: expected }) {
    const found = localGroupsOf(reading);
    return (found?.groups ?? []).flatMap((group) => {
      const { region, seats } = group;
      if (!found || seats.length === 0) return [];
      const { organisation } = found;
      const delegates = organisation.delegatesOf.get(region) ?? [];
      if (delegates.length === 0) return [];
      const outsiders = delegates.filter((delegate) => !isMember(delegate, group));
      if (outsiders.length < delegates.length && delegates.length > expected) return [];
      return outsiders.flatMap((outsider) => {
        const [seat] = outsider.seats;
        const comesFromElsewhere = outsider.seats.some((each) => organisation.strays.has(each));
        if (!seat || comesFromElsewhere) return [];
        return [
          {
            message: 'notMember',
            places: placesOf(outsider.seats.map(({ person }) => person.at)),
            values: { person: seatLabel(organisation, seat), region },
          },
        ];
      });
    });
  },
};

/** Among the people of the group or those who may be; a post entered without its municipality is known by its name alone. */
function isMember({ person, seat, seats: own }: Delegate, { seats, undecided }: LocalGroup): boolean {
  // Whoever is marked in the group's own list sits there.
  if (own.some((each) => each.group.value === 'localWorkingGroup' && (each === seat || personKey(each) === person))) {
    return true;
  }
  const lists = [peopleOf(seats), peopleOf(undecided)];
  if (lists.some((people) => people.has(seat))) return true;
  const isAnywhere = !isNamed(seat) && seat.municipality.value === null;
  return isAnywhere && lists.some((people) => people.hasName(nameOf(seat)));
}
