import type { Membership } from '../../../plan/membership';
import type { PlanReading } from '../../../sheets/planReading';
import { isUnreadable } from '../../cellNotes';
import type { Fix } from '../../finding';
import { type Delegate, type Organisation } from '../../organisation';
import { placesOf } from '../../places';
import { rowsGone } from '../../rowFix';
import type { Rule } from '../../rule';
import { cellsOf, localGroupsOf, type LocalGroup } from '../localGroups';
import { fixOf, markEdits, MOST_CHOICES } from '../markFix';
import { listOf, seatLabel } from '../names';
import { mostAtOnce } from '../terms';

const id = 'representation/delegate-per-region';

/**
 * Each region has one representative in the regional group: marked in its local group, entered in the regional one, or both. A
 * region whose local group has no members yet has nobody to choose among, and is not told so.
 */
export const rule: Rule = {
  id,
  messages: { tooFew: 'error', tooMany: 'error' },
  reads: ['regions', 'municipalities', 'memberships', 'settings', 'workbook'],
  needs: [{ table: 'memberships', columns: ['isRegionalDelegate'] }],
  sources: [
    { section: '5.2', quote: 'regionen representeres med en person (fra den lokal arbeidsgruppen)' },
    {
      section: '5.3',
      quote:
        'For å sikre gjennomgående representasjon er det en person fra lokal arbeidsgruppe som deltar i regional arbeidsgruppe.',
    },
    { section: '5.2', quote: 'representanter fra alle eksisterende kommuneregioner' },
  ],
  check(reading, { delegatesPerRegion: expected }) {
    const found = localGroupsOf(reading);
    if (!found) return [];
    const { organisation, groups } = found;
    const strays = strayDelegates(organisation);
    return groups.flatMap((group) => {
      const { region, seats } = group;
      const all = organisation.delegatesOf.get(region) ?? [];
      const delegates = all.filter((delegate) => delegate.seats.some((seat) => !organisation.strays.has(seat)));
      const count = mostAtOnce(delegates.map((delegate) => delegate.seats));
      const values = { region, count, expected };
      if (count > expected) {
        const names = listOf(delegates.map((delegate) => labelOf(organisation, delegate)));
        const places = placesOf(delegates.flatMap(placesIn).sort((a, b) => a.row - b.row));
        const fixes = expected === 1 ? choices(reading, organisation, delegates) : [];
        return [{ message: 'tooMany', places, values: { ...values, names }, fixes }];
      }
      const mayBe = all.length - delegates.length + (strays.get(region) ?? 0) + possibleIn(reading, group);
      if (seats.length === 0 || count + mayBe >= expected) return [];
      return [
        { message: 'tooFew', places: placesOf(cellsOf(seats, ({ isRegionalDelegate }) => isRegionalDelegate)), values },
      ];
    });
  },
};

/** Delegates entered for a region that is not their municipality's, by the regions that are. */
function strayDelegates({ delegatesOf, regionsOf, strays }: Organisation): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const delegates of strays.size > 0 ? delegatesOf.values() : []) {
    for (const { seats } of delegates) {
      const seat = seats.find((each) => strays.has(each));
      if (!seat?.municipality.value) continue;
      for (const region of regionsOf.get(seat.municipality.value) ?? []) {
        found.set(region, (found.get(region) ?? 0) + 1);
      }
    }
  }
  return found;
}

/** Marks that cannot be read, and members of a group that cannot be. */
function possibleIn(reading: PlanReading, { seats, undecided }: LocalGroup): number {
  const marks = seats.filter(({ isRegionalDelegate: mark }) => mark.value === null && isUnreadable(reading, mark.at));
  return marks.length + undecided.filter(({ group }) => group.value === null).length;
}

const isLocal = ({ group }: Membership): boolean => group.value === 'localWorkingGroup';

/** The mark in the local group's row, and the name in the regional group's. */
function placesIn({ seats }: Delegate): Membership['person']['at'][] {
  return seats.map((seat) => (isLocal(seat) ? seat.isRegionalDelegate.at : seat.person.at));
}

function labelOf(organisation: Organisation, { seats: [seat] }: Delegate): string {
  return seat ? seatLabel(organisation, seat) : '';
}

/** Keeping one: the others' marks are taken away, and their rows in the regional group. */
function choices(reading: PlanReading, organisation: Organisation, delegates: readonly Delegate[]): readonly Fix[] {
  const facts = reading.tables.memberships;
  if (!facts || delegates.length > MOST_CHOICES) return [];
  return delegates.flatMap((kept) => {
    const others = delegates.flatMap((delegate) => (delegate === kept ? [] : delegate.seats));
    const marks = markEdits(reading, { column: 'isRegionalDelegate', clear: others.filter(isLocal) });
    const rows = others.filter((seat) => !isLocal(seat)).map(({ person }) => person.at.row);
    const edits = marks && [...marks, ...rowsGone(facts, rows)];
    return fixOf(id, 'keepOnly', { person: labelOf(organisation, kept) }, edits);
  });
}
