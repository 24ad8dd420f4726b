import { spanPiece, type Piece } from './piece';
import { isNearPlan, parseYear } from './years';
import { weekSpan } from './weeks';

const word = '(?:ukene|uker|uke|uka|vekene|veker|veke|veka|weeks|week|wk|u|w)\\.? ?(?:nr\\.? ?)?';
const joined = '(?: ?(?:-|til|to|og|\\+) ?(?:uke |veke |u)?(\\d{1,2}))?';
const ofYear = "(?: ?(?:,|/|-| i|) ?'?(\\d{4})| ?(?:,|/|-) ?'?(\\d{2})| '?(\\d{2}))?";
const wordFirst = new RegExp(`^${word}(\\d{1,2})${joined}${ofYear}$`, 'u');
const yearFirst = /^(\d{4})[- ]?(?:w|u|uke |veke |week )(\d{1,2})$/u;
const numberFirst = /^(\d{1,2})\. (?:uke|veke|week)(?: i)? (\d{4})$/u;

/** ISO weeks: «uke 38», «veke 38-39 2018», «u38/18», «2018-W38». */
export function weekPieces(text: string, planYear: number): readonly Piece[] {
  const iso = yearFirst.exec(text);
  if (iso) return inWeeks(iso[1], iso[2], iso[2]);
  const numbered = numberFirst.exec(text);
  if (numbered) return inWeeks(numbered[2], numbered[1], numbered[1]);
  const match = wordFirst.exec(text);
  if (!match) return [];
  const [, first = '', last, longYear, dashedYear, spacedYear] = match;
  const shortYear = dashedYear ?? spacedYear;
  if (longYear !== undefined) return inWeeks(longYear, first, last ?? first);
  if (shortYear !== undefined) return inWeeks(shortYear, first, last ?? first);
  if (last === undefined || !/ ?- ?\d{1,2}$/u.test(text)) return [weeks(null, first, last ?? first)];
  return weekRangeOrYear(first, last, planYear);
}

/** «uke 36-40» is five weeks, «uke 36-18» week 36 of 2018, «uke 10-18» can be either. */
function weekRangeOrYear(first: string, last: string, planYear: number): readonly Piece[] {
  const isRange = Number(last) > Number(first);
  const asYear = parseYear(last);
  const isYear = asYear !== null && isNearPlan(asYear, planYear);
  if (isYear && !isRange) return inWeeks(last, first, first);
  const range = weeks(null, first, last);
  if (!isYear) return [range];
  return [range, ...inWeeks(last, first, first)].map((piece) => ({ ...piece, doubt: 'weekWithoutCentury' }));
}

function inWeeks(digits = '', first = '', last = ''): readonly Piece[] {
  const year = parseYear(digits);
  if (year === null) return [];
  return [{ ...weeks(year, first, last), note: digits.length === 2 ? 'weekWithoutCentury' : null }];
}

function weeks(year: number | null, first: string, last: string): Piece {
  return spanPiece(year, (inThat) => weekSpan(inThat, Number(first), Number(last)));
}
