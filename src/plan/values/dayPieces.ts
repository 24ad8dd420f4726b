import { monthNumber, weekdayNumber } from './calendarWords';
import { dayPiece, type Piece } from './piece';
import { isNearPlan, parseYear } from './years';

const yearFirst = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/u;
const eightDigits = /^(\d{4})(\d{2})(\d{2})$/u;
const sixDigits = /^(\d{2})(\d{2})(\d{2})$/u;
const dotted = /^(\d{1,2})\. ?(\d{1,2})(?:\. ?| )'?(\d{4}|\d{2})\.?$/u;
const slashed = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/u;
/** «4/9-18» and «4/9 2018» are Norwegian handwriting: the day comes first. */
const slashedNorwegian = /^(\d{1,2})\/(\d{1,2})(?: ?- ?| )'?(\d{4}|\d{2})$/u;
const dottedNoYear = /^(\d{1,2})\. ?(\d{1,2})\.?$/u;
const slashedNoYear = /^(\d{1,2})\/(\d{1,2})\.?$/u;
const dayThenName = /^(\d{1,2})(?:\.|st|nd|rd|th)?[ -]?(?:of )?(\p{L}{3,})\.?,?(?: ?-? ?'?(\d{4}|\d{2}))?$/u;
const nameThenDay = /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;

/** What a folded text can mean as one day; empty when it is none. A day that does not exist is still a day written. */
export function dayPieces(text: string, planYear: number): readonly Piece[] {
  const { rest, weekday } = withoutWeekday(text);
  return plainDayPieces(withoutTime(rest), planYear).map((piece) => ({ ...piece, weekday }));
}

/** «17.» and «man. 17.» before «18. september»: a day of a month that is named later. */
export function bareDay(text: string): { readonly day: number; readonly weekday: number | null } | null {
  const { rest, weekday } = withoutWeekday(text);
  const day = /^(\d{1,2})\.?$/u.exec(rest)?.[1];
  return day === undefined ? null : { day: Number(day), weekday };
}

function plainDayPieces(text: string, planYear: number): readonly Piece[] {
  let match = yearFirst.exec(text);
  if (match) return inOrder(match[1], match[3], match[4]);
  match = dotted.exec(text) ?? slashedNorwegian.exec(text);
  if (match)
    return [...inOrder(match[3], match[2], match[1], 'dayFirst'), ...reversed(match[1], match[2], match[3], planYear)];
  match = slashed.exec(text);
  if (match) {
    const alternatives = [
      ...inOrder(match[4], match[3], match[1], 'dayFirst'),
      ...inOrder(match[4], match[1], match[3], 'monthFirst'),
      ...reversed(match[1], match[3], match[4], planYear),
    ];
    return alternatives.map((piece) => ({ ...piece, note: 'slashDate' }));
  }
  match = dottedNoYear.exec(text);
  if (match) return [dayPiece(null, Number(match[2]), Number(match[1]), { way: 'dayFirst' })];
  match = slashedNoYear.exec(text);
  if (match) {
    const [first, second] = [Number(match[1]), Number(match[2])];
    return [dayPiece(null, second, first, { way: 'dayFirst' }), dayPiece(null, first, second, { way: 'monthFirst' })];
  }
  return namedDayPieces(text) ?? digitsOnly(text);
}

function namedDayPieces(text: string): readonly Piece[] | null {
  const dayFirst = dayThenName.exec(text);
  const nameFirst = dayFirst ? null : nameThenDay.exec(text);
  const month = monthNumber(dayFirst?.[2] ?? nameFirst?.[1] ?? '');
  if (month === undefined) return null;
  const day = Number(dayFirst?.[1] ?? nameFirst?.[2]);
  const digits = dayFirst?.[3] ?? nameFirst?.[3];
  if (digits === undefined) return [dayPiece(null, month, day)];
  const year = parseYear(digits);
  return year === null ? [] : [dayPiece(year, month, day)];
}

/** «20180904» is ISO 8601; «04092018», «040918» and «180904» leave the order open. */
function digitsOnly(text: string): readonly Piece[] {
  const eight = eightDigits.exec(text);
  if (eight) {
    const iso = existing(inOrder(eight[1], eight[2], eight[3]));
    if (iso.length > 0) return iso;
    return doubtful(existing(inOrder(text.slice(4), text.slice(2, 4), text.slice(0, 2))));
  }
  const six = sixDigits.exec(text);
  if (!six) return [];
  return doubtful(existing([...inOrder(six[3], six[2], six[1]), ...inOrder(six[1], six[2], six[3])]));
}

/** A year far from the plan last and one near it first: «18.09.04» is rather 4 September 2018. */
function reversed(first = '', month = '', last = '', planYear: number): readonly Piece[] {
  const [asYear, stated] = [parseYear(first), parseYear(last)];
  if (asYear === null || stated === null || last.length === 4) return [];
  if (isNearPlan(stated, planYear) || !isNearPlan(asYear, planYear)) return [];
  return existing(inOrder(first, month, last));
}

function inOrder(year = '', month = '', day = '', way: Piece['way'] = null): readonly Piece[] {
  const parsed = parseYear(year);
  return parsed === null ? [] : [dayPiece(parsed, Number(month), Number(day), { way })];
}

function existing(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((piece) => piece.year !== null && piece.inYear(piece.year));
}

function doubtful(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece) => ({ ...piece, doubt: 'dayMonthAmbiguous' }));
}

function withoutWeekday(text: string): { readonly rest: string; readonly weekday: number | null } {
  const match = /^(\p{L}+)\.?,? ?(.*)$/u.exec(text);
  const weekday = weekdayNumber(match?.[1] ?? '') ?? null;
  const rest = weekday === null ? text : (match?.[2] ?? '');
  return { rest: rest.replace(/^(?:den|the|d\.) /u, ''), weekday };
}

/** A time of day says nothing about the day, but for one in UTC, which may be the day before in Norway. */
function withoutTime(text: string): string {
  return text
    .replace(/(?<=\d)[t ]00:00(?::00(?:\.0+)?)?z$/u, '')
    .replace(/(?<=[\d\p{L}])(?:t|,? (?:kl\.? ?)?)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/u, '')
    .replace(/,? kl\.? ?\d{1,2}(?:\.\d{2})?$/u, '');
}
