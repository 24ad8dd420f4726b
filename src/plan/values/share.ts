import { dayFromSerial } from '../calendarDay';
import type { Reading } from '../reading';
import { readEmptyOrError, type ValueCell } from './cell';
import { parseVulgarFraction } from './fractions';
import { foldLine } from './normalise';
import { formatTraits } from './numberFormat';
import { articleBeforeShare, shareWords, wholeAfterShare } from './shareWords';
import { accept, acceptNote, ask, reject } from './verdicts';

const MAX_LENGTH = 60;
const percent = /^(\d{1,3}(?:[.,]\d{1,6})?) ?(?:%|prosent|pst\.?|pct\.?|percent|per cent)$/u;
const fraction = /^(\d{1,3}) ?[/\u2044\u2215] ?(\d{1,3})$/u;
const decimal = /^\d{1,6}(?:[.,]\d{1,15})?$/u;
const approximately =
  /^(?:ca\.?|cirka|omtrent|om lag|omlag|rundt|minst|minimum|min\.?|maks\.?|maksimalt|inntil|opptil|over|under|about|at least|up to|~|≈|<|>|≤|≥) ?/u;

/**
 * A share between 0 and 1: of a position, such as the plan's «(⅓)», or of a cost (section 9). A bare number above 1 may be a
 * percentage or a slip and is asked about.
 */
export function readShare(cell: ValueCell, context: { readonly date1904?: boolean } = {}): Reading<number> {
  const { value } = cell;
  if (typeof value === 'boolean') return reject('notAShare');
  if (typeof value === 'number') return readNumber(value, cell.numberFormat, context.date1904 ?? false);
  const special = readEmptyOrError<number>(value);
  if (special) return special;

  const text = foldLine(value);
  if (text.length > MAX_LENGTH) return reject('notAShare');
  const inner = text.replace(/^\((.*)\)$/u, '$1').trim();
  const exact = inner.replace(approximately, '');
  if (exact === inner) return readText(inner);
  const reading = readText(exact);
  const candidates = 'value' in reading && reading.value !== null ? [reading.value] : [];
  return candidates.length > 0 ? ask(candidates, 'approximateAmount') : reject('notAShare');
}

function readText(text: string): Reading<number> {
  const share = text.replace(wholeAfterShare, '').trim();
  const vulgar = parseVulgarFraction(share);
  if (vulgar !== null) return vulgar <= 1 ? accept(vulgar) : reject('shareOutOfRange');

  const divided = fraction.exec(share);
  if (divided) {
    const [over, under] = [Number(divided[1]), Number(divided[2])];
    if (under === 0) return reject('notAShare');
    return over <= under ? acceptNote(over / under, 'fractionAsText') : reject('shareOutOfRange');
  }
  const inPercent = percent.exec(share)?.[1];
  if (inPercent !== undefined) return withPointNoted(inPercent, shareOfPercent(parseDecimal(inPercent)));

  if (decimal.test(share)) return withPointNoted(share, readNumber(parseDecimal(share)));
  if (/^-[\d.,]+ ?%?$/u.test(share)) return reject('shareOutOfRange');
  const inWords = shareWords.get(share.replace(articleBeforeShare, ''));
  return inWords === undefined ? reject('notAShare') : acceptNote(inWords, 'shareInWords');
}

function readNumber(value: number, numberFormat?: string, date1904 = false): Reading<number> {
  if (!Number.isFinite(value)) return reject('notAShare');
  const { isDate, isPercent } = formatTraits(numberFormat);
  if (isDate) return readFractionTurnedDate(value, date1904);
  if (value >= 0 && value <= 1) return accept(value + 0);
  return value < 0 || value > 100 || isPercent
    ? reject('shareOutOfRange')
    : ask([fromPercent(value)], 'shareOutOfRange');
}

/** Excel turns a typed «1/3» into 1 March of the year. */
function readFractionTurnedDate(serial: number, date1904: boolean): Reading<number> {
  const day = dayFromSerial(serial, date1904);
  const [, month, dayOfMonth] = (day ?? '').split('-').map(Number);
  if (month === undefined || dayOfMonth === undefined || dayOfMonth > month) return reject('notAShare');
  return ask([dayOfMonth / month], 'numberWithDateFormat');
}

function shareOfPercent(value: number): Reading<number> {
  return value <= 100 ? accept(fromPercent(value)) : reject('shareOutOfRange');
}

/** 33.3 divided by 100 is 0.33299999999999996; the share that was meant is the nearest decimal. */
function fromPercent(value: number): number {
  return Number((value / 100).toPrecision(15));
}

function parseDecimal(text: string): number {
  return Number(text.replace(',', '.'));
}

function withPointNoted(text: string, reading: Reading<number>): Reading<number> {
  return text.includes('.') && reading.verdict === 'accept' ? acceptNote(reading.value, 'decimalPoint') : reading;
}
