import { addDays, serialOfDay, type CalendarDay } from '../../plan/calendarDay';
import type { ActivityKind } from '../../plan/activity';
import { cellAddress } from '../../plan/place';
import { monthNames } from '../../text/calendarNames';
import { formatText } from '../../text/format';
import type { Language } from '../../text/language';
import { rectangleAddress } from '../address';
import type { CellContent, RangeFormat, SheetLayout } from '../changeSet';
import { activityTable, type ActivityColumnId } from '../declarations/activities';
import { activityKindChoices } from '../declarations/activityChoices';
import { dateFormat, textFormat } from '../declarations/declaration';
import { headings } from '../layout/headings';
import { timelineSpan, type Days } from './span';
import { monthsOf, weeksIn, type Week } from './weeks';
import { timelineMarks, timelineWords, type TimelineMark } from './words';

/** An activity as the timeline shows it. */
export interface TimelineRow {
  readonly number: string;
  readonly name: string;
  readonly kind: ActivityKind;
  readonly regions: string;
  /** `null` where no date could be read. */
  readonly days: Days | null;
  readonly isCancelled: boolean;
}

export interface TimelineDrawing {
  readonly rows: readonly TimelineRow[];
  /** The plan's own time. */
  readonly window: Days | null;
  readonly drawnOn: CalendarDay;
  /** The sheet of the progress plan. */
  readonly source: string;
  readonly language: Language;
  readonly date1904: boolean;
}

/** The kind is told by the sign, so that the weeks begin as far to the left as they can. */
const columns: readonly ActivityColumnId[] = ['number', 'name', 'regions', 'start', 'end'];
const WIDTHS = [32, 235, 110, 62, 62];
const WEEK_WIDTH = 28;
/** Below title, hint and signs: the months, the weeks, and the Monday that each begins on. */
const MONTH_ROW = 4;
const HEADER_ROW = MONTH_ROW + 2;
/** The only cell that tells when the timeline was drawn. */
export const drawnCell = { row: 1, column: 0 };

/** Activities as rows and weeks as columns, told apart by sign and by colour. Plain cells: nothing in it is calculated. */
export function timelineSheet(name: string, drawing: TimelineDrawing): SheetLayout {
  const { rows, language, window } = drawing;
  const span = timelineSpan(
    rows.flatMap(({ days }) => days ?? []),
    window,
  );
  const weeks = span ? weeksIn(span) : [];
  const body = rows.map((row) => rowContent(row, weeks, drawing));
  const grid = { row: HEADER_ROW + 1, column: columns.length, rowCount: rows.length, columnCount: weeks.length };
  const hasGrid = rows.length > 0 && weeks.length > 0;
  return {
    name,
    cells: [
      { row: 0, column: 0, content: [[timelineWords.title[language]], [drawnText(drawing)], [signsText(language)]] },
      { row: MONTH_ROW, column: 0, content: [...headContent(weeks, drawing), ...body] },
    ],
    tables: [],
    names: [],
    columnWidths: [...WIDTHS, ...weeks.map(() => WEEK_WIDTH)],
    frozenRows: HEADER_ROW + 1,
    frozenColumns: 2,
    formats: [
      ...headings(),
      { range: 'A3', fontColor: '#595959' },
      ...headFormats(weeks, window),
      ...(rows.length > 0 ? bodyFormats(rows.length) : []),
      ...(hasGrid ? [{ range: rectangleAddress(grid), horizontalAlignment: 'Center' } as const] : []),
    ],
    ...(rows.length > 0 ? { fittedRows: `A${HEADER_ROW + 2}:C${HEADER_ROW + 1 + rows.length}` } : {}),
    lists: [],
    conditionalFormats: hasGrid
      ? Object.values(timelineMarks).map(({ sign, ...colours }) => ({
          range: rectangleAddress(grid),
          equals: sign,
          ...colours,
        }))
      : [],
    print: { orientation: 'landscape', titleRows: `${MONTH_ROW + 1}:${HEADER_ROW + 1}` },
  };
}

function drawnText({ drawnOn, source, language }: TimelineDrawing): string {
  return formatText(timelineWords.drawn, language, { day: { day: drawnOn }, sheet: source });
}

function signsText(language: Language): string {
  const nameOf = (mark: TimelineMark): string =>
    mark === 'cancelled' ? timelineWords.cancelled[language] : activityKindChoices[mark].names[language];
  return (Object.keys(timelineMarks) as TimelineMark[])
    .map((mark) => `${timelineMarks[mark].sign} ${nameOf(mark)}`)
    .join('   ');
}

/** Months, week numbers, and the header of the columns with the Monday of each week. */
function headContent(weeks: readonly Week[], { language, date1904 }: TimelineDrawing): CellContent[][] {
  const blank = columns.map(() => '');
  const months = monthsOf(weeks).flatMap(({ of, count }) => [
    monthLabel(of, count, language),
    ...Array<string>(count - 1).fill(''),
  ]);
  return [
    [...blank, ...months],
    [...blank.slice(1), timelineWords.week[language], ...weeks.map(({ number }) => number)],
    [
      ...columns.map((id) => activityTable.columns.find((column) => column.id === id)?.headers[language] ?? ''),
      ...weeks.map(({ monday }) => serialOfDay(monday, date1904)),
    ],
  ];
}

/** A month with one or two weeks has no room for its whole name. */
function monthLabel({ month, year }: Week, count: number, language: Language): string {
  const name = monthNames[language][month - 1] ?? '';
  return count < 3 ? name.slice(0, 3) : `${name} ${year}`;
}

function rowContent(row: TimelineRow, weeks: readonly Week[], { language, date1904 }: TimelineDrawing): CellContent[] {
  const { number, name, kind, regions, days, isCancelled } = row;
  const { sign } = timelineMarks[isCancelled ? 'cancelled' : kind];
  const dates = days
    ? [serialOfDay(days.first, date1904), serialOfDay(days.last, date1904)]
    : [timelineWords.noDate[language], ''];
  const isIn = ({ monday }: Week): boolean => days !== null && days.first <= addDays(monday, 6) && days.last >= monday;
  return [number, name, regions, ...dates, ...weeks.map((week) => (isIn(week) ? sign : ''))];
}

function headFormats(weeks: readonly Week[], window: Days | null): RangeFormat[] {
  const lastColumn = columns.length + weeks.length - 1;
  const header = `A${HEADER_ROW + 1}:${cellAddress(HEADER_ROW, lastColumn)}`;
  const formats: RangeFormat[] = [{ range: header, bold: true, fillColor: '#DDEBF7', verticalAlignment: 'Center' }];
  if (weeks.length === 0) return formats;
  const block = (from: number, count: number, top: number, rowCount: number): string =>
    rectangleAddress({ row: top, column: columns.length + from, rowCount, columnCount: count });
  const inside = weeks.map(
    ({ monday }) => window !== null && monday <= window.last && addDays(monday, 6) >= window.first,
  );
  const from = inside.indexOf(true);
  const count = inside.filter(Boolean).length;
  return [
    ...formats,
    { range: block(0, weeks.length, MONTH_ROW, 3), fillColor: '#EDEDED' },
    ...(count > 0 ? [{ range: block(from, count, MONTH_ROW, 3), fillColor: '#DDEBF7' }] : []),
    { range: block(0, weeks.length, MONTH_ROW, 1), bold: true },
    { range: block(0, weeks.length, MONTH_ROW + 1, 2), horizontalAlignment: 'Center' },
    { range: block(0, weeks.length, HEADER_ROW, 1), numberFormat: 'dd.mm', bold: false, fontSize: 8 },
    { range: cellAddress(MONTH_ROW + 1, columns.length - 1), horizontalAlignment: 'Right', fontColor: '#595959' },
  ];
}

function bodyFormats(rowCount: number): RangeFormat[] {
  const block = (column: number, columnCount: number): string =>
    rectangleAddress({ row: HEADER_ROW + 1, column, rowCount, columnCount });
  return [
    { range: block(0, columns.length), verticalAlignment: 'Top' },
    { range: block(0, 1), numberFormat: textFormat },
    { range: block(3, 2), numberFormat: dateFormat, horizontalAlignment: 'Right' },
    { range: block(1, 1), wrapText: true },
    { range: block(2, 1), wrapText: true },
  ];
}
