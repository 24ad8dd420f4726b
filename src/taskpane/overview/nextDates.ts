import type { Activity } from '../../plan/activity';
import type { CalendarDay } from '../../plan/calendarDay';
import { placeOf, type Place } from '../../plan/place';
import type { Plan } from '../../plan/plan';
import { countedFrom, type CountedFrom, type PlanWindow } from '../../rules/progress/countedFrom';

export interface NextDates extends CountedFrom {
  readonly dates: readonly NextDate[];
}

export interface NextDate {
  readonly name: string;
  /** `due` when the activity has begun already and this is when it ends. */
  readonly kind: 'starts' | 'due';
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  readonly place: Place;
  /** How many more activities fall on the same days. */
  readonly others: number;
}

const SHOWN = 5;

/**
 * What happens next. «Now» is the newest version in the change log, as it is for the rules, so that the same workbook says the
 * same whatever day it is opened. `null` where there is no progress plan, or nothing to count from.
 */
export function nextDates(plan: Plan, window: PlanWindow): NextDates | null {
  const { activities } = plan;
  const counted = countedFrom(plan, window);
  if (!activities || counted === null) return null;
  const dates = activities
    .filter(isOpen)
    .flatMap((activity) => dateOf(activity, counted.from))
    .sort(byDay);
  return { ...counted, dates: together(dates).slice(0, SHOWN) };
}

const isOpen = ({ status }: Activity): boolean => status.value !== 'finished' && status.value !== 'cancelled';

/** The next day that matters of an activity: when it begins or, where it has begun, when it is to be done. */
function dateOf({ name, start, end }: Activity, from: CalendarDay): readonly NextDate[] {
  const first = start.value ?? end.value;
  if (first === null) return [];
  const last = end.value !== null && end.value > first ? end.value : first;
  const shared = { name: name.value, place: placeOf(name.at), others: 0 };
  if (first >= from) return [{ ...shared, kind: 'starts', first, last }];
  return last >= from ? [{ ...shared, kind: 'due', first: last, last }] : [];
}

function byDay(a: NextDate, b: NextDate): number {
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  return a.last === b.last ? 0 : a.last < b.last ? -1 : 1;
}

/** Activities of the same days are told of as one: the local gatherings alone would fill the list. */
function together(dates: readonly NextDate[]): readonly NextDate[] {
  const joined: NextDate[] = [];
  for (const date of dates) {
    const before = joined.at(-1);
    const isSame = before?.first === date.first && before.last === date.last && before.kind === date.kind;
    if (isSame) joined[joined.length - 1] = { ...before, others: before.others + 1 };
    else joined.push(date);
  }
  return joined;
}
