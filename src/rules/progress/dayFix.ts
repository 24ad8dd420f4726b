import { serialOfDay, type CalendarDay } from '../../plan/calendarDay';
import type { CellRef } from '../../plan/place';
import { dateFormat } from '../../sheets/declarations/declaration';
import type { EditCells, TextValues } from '../../sheets/changeSet';
import type { PlanReading } from '../../sheets/planReading';
import type { Fix, RuleId } from '../finding';

export interface DayToWrite {
  readonly at: CellRef;
  readonly day: CalendarDay;
}

/** A fix that writes days into cells of the progress plan; `null` where one of the cells is calculated or not in the table. */
export function dayFix(
  rule: RuleId,
  id: string,
  values: TextValues,
  reading: PlanReading,
  days: readonly DayToWrite[],
): Fix | null {
  const facts = reading.tables.activities;
  if (!facts) return null;
  const edits = days.map(({ at, day }): EditCells | null => {
    const offset = at.column - facts.area.column;
    const before = facts.contentOf(at.row)[offset];
    const format = facts.formatsOf(at.row)[offset];
    if (at.sheet !== facts.sheet || before === undefined || format === undefined || typeof before === 'object')
      return null;
    return {
      kind: 'editCells',
      sheet: at.sheet,
      row: at.row,
      column: at.column,
      before: [[before]],
      after: [[serialOfDay(day, reading.date1904 ?? false)]],
      ...(format === dateFormat ? {} : { formatBefore: [[format]], formatAfter: [[dateFormat]] }),
    };
  });
  const whole = edits.flatMap((edit) => edit ?? []);
  if (whole.length < edits.length) return null;
  return { id, values, changes: { title: { kind: 'fix', rule, fix: id, values }, edits: whole } };
}
