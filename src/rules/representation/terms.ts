import type { CalendarDay } from '../../plan/calendarDay';
import type { Membership } from '../../plan/membership';
import { grouped } from '../organisation';
import { personKey } from '../people';

/** A seat's first and last day; open where no day is given, and where the two are turned round, which is another rule's finding. */
interface Term {
  readonly start: CalendarDay | null;
  readonly end: CalendarDay | null;
}

/** The people in the seats, each with the seats that are theirs. */
export function peopleIn(seats: readonly Membership[]): readonly (readonly Membership[])[] {
  return [...grouped(seats, personKey).values()];
}

/**
 * How many of the people sit at the same time, at most: a successor is no second one, not even where the days of the change are
 * the same. Somebody with several seats sits from the first to the last of them.
 */
export function mostAtOnce(people: readonly (readonly Membership[])[]): number {
  const terms = people.map(termOf);
  const isDated = terms.filter(({ start, end }) => start !== null || end !== null);
  const always = people.length - isDated.length;
  if (isDated.length === 0) return always;

  const changes = new Map<string, { ended: number; started: number; oneDay: number }>();
  const on = (day: string) => {
    const change = changes.get(day) ?? { ended: 0, started: 0, oneDay: 0 };
    changes.set(day, change);
    return change;
  };
  for (const { start, end } of isDated) {
    on(start ?? '').started++;
    if (end !== null && end === start) on(end).oneDay++;
    else if (end !== null) on(end).ended++;
  }
  let now = 0;
  let most = 0;
  for (const day of [...changes.keys()].sort()) {
    const { ended, started, oneDay } = on(day);
    now += started - ended;
    most = Math.max(most, now);
    now -= oneDay;
  }
  return always + most;
}

export function overlap(a: Membership, b: Membership): boolean {
  const [first, second] = [seatTerm(a), seatTerm(b)];
  return startsBy(first, second.end) && startsBy(second, first.end);
}

function startsBy({ start }: Term, end: CalendarDay | null): boolean {
  return start === null || end === null || start <= end;
}

function termOf(seats: readonly Membership[]): Term {
  const terms = seats.map(seatTerm);
  return {
    start: outermost(
      terms.map(({ start }) => start),
      (day, other) => day < other,
    ),
    end: outermost(
      terms.map(({ end }) => end),
      (day, other) => day > other,
    ),
  };
}

/** The day that comes before all others, by the order given; open where one of them is. */
function outermost(
  days: readonly (CalendarDay | null)[],
  isBefore: (day: CalendarDay, other: CalendarDay) => boolean,
): CalendarDay | null {
  return days.reduce(
    (found, day) => (found === null || day === null ? null : isBefore(day, found) ? day : found),
    days[0] ?? null,
  );
}

function seatTerm({ start: { value: start }, end: { value: end } }: Membership): Term {
  return start !== null && end !== null && start > end ? { start: null, end: null } : { start, end };
}
