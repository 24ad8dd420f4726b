import type { Activity } from '../../plan/activity';
import type { CalendarDay } from '../../plan/calendarDay';
import { newestVersionDay } from '../../plan/documentVersion';
import { placeOf, type Place } from '../../plan/place';
import type { Plan } from '../../plan/plan';

export interface NextDates {
  /** The day that is counted from, and why: the newest version, or the start of the plan where that lies outside the plan. */
  readonly from: CalendarDay;
  readonly isVersion: boolean;
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

/** The plan's window, both days included. */
export interface PlanWindow {
  readonly planStart: CalendarDay | null;
  readonly planEnd: CalendarDay | null;
}

const SHOWN = 5;

/**
 * What happens next. «Now» is the newest version in the change log, as it is for the rules, so that the same workbook says the
 * same whatever day it is opened. `null` where there is no progress plan, or nothing to count from.
 */
export function nextDates({ activities, versions }: Plan, { planStart, planEnd }: PlanWindow): NextDates | null {
  const version = newestVersionDay(versions ?? []);
  const isInside =
    version !== null && (planStart === null || version >= planStart) && (planEnd === null || version <= planEnd);
  const from = isInside ? version : planStart;
  if (!activities || from === null) return null;
  const dates = activities
    .filter(isOpen)
    .flatMap((activity) => dateOf(activity, from))
    .sort(byDay);
  return { from, isVersion: isInside, dates: together(dates).slice(0, SHOWN) };
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
