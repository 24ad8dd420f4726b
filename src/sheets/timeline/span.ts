import { addDays, calendarDay, daysBetween, type CalendarDay } from '../../plan/calendarDay';

/** Some days in a row, both ends included. */
export interface Days {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

/** Three years: more is no timeline any more, and mostly one date with a wrong year. */
const LONGEST = 1_100;
/** How far beyond the plan's own time a timeline goes when some dates lie too far away. */
const BEYOND = 366;

/**
 * The whole months that a timeline shows: those of all its activities and of the plan's window. Where they lie too far apart it
 * keeps to the window, or else to the middle of what there is, and what lies outside is told of in other ways.
 */
export function timelineSpan(all: readonly Days[], window: Days | null): Days | null {
  const given = window ? [...all, window] : all;
  const [any] = given;
  if (!any) return null;
  let first = given.reduce((earliest, days) => (days.first < earliest ? days.first : earliest), any.first);
  let last = given.reduce((latest, days) => (days.last > latest ? days.last : latest), any.last);
  if (daysBetween(first, last) > LONGEST) {
    const core = window ?? middleOf(all) ?? any;
    first = later(first, addDays(core.first, -BEYOND));
    last = earlier(last, addDays(core.last, BEYOND), addDays(first, LONGEST));
  }
  return { first: startOfMonth(first), last: endOfMonth(last) };
}

/** The days in the order of the calendar, whichever way they were written. */
export const inOrder = (one: CalendarDay, other: CalendarDay): Days =>
  one <= other ? { first: one, last: other } : { first: other, last: one };

export function startOfMonth(day: CalendarDay): CalendarDay {
  return calendarDay(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 1) ?? day;
}

export function endOfMonth(day: CalendarDay): CalendarDay {
  return addDays(startOfMonth(addDays(startOfMonth(day), 31)), -1);
}

function middleOf(all: readonly Days[]): Days | undefined {
  const inTime = [...all].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  return inTime[Math.floor(inTime.length / 2)];
}

const later = (...days: CalendarDay[]): CalendarDay => days.reduce((a, b) => (a > b ? a : b));
const earlier = (...days: CalendarDay[]): CalendarDay => days.reduce((a, b) => (a < b ? a : b));
