import { calendarDay, type CalendarDay } from '../../plan/calendarDay';
import type { Checked } from '../../excel/workbookPort';
import { sheetTexts } from '../../sheets/layout/texts';
import type { TimelineDrawing, TimelineRow } from '../../sheets/timeline/timelineSheet';
import { formatText } from '../../text/format';
import type { Language } from '../../text/language';
import type { PlanInTime } from './timelineData';
import type { TimedActivity } from './timed';

/** The timeline as it is drawn in a sheet: earliest first, those without dates at the end. */
export function drawingOf(
  { reading }: Checked,
  { all, window }: PlanInTime,
  drawnOn: CalendarDay,
  language: Language,
): TimelineDrawing {
  const rows = [...all].sort(inTime).map((timed) => rowOf(timed, language));
  const source = reading.tables.activities?.sheet ?? '';
  return { rows, window, drawnOn, source, language, date1904: reading.date1904 ?? false };
}

/** The day it is where the pane is open. */
export function dayOf(now: number): CalendarDay {
  const time = new Date(now);
  const day = calendarDay(time.getFullYear(), time.getMonth() + 1, time.getDate());
  if (day === undefined) throw new Error('the clock is beyond the calendar');
  return day;
}

function rowOf({ activity, kind, days }: TimedActivity, language: Language): TimelineRow {
  const { number, name, regions, isForAllRegions, status } = activity;
  return {
    number: number.value,
    name: name.value,
    kind,
    regions: isForAllRegions ? formatText(sheetTexts.everyRegion, language) : regions.value.join('; '),
    days,
    isCancelled: status.value === 'cancelled',
  };
}

function inTime(a: TimedActivity, b: TimedActivity): number {
  const [one, other] = [a, b].map(({ days }) => (days ? `${days.first} ${days.last}` : '~'));
  return one === other ? a.row - b.row : (one ?? '') < (other ?? '') ? -1 : 1;
}
