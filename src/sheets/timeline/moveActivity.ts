import type { Activity } from '../../plan/activity';
import { addDays, dayFromSerial, serialOfDay, type CalendarDay } from '../../plan/calendarDay';
import type { CellRef, Located } from '../../plan/place';
import type { CellContent, ChangeSet, EditCells } from '../changeSet';
import { dateFormat } from '../declarations/declaration';
import type { PlanReading } from '../planReading';

/** Why an activity cannot be moved. */
export type Unmovable =
  /** Neither start nor end is filled in. */
  | { readonly why: 'noDates' }
  | { readonly why: 'unreadable'; readonly raw: string }
  | { readonly why: 'formula'; readonly at: CellRef }
  /** Start and end stand in one cell, as a text. */
  | { readonly why: 'period'; readonly at: CellRef }
  /** It would end up where Excel has no dates. */
  | { readonly why: 'beyondCalendar' };

export type ActivityMove =
  { readonly ok: true; readonly changes: ChangeSet } | { readonly ok: false; readonly unmovable: Unmovable };

type Day = Located<CalendarDay | null>;

/** The activity so many days later, or earlier where negative, with its duration as it is. */
export function moveActivity(reading: PlanReading, activity: Activity, by: number, label: string): ActivityMove {
  const unmovable = whyUnmovable(reading, activity);
  if (unmovable) return { ok: false, unmovable };
  const edits = [activity.start, activity.end].flatMap((day) => movedCell(reading, day, by) ?? []);
  if (edits.some((edit) => edit === 'beyondCalendar')) return { ok: false, unmovable: { why: 'beyondCalendar' } };
  const cells = edits.filter((edit) => edit !== 'beyondCalendar');
  return { ok: true, changes: { title: { kind: 'moveActivity', label }, edits: cells } };
}

/** What stands in the way of moving an activity; `null` where nothing does. */
export function whyUnmovable(reading: PlanReading, { start, end }: Activity): Unmovable | null {
  const { columns } = reading.tables.activities ?? {};
  if (columns && columns['start'] === undefined && columns['end'] === undefined && columns['period'] !== undefined) {
    return { why: 'period', at: start.at };
  }
  const days = [start, end].map((day) => ({ ...day, content: contentAt(reading, day.at) }));
  for (const { at, content } of days) {
    if (typeof content === 'object' && content !== null) return { why: 'formula', at };
  }
  for (const { value, content } of days) {
    if (value === null && content !== null && content !== '' && typeof content !== 'object') {
      return { why: 'unreadable', raw: String(content) };
    }
  }
  return days.every(({ value }) => value === null) ? { why: 'noDates' } : null;
}

/** What a cell of the progress plan holds; `null` where there is no such column. */
function contentAt({ tables }: PlanReading, { row, column }: CellRef): CellContent | null {
  const facts = tables.activities;
  return facts?.contentOf(row)[column - facts.area.column] ?? null;
}

function movedCell(reading: PlanReading, { value, at }: Day, by: number): EditCells | 'beyondCalendar' | null {
  const before = contentAt(reading, at);
  if (value === null || before === null) return null;
  const date1904 = reading.date1904 ?? false;
  // A time of day stays with its day.
  const after = typeof before === 'number' ? before + by : serialOfDay(addDays(value, by), date1904);
  if (dayFromSerial(after, date1904) === undefined) return 'beyondCalendar';
  const facts = reading.tables.activities;
  const format = facts?.formatsOf(at.row)[at.column - facts.area.column];
  // A text becomes a date, and must look like one; a date keeps the look that it has.
  const dress =
    format === undefined
      ? {}
      : { formatBefore: [[format]], formatAfter: [[typeof before === 'number' ? format : dateFormat]] };
  return {
    kind: 'editCells',
    sheet: at.sheet,
    row: at.row,
    column: at.column,
    before: [[before]],
    after: [[after]],
    ...dress,
  };
}
