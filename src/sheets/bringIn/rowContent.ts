import { dayFromSerial, parseIsoDay, serialOfDay, type CalendarDay } from '../../plan/calendarDay';
import type { CellContent } from '../changeSet';
import { tables } from '../declarations';
import type { ColumnDeclaration } from '../declarations/declaration';
import type { ListTable } from './headerNames';
import { periodText } from './meaning';
import type { Field } from './rowFields';
import { contextFor, hasColumn, tableIn, type Target } from './target';

/** What a row will hold, by the ids of our columns; what is left out stays blank. */
export type RowContent = Readonly<Record<string, CellContent>>;

/** What a text of the list is kept with in the comment, so that nobody wonders where it belongs. */
export interface KeptText {
  readonly header: string;
  readonly text: string;
}

/** Puts the fields of a row where the table has room for them, and what has no place there in its comment. */
export function rowContent(
  fields: readonly Field[],
  rest: readonly KeptText[],
  table: ListTable,
  target: Target,
): RowContent {
  const has = (id: string): boolean => hasColumn(target, table, id);
  const content: Record<string, CellContent> = {};
  for (const { column, meant } of fields) if (meant && has(column)) content[column] = meant.stored;
  placePeriod(content, fields, has, target);
  const lost = fields.filter(isLost);
  if (!has('comment')) {
    // Where there is no room for a comment, the text itself stands, and is found when the workbook is checked.
    for (const { column, raw } of lost) content[placeOf(column, has)] ??= raw;
    return content;
  }
  const kept = [...rest, ...lost.map(({ column, raw }) => ({ header: headerOf(column, table, target), text: raw }))];
  const own = content['comment'];
  const texts = [
    ...(typeof own === 'string' && own !== '' ? [own] : []),
    ...kept.map(({ header, text }) => (header === '' ? text : `${header}: ${text}`)),
  ];
  if (texts.length > 0) content['comment'] = texts.join('; ');
  return content;
}

/** Something stood there, and nothing of it will stand in the column. */
export function isLost({ raw, meant, verdict }: Field): boolean {
  return raw !== '' && meant === null && (verdict === 'ask' || verdict === 'reject' || verdict === 'answered');
}

type Has = (id: string) => boolean;

function placeOf(column: string, has: Has): string {
  if (column === 'period' && !has('period')) return has('start') ? 'start' : 'end';
  return !has(column) && has('period') ? 'period' : column;
}

/** A period as two days, or two days as a period, as the table asks for. A day of its own comes before one of a period. */
function placePeriod(content: Record<string, CellContent>, fields: readonly Field[], has: Has, target: Target): void {
  const { date1904 } = target.workbook;
  const period = fields.find(({ column }) => column === 'period')?.meant?.period;
  if (period && !has('period')) {
    for (const end of ['start', 'end'] as const) {
      const day = period[end];
      if (day && has(end)) content[end] ??= serialOfDay(day, date1904);
    }
  }
  if (has('period') && content['period'] === undefined) {
    const [start, end] = ['start', 'end'].map((id) => (has(id) ? null : dayOf(fields, id, date1904)));
    if (start || end) content['period'] = periodText({ start: start ?? null, end: end ?? null });
  }
}

/** The day in a column of days, whether it has one of its own or is an end of a period. */
export function dayOf(fields: readonly Field[], id: string, date1904: boolean): CalendarDay | null {
  const meant = fields.find(({ column }) => column === id)?.meant;
  if (typeof meant?.stored === 'number') return dayFromSerial(meant.stored, date1904) ?? null;
  if (typeof meant?.stored === 'string') return parseIsoDay(meant.stored) ?? null;
  const period = fields.find(({ column }) => column === 'period')?.meant?.period;
  return (id === 'start' ? period?.start : id === 'end' ? period?.end : null) ?? null;
}

/** What our column is called where the row will stand. */
export function headerOf(id: string, table: ListTable, target: Target): string {
  const columns: readonly ColumnDeclaration[] = tables[table].columns;
  const declared = columns.find((column) => column.id === id);
  const { language } = contextFor(target, table);
  return tableIn(target, table)?.headers.columns[id]?.header ?? declared?.headers[language] ?? id;
}
