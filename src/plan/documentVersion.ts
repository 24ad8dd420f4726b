import type { CalendarDay } from './calendarDay';
import type { Located } from './place';

/** One row of the change log (section 1.1). */
export interface DocumentVersion {
  readonly version: Located<string>;
  readonly day: Located<CalendarDay | null>;
  readonly change: Located<string>;
  readonly author: Located<string>;
}
