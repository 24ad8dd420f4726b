import type { CalendarDay } from '../../plan/calendarDay';
import type { Membership } from '../../plan/membership';
import { peopleOf } from '../peopleIn';

/** A seat's first and last day; open where no day is given, and where the two are turned round, which is another rule's finding. */
interface Term {
  readonly start: CalendarDay | null;
  readonly end: CalendarDay | null;
}

/** The people in the seats, each with the seats that are theirs. */
export function peopleIn(seats: readonly Membership[]): readonly (readonly Membership[])[] {
  return peopleOf(seats).all;
}

/**
 * How many of the people sit at the same time, at most: a successor is no second one, not even where the days of the change are
 * the same. Somebody with several seats sits from the first to the last of them.
 */
export function mostAtOnce(people: readonly (readonly Membership[])[]): number {
  const terms = new Terms();
  for (const seats of people) terms.add(termOf(seats));
  return terms.most();
}

/** How many of the people in the seats sit at the same time, at most. */
export function mostAtOnceIn(seats: readonly Membership[]): number {
  const terms = new Terms();
  peopleOf(seats).forEach((first, several) => terms.add(several ? termOf(several) : seatTerm(first)));
  return terms.most();
}

class Terms {
  private always = 0;
  private readonly changes = new Map<string, Changes>();

  add({ start, end }: Term): void {
    if (start === null && end === null) {
      this.always++;
      return;
    }
    this.on(start ?? '').started++;
    if (end !== null && end === start) this.on(end).oneDay++;
    else if (end !== null) this.on(end).ended++;
  }

  most(): number {
    let now = 0;
    let most = 0;
    for (const day of [...this.changes.keys()].sort()) {
      const { ended, started, oneDay } = this.on(day);
      now += started - ended;
      most = Math.max(most, now);
      now -= oneDay;
    }
    return this.always + most;
  }

  private on(day: string): Changes {
    let change = this.changes.get(day);
    if (!change) this.changes.set(day, (change = { ended: 0, started: 0, oneDay: 0 }));
    return change;
  }
}

/** What happens on a day: how many seats begin, how many end, and how many do both. */
interface Changes {
  ended: number;
  started: number;
  oneDay: number;
}

export function overlap(a: Membership, b: Membership): boolean {
  const [first, second] = [seatTerm(a), seatTerm(b)];
  return startsBy(first, second.end) && startsBy(second, first.end);
}

function startsBy({ start }: Term, end: CalendarDay | null): boolean {
  return start === null || end === null || start <= end;
}

/** From the first day of the seats to the last; open where one of them is. */
function termOf(seats: readonly Membership[]): Term {
  const [first] = seats;
  if (!first) return { start: null, end: null };
  let { start, end } = seatTerm(first);
  for (let index = 1; index < seats.length; index++) {
    const seat = seats[index];
    if (!seat) continue;
    const term = seatTerm(seat);
    start = start === null || term.start === null ? null : term.start < start ? term.start : start;
    end = end === null || term.end === null ? null : term.end > end ? term.end : end;
  }
  return { start, end };
}

function seatTerm({ start: { value: start }, end: { value: end } }: Membership): Term {
  return start !== null && end !== null && start > end ? { start: null, end: null } : { start, end };
}
