import { calendarDay, dayFromSerial } from '../calendarDay';
import type { Period } from '../period';
import type { Reading } from '../reading';
import { readEmptyOrError, type ValueCell } from './cell';
import { readRange } from './periodRange';
import { meaningOf, settle } from './meaning';
import { foldLine } from './normalise';
import { formatTraits } from './numberFormat';
import { readOpenPeriod } from './openPeriod';
import { piecesOf } from './pieces';
import { betweenPrefix, fromPrefix, neutralPrefix, withinPrefix, withoutDates } from './periodWords';
import { remember } from './remember';
import { accept, acceptNote, reject } from './verdicts';
import { isNearPlan, isPlausibleYear } from './years';

export interface DateContext {
  /** The year that a day without one most likely belongs to. It is never taken silently. */
  readonly planYear: number;
  /** Whether the workbook counts days from 1904. */
  readonly date1904?: boolean;
}

const MAX_LENGTH = 100;

/**
 * A period as the plan writes it: «01.09.18 - 31.12.18», «2018», «17.-18.september», «høsten-18/våren-19» (sections 8 and 9).
 * Approximate periods and days without a year are asked about. A single day is a period of one day.
 */
export function readPeriod(cell: ValueCell, context: DateContext): Reading<Period> {
  const { value } = cell;
  if (typeof value === 'boolean') return reject('notAPeriod');
  if (typeof value === 'number') return readNumber(value, cell.numberFormat, context);
  return readEmptyOrError<Period>(value) ?? readPeriodText(value, context.planYear);
}

/** As `readPeriod`, for a text that is neither empty nor an error value. */
export function readPeriodText(raw: string, planYear: number): Reading<Period> {
  const text = foldLine(raw).replace(/^\((.*)\)$/u, '$1');
  if (text.length > MAX_LENGTH) return reject('notAPeriod');
  let readings = readingsByYear.get(planYear);
  if (!readings) readingsByYear.set(planYear, (readings = remember((folded) => readFolded(folded, planYear))));
  return readings(text);
}

/** A period column says the same few things on thousands of rows. */
const readingsByYear = new Map<number, (text: string) => Reading<Period>>();

function readFolded(text: string, planYear: number): Reading<Period> {
  if (withoutDates.test(text)) return acceptNote<Period>(null, 'noDates');
  if (withinPrefix.test(text)) {
    const reading = readSpan(text.replace(withinPrefix, ''), planYear);
    if (!reading) return reject('notAPeriod');
    return reading.verdict === 'accept' ? acceptNote(reading.value, 'approximatePeriod') : reading;
  }
  return readSpan(text, planYear) ?? readOpenPeriod(text.replace(neutralPrefix, ''), planYear) ?? reject('notAPeriod');
}

/** Both ends given or implied. */
function readSpan(text: string, planYear: number): Reading<Period> | null {
  for (const candidate of new Set([text, text.replace(neutralPrefix, '')])) {
    const meanings = piecesOf(candidate, planYear).map((piece) => meaningOf(piece, planYear));
    const existing = meanings.flatMap((meaning) => meaning ?? []);
    if (existing.length > 0) return settle(existing);
    if (meanings.length > 0) return reject('noSuchDay');
    const isBetween = betweenPrefix.test(candidate);
    const range = readRange(candidate.replace(isBetween ? betweenPrefix : fromPrefix, ''), planYear, isBetween);
    if (range) return range;
  }
  return null;
}

/** A number is a year or Excel's serial number of a day; «2018» typed into a date column is a year all the same. */
function readNumber(value: number, numberFormat: string | undefined, context: DateContext): Reading<Period> {
  const { isDate } = formatTraits(numberFormat);
  if (isPlausibleYear(value)) {
    const [start, end] = [calendarDay(value, 1, 1), calendarDay(value, 12, 31)];
    if (!start || !end) return reject('notAPeriod');
    const year = { start, end };
    if (isDate) return acceptNote(year, 'numberWithDateFormat');
    return isNearPlan(value, context.planYear) ? accept(year) : acceptNote(year, 'yearOutsidePlan');
  }
  const day = dayFromSerial(value, context.date1904);
  if (!day || !isPlausibleYear(Number(day.slice(0, 4)))) return reject('notAPeriod');
  const oneDay = { start: day, end: day };
  return isNearPlan(Number(day.slice(0, 4)), context.planYear) ? accept(oneDay) : acceptNote(oneDay, 'yearOutsidePlan');
}
