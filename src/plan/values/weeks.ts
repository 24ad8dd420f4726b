import { addDays, calendarDay, weekday } from '../calendarDay';
import type { Span } from './piece';

/** Monday of the first to Sunday of the last of some ISO weeks; `null` where the year has no such week. */
export function weekSpan(year: number, first: number, last: number): Span | null {
  const firstMonday = mondayOfWeekOne(year);
  const nextYear = mondayOfWeekOne(year + 1);
  if (!firstMonday || !nextYear || first < 1 || last < first) return null;
  const start = addDays(firstMonday, (first - 1) * 7);
  const end = addDays(firstMonday, last * 7 - 1);
  return end < nextYear ? { start, end } : null;
}

/** Week 1 is the one with 4 January. */
function mondayOfWeekOne(year: number) {
  const fourth = calendarDay(year, 1, 4);
  return fourth && addDays(fourth, 1 - weekday(fourth));
}
