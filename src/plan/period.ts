import type { CalendarDay } from './calendarDay';

/** A span of calendar days, both ends included. A missing start is «by», a missing end is «from». */
export interface Period {
  readonly start: CalendarDay | null;
  readonly end: CalendarDay | null;
}
