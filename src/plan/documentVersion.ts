import type { CalendarDay } from './calendarDay';
import type { Located } from './place';

/** One row of the change log (section 1.1). */
export interface DocumentVersion {
  readonly version: Located<string>;
  readonly day: Located<CalendarDay | null>;
  readonly change: Located<string>;
  readonly author: Located<string>;
}

/**
 * The day of the newest version: what counts as «now», so that the same workbook says the same whatever day it is looked at.
 * `null` where no version has a day.
 */
export function newestVersionDay(versions: readonly DocumentVersion[]): CalendarDay | null {
  return versions.reduce<CalendarDay | null>(
    (newest, { day }) => (day.value !== null && (newest === null || day.value > newest) ? day.value : newest),
    null,
  );
}
