import type { Membership } from '../../../plan/membership';
import type { PlanReading } from '../../../sheets/planReading';
import type { Fix, RuleId } from '../../finding';
import type { Organisation } from '../../organisation';
import { fixOf, markEdits, MOST_CHOICES } from '../markFix';
import { seatLabel } from '../names';

const id: RuleId = 'representation/one-responsible-per-municipality';
const column = 'isResponsible';

type People = readonly (readonly Membership[])[];

/** One of the people, each by a seat of theirs, is marked: a choice where there are several. */
export function markingOneOf(
  reading: PlanReading,
  organisation: Organisation,
  people: readonly Membership[],
): readonly Fix[] {
  if (people.length > MOST_CHOICES) return [];
  return people.flatMap((seat) =>
    fixOf(id, 'mark', { person: seatLabel(organisation, seat) }, markEdits(reading, { column, set: [seat] })),
  );
}

/** Only one of the people keeps the mark. */
export function keepingOne(reading: PlanReading, organisation: Organisation, people: People): readonly Fix[] {
  if (people.length > MOST_CHOICES) return [];
  return people.flatMap((theirs) => {
    const [seat] = theirs;
    const clear = people.flatMap((seats) => (seats === theirs ? [] : seats));
    return seat
      ? fixOf(id, 'keepOnly', { person: seatLabel(organisation, seat) }, markEdits(reading, { column, clear }))
      : [];
  });
}

/** Where a municipality has one member only, section 5.3 makes that one responsible. */
export function markingOnly(reading: PlanReading, municipalities: readonly (readonly Membership[])[]): readonly Fix[] {
  const set = municipalities.flatMap(([only, ...others]) => (only && others.length === 0 ? [only] : []));
  return fixOf(id, 'markOnly', { count: set.length }, markEdits(reading, { column, set }));
}
