import type { Activity, ActivityKind } from '../../plan/activity';
import type { Days } from '../../sheets/timeline/span';
import { numberKey } from '../../rules/progress/dependencies';
import { foldLine } from '../../plan/values/normalise';
import type { TimedActivity } from './timed';

/** What a calendar takes of the progress plan: days on which people meet, and days by which something must be done. */
export interface CalendarEvent {
  /** The same for the same activity whenever it is exported, so that a calendar knows it again. */
  readonly id: string;
  readonly activity: Activity;
  /** A deadline that is no milestone: an activity of which the end alone is known. */
  readonly kind: Exclude<ActivityKind, 'activity'> | 'deadline';
  readonly days: Days;
  readonly isCancelled: boolean;
}

/** Gatherings, meetings, milestones and deadlines with a day, in the order of the calendar. */
export function calendarEvents(all: readonly TimedActivity[]): readonly CalendarEvent[] {
  const seen = new Map<string, number>();
  const events = all.flatMap(({ activity, kind, days }): CalendarEvent[] => {
    // Every activity counts, so that a number keeps its mark whatever becomes of its neighbours' dates.
    const id = uniqueId(activity, seen);
    const isDeadline = kind === 'activity' && activity.start.value === null;
    if (days === null || (kind === 'activity' && !isDeadline)) return [];
    return [
      {
        id,
        activity,
        kind: kind === 'activity' ? 'deadline' : kind,
        // What must be done by the end of a period is due on its last day.
        days: kind === 'milestone' ? { first: days.last, last: days.last } : days,
        isCancelled: activity.status.value === 'cancelled',
      },
    ];
  });
  return events.sort((a, b) => (a.days.first < b.days.first ? -1 : a.days.first > b.days.first ? 1 : 0));
}

/** By its number, or by its name where it has none; the second of two that are alike is told apart by its place. */
function uniqueId({ number, name }: Activity, seen: Map<string, number>): string {
  const key = numberKey(number.value);
  const base = key === '' ? `name-${asciiOf(foldLine(name.value)).slice(0, 80)}` : `activity-${asciiOf(key)}`;
  const times = (seen.get(base) ?? 0) + 1;
  seen.set(base, times);
  return times === 1 ? base : `${base}-${times}`;
}

/** Letters, digits, points and hyphens as they are, everything else by its code: two texts never become one. */
function asciiOf(text: string): string {
  return [...text]
    .map((sign) => (/[a-z0-9.-]/u.test(sign) ? sign : `_${(sign.codePointAt(0) ?? 0).toString(16)}_`))
    .join('');
}
