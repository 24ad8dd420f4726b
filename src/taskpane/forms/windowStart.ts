import { calendarDay, type CalendarDay } from '../../plan/calendarDay';
import type { RuleSettings } from '../../rules/settings';

/** Today while the plan runs, else the day it begins: most of its dates are near there. */
export function windowStart(settings: Pick<RuleSettings, 'planStart' | 'planEnd'>, now: number): CalendarDay {
  const date = new Date(now);
  const today = calendarDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
  const { planStart, planEnd } = settings;
  if (today === undefined) throw new Error('the clock is beyond the calendar');
  const isInside = (planStart === null || today >= planStart) && (planEnd === null || today <= planEnd);
  return isInside || planStart === null ? today : planStart;
}
