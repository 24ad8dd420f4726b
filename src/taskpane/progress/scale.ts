import { addDays, daysBetween, weekday, type CalendarDay } from '../../plan/calendarDay';
import { holidayOn, type HolidayId } from '../../plan/registers/norwegianHolidays';
import { endOfMonth, startOfMonth, type Days } from '../../sheets/timeline/span';
import { weeksIn, type Week } from '../../sheets/timeline/weeks';

export const zooms = ['month', 'week'] as const;
export type Zoom = (typeof zooms)[number];

/** Pixels: some three and a half months, or three weeks, in a pane of 350. */
const DAY_WIDTH: Readonly<Record<Zoom, number>> = { month: 3, week: 14 };

/** How days become pixels. */
export interface Scale {
  readonly span: Days;
  readonly dayWidth: number;
  readonly width: number;
}

/** Something that lasts, in pixels from the left. */
export interface Stretch {
  readonly left: number;
  readonly width: number;
}

export function scaleOf(span: Days, zoom: Zoom): Scale {
  const dayWidth = DAY_WIDTH[zoom];
  return { span, dayWidth, width: (daysBetween(span.first, span.last) + 1) * dayWidth };
}

/** The left edge of a day. */
export const leftOf = ({ span, dayWidth }: Scale, day: CalendarDay): number => daysBetween(span.first, day) * dayWidth;

export const dayAt = ({ span, dayWidth }: Scale, left: number): CalendarDay =>
  addDays(span.first, Math.floor(left / dayWidth));

/** The days as far as they lie within the scale; `null` where they lie outside of it. */
export function stretchOf(scale: Scale, { first, last }: Days): Stretch | null {
  const { span } = scale;
  if (last < span.first || first > span.last) return null;
  const left = leftOf(scale, first < span.first ? span.first : first);
  const end = leftOf(scale, addDays(last > span.last ? span.last : last, 1));
  return { left, width: end - left };
}

export interface Month extends Stretch {
  /** The first of the month. */
  readonly day: CalendarDay;
}

export function monthsOn(scale: Scale): readonly Month[] {
  const months: Month[] = [];
  for (let day = scale.span.first; day <= scale.span.last; day = addDays(endOfMonth(day), 1)) {
    const stretch = stretchOf(scale, { first: day, last: endOfMonth(day) });
    if (stretch) months.push({ ...stretch, day: startOfMonth(day) });
  }
  return months;
}

export interface WeekOn extends Stretch {
  readonly week: Week;
}

export function weeksOn(scale: Scale): readonly WeekOn[] {
  return weeksIn(scale.span).flatMap((week) => {
    const stretch = stretchOf(scale, { first: week.monday, last: addDays(week.monday, 6) });
    return stretch ? [{ ...stretch, week }] : [];
  });
}

export interface FreeDays extends Stretch {
  /** A public holiday; `null` for a weekend. */
  readonly holiday: HolidayId | null;
  readonly day: CalendarDay;
}

/** Weekends, and the public holidays on whatever day of the week. */
export function freeDaysOn(scale: Scale): readonly FreeDays[] {
  const free: FreeDays[] = [];
  for (let day = scale.span.first; day <= scale.span.last; day = addDays(day, 1)) {
    const holiday = holidayOn(day) ?? null;
    const isSaturday = weekday(day) === 6;
    const isLoneSunday = weekday(day) === 7 && day === scale.span.first;
    const weekend =
      isSaturday || isLoneSunday ? stretchOf(scale, { first: day, last: addDays(day, isSaturday ? 1 : 0) }) : null;
    if (weekend) free.push({ ...weekend, day, holiday: null });
    if (holiday) free.push({ left: leftOf(scale, day), width: scale.dayWidth, day, holiday });
  }
  return free;
}
