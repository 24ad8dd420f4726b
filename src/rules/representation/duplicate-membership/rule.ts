import type { Group } from '../../../plan/group';
import type { Membership } from '../../../plan/membership';
import type { TableFacts } from '../../../sheets/tableFacts';
import type { Fix } from '../../finding';
import { grouped, organisationOf, regionOf, type Organisation } from '../../organisation';
import { isFilled, isNamed } from '../../people';
import { peopleOf } from '../../peopleIn';
import { placesOf } from '../../places';
import { rowsGone } from '../../rowFix';
import type { Rule } from '../../rule';
import { cellsOf } from '../localGroups';
import { fixOf, MOST_CHOICES } from '../markFix';
import { seatLabel } from '../names';
import { overlap } from '../terms';

const id = 'representation/duplicate-membership';

/** Nobody has two seats in one group for one municipality at the same time. Seats in several groups, or one after another, are no two. */
export const rule: Rule = {
  id,
  messages: { twice: 'warning' },
  reads: ['municipalities', 'memberships', 'regions'],
  sources: [
    {
      section: '5.3',
      quote: 'De lokale arbeidsgruppene bør i utgangspunktet bestå av ca. 8-12 personer',
    },
  ],
  check(reading) {
    const organisation = organisationOf(reading.plan);
    return [...organisation.seatsOf].flatMap(([group, seats]) =>
      listsOf(organisation, group, seats)
        .flatMap((list) => peopleOf(list).withSeveral)
        .flatMap((theirs) => [...grouped(theirs, (seat) => keyOf(seat, regionOf(organisation, seat))).values()])
        .filter((same) => same.length > 1)
        .flatMap(overlapping)
        .flatMap((same) => {
          const [first] = same;
          if (!first) return [];
          return [
            {
              message: 'twice',
              places: placesOf(cellsOf(same, ({ person, role }) => (person.value === '' ? role : person))),
              values: { person: seatLabel(organisation, first), group, count: same.length },
              fixes: fixes(reading.tables.memberships, same),
            },
          ];
        }),
    );
  },
};

/** The seats in lists that nobody has two seats across: of the local groups those of a region, whose people are counted already. */
function listsOf(
  { localSeatsOf, strays, homeless }: Organisation,
  group: Group,
  seats: readonly Membership[],
): readonly (readonly Membership[])[] {
  if (group !== 'localWorkingGroup') return [seats];
  const others = [...strays].filter((seat) => seat.group.value === group && isFilled(seat));
  return [...localSeatsOf.values(), others, homeless];
}

/** Of a person or post, the seats for the same municipality and region; a post without its municipality may be anybody's. */
function keyOf(seat: Membership, region: string | null): string | null {
  const { value: municipality } = seat.municipality;
  if (municipality === null && !isNamed(seat)) return null;
  return `${municipality ?? ''}|${region ?? ''}`;
}

/** The seats in runs of those that overlap, by their first day; open seats overlap with all. */
function overlapping(seats: readonly Membership[]): readonly (readonly Membership[])[] {
  const isUndated = seats.every(({ start, end }) => start.value === null && end.value === null);
  if (isUndated) return [seats];
  const runs: Membership[][] = [];
  const startOf = ({ start, end }: Membership): string =>
    start.value === null || (end.value !== null && start.value > end.value) ? '' : start.value;
  for (const seat of [...seats].sort((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0))) {
    const run = runs.at(-1);
    if (run?.some((other) => overlap(other, seat))) run.push(seat);
    else runs.push([seat]);
  }
  return runs.filter((run) => run.length > 1).map((run) => run.sort((a, b) => a.person.at.row - b.person.at.row));
}

/** Rows that say the same: all but the first go. Rows that differ: the person chooses which to keep. */
function fixes(facts: TableFacts | undefined, same: readonly Membership[]): readonly Fix[] {
  if (!facts) return [];
  const rows = same.map(({ person }) => person.at.row);
  const contents = new Set(rows.map((row) => JSON.stringify(facts.contentOf(row))));
  if (contents.size === 1) return fixOf(id, 'remove', { count: rows.length - 1 }, rowsGone(facts, rows.slice(1)));
  if (rows.length > MOST_CHOICES) return [];
  return rows.flatMap((kept) =>
    fixOf(
      id,
      'keepRow',
      { row: kept + 1 },
      rowsGone(
        facts,
        rows.filter((row) => row !== kept),
      ),
    ),
  );
}
