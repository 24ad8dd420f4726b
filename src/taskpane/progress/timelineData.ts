import type { CalendarDay } from '../../plan/calendarDay';
import type { Checked } from '../../excel/workbookPort';
import { dependenciesOf, type Dependencies } from '../../rules/progress/dependencies';
import { settingsOf } from '../../rules/settings';
import { inOrder, timelineSpan, type Days } from '../../sheets/timeline/span';
import type { TimelineChoices } from './choices';
import { findingsByRow, type FindingsByRow } from './findingsByRow';
import { groupActivities } from './groups';
import { timelineRows, type TimelineRow } from './rows';
import { scaleOf, type Scale } from './scale';
import { timedActivities, type TimedActivity } from './timed';

/** What a check tells of the progress plan, whatever way it is looked at. */
export interface PlanInTime {
  readonly all: readonly TimedActivity[];
  /** The plan's own time, where it is stated. */
  readonly window: Days | null;
  readonly findings: FindingsByRow;
  readonly dependencies: Dependencies;
}

export function planInTime({ reading, findings }: Checked): PlanInTime {
  const { planStart, planEnd } = settingsOf(reading.plan);
  return {
    all: timedActivities(reading),
    window: planStart === null || planEnd === null ? null : inOrder(planStart, planEnd),
    findings: findingsByRow(findings, reading.tables.activities),
    dependencies: dependenciesOf(reading.plan.activities ?? []),
  };
}

/** The timeline as it has been asked for. */
export interface TimelineData {
  readonly rows: readonly TimelineRow[];
  readonly scale: Scale;
}

export function timelineData(
  { reading }: Checked,
  { all, window }: PlanInTime,
  { grouping, zoom }: TimelineChoices,
  today: CalendarDay,
): TimelineData {
  const dated = all.flatMap(({ days }) => days ?? []);
  // With nothing to show there is still a month to show it in.
  const span = timelineSpan(dated, window) ?? timelineSpan([], { first: today, last: today });
  return {
    rows: timelineRows(groupActivities(all, grouping, reading.plan.regions)),
    scale: scaleOf(span ?? { first: today, last: today }, zoom),
  };
}
