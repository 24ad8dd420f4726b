import { dayFromSerial, type CalendarDay } from '../calendarDay';
import type { Reading } from '../reading';
import { readEmptyOrError, type ValueCell } from './cell';
import { dayPieces } from './dayPieces';
import { meaningOf, settle } from './meaning';
import { foldLine } from './normalise';
import { formatTraits } from './numberFormat';
import { readPeriod, readPeriodText, type DateContext } from './period';
import { accept, acceptNote, ask, reject } from './verdicts';
import { isNearPlan, isPlausibleYear } from './years';

const MAX_LENGTH = 100;

/**
 * A day as people write it: «04.09.2018», «4.september 2018», or Excel's own serial number. Days never roll over, numbers with
 * slashes are read the Norwegian way only where they cannot mean anything else, and a missing year is shown and not taken.
 */
export function readDate(cell: ValueCell, context: DateContext): Reading<CalendarDay> {
  const { value } = cell;
  if (typeof value === 'boolean') return reject('notADate');
  if (typeof value === 'number') return readNumber(value, cell.numberFormat, context);
  const special = readEmptyOrError<CalendarDay>(value);
  if (special) return special;

  const text = foldLine(value);
  if (text.length > MAX_LENGTH) return reject('notADate');
  const pieces = dayPieces(text, context.planYear);
  const meanings = pieces.flatMap((piece) => meaningOf(piece, context.planYear) ?? []);
  if (meanings.length > 0) {
    const reading = settle(meanings);
    if (reading.verdict === 'reject') return reading;
    if (reading.verdict === 'ask')
      return ask(
        reading.candidates.map((span) => span.start),
        reading.note,
      );
    return { ...reading, value: reading.value?.start ?? null };
  }
  return pieces.length > 0 ? reject('noSuchDay') : askForEnds(readPeriodText(value, context.planYear));
}

/** A month, a week or a year where a day belongs: its first and its last day are the candidates. */
function askForEnds(period: ReturnType<typeof readPeriod>): Reading<CalendarDay> {
  if (period.verdict === 'reject') return reject(period.note === 'notAPeriod' ? 'notADate' : period.note);
  const periods = period.verdict === 'ask' ? period.candidates : period.value ? [period.value] : [];
  const note = period.verdict === 'accept' ? 'approximatePeriod' : period.note;
  if (period.verdict === 'accept-note' && period.value === null) return acceptNote<CalendarDay>(null, note);
  return ask(
    periods.flatMap(({ start, end }) => [start, end]).flatMap((day) => day ?? []),
    note,
  );
}

function readNumber(value: number, numberFormat: string | undefined, context: DateContext): Reading<CalendarDay> {
  const { isDate } = formatTraits(numberFormat);
  if (isPlausibleYear(value))
    return askForEnds(readPeriod({ value, ...(isDate ? { numberFormat: 'yyyy' } : {}) }, context));
  const day = dayFromSerial(value, context.date1904);
  const isSerial = day !== undefined && isPlausibleYear(Number(day.slice(0, 4)));
  if (!isDate && Number.isInteger(value)) {
    // Without a date format 40918 may be «040918», whose zero Excel drops, and 20180904 no serial number at all.
    const asTyped = readDate({ value: String(value).padStart(6, '0') }, context);
    const typed = asTyped.verdict === 'ask' ? asTyped.candidates : [];
    if (!isSerial) return asTyped.verdict === 'reject' ? reject('notADate') : asTyped;
    if (typed.length > 0) return ask([day, ...typed], 'dayMonthAmbiguous');
  }
  if (!isSerial) return reject('notADate');
  return isNearPlan(Number(day.slice(0, 4)), context.planYear) ? accept(day) : acceptNote(day, 'yearOutsidePlan');
}
