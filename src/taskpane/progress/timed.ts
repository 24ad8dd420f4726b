import type { Activity, ActivityKind } from '../../plan/activity';
import { isGathering } from '../../rules/progress/schedule';
import type { PlanReading } from '../../sheets/planReading';
import { inOrder, type Days } from '../../sheets/timeline/span';

/** An activity as the timeline sees it. */
export interface TimedActivity {
  readonly activity: Activity;
  /** As stated, or else by its name. */
  readonly kind: ActivityKind;
  /** `null` where neither start nor end could be read. */
  readonly days: Days | null;
  /** What stands in its cells for dates and was not understood. */
  readonly unread: readonly string[];
  /** Zero-based row of the sheet: what the activity is known by from check to check. */
  readonly row: number;
}

/** The activities in the order of the sheet. */
export function timedActivities({ plan, notes }: PlanReading): readonly TimedActivity[] {
  const activities = plan.activities ?? [];
  const sheet = activities[0]?.name.at.sheet;
  const unread = new Map(
    notes.flatMap(({ at, value, raw }) =>
      at.sheet === sheet && value === null && raw !== '' ? [[`${at.row},${at.column}`, String(raw)] as const] : [],
    ),
  );
  return activities.map((activity): TimedActivity => {
    const { start, end } = activity;
    const [first, last] = [start.value ?? end.value, end.value ?? start.value];
    const raws = [start, end].flatMap(({ at, value }) =>
      value === null ? (unread.get(`${at.row},${at.column}`) ?? []) : [],
    );
    return {
      activity,
      kind: activity.kind.value ?? (isGathering(activity) ? 'gathering' : 'activity'),
      days: first === null || last === null ? null : inOrder(first, last),
      // One cell for both start and end is one text.
      unread: [...new Set(raws)],
      row: activity.name.at.row,
    };
  });
}
