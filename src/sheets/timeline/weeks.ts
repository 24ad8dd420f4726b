import { addDays, calendarDay, daysBetween, weekday, type CalendarDay } from '../../plan/calendarDay';
import type { Days } from './span';

/** An ISO week. Its Thursday decides which year and which month it belongs to. */
export interface Week {
  readonly number: number;
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly monday: CalendarDay;
}

export function weekOf(day: CalendarDay): Week {
  const monday = mondayOf(day);
  const thursday = addDays(monday, 3);
  const year = Number(thursday.slice(0, 4));
  const newYearsDay = calendarDay(year, 1, 1) ?? thursday;
  const number = Math.floor(daysBetween(newYearsDay, thursday) / 7) + 1;
  return { number, year, month: Number(thursday.slice(5, 7)), monday };
}

/** Every week that has a day of the span, in order. */
export function weeksIn({ first, last }: Days): readonly Week[] {
  const weeks: Week[] = [];
  for (let monday = mondayOf(first); monday <= last; monday = addDays(monday, 7)) weeks.push(weekOf(monday));
  return weeks;
}

/** The month that each week belongs to, with the number of weeks in a row that do. */
export function monthsOf(weeks: readonly Week[]): readonly { readonly of: Week; readonly count: number }[] {
  const months: { of: Week; count: number }[] = [];
  for (const week of weeks) {
    const current = months.at(-1);
    if (current?.of.month === week.month && current.of.year === week.year) current.count += 1;
    else months.push({ of: week, count: 1 });
  }
  return months;
}

const mondayOf = (day: CalendarDay): CalendarDay => addDays(day, 1 - weekday(day));
