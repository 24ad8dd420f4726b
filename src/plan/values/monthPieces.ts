import { monthNumber } from './calendarWords';
import { dayPiece, monthsPiece, spanPiece, type Piece } from './piece';
import { parseYear } from './years';
import { weekSpan } from './weeks';

const year = /^(?:(?:budsjett|kalender)?året |(?:budsjett|kalender)?år |year )?(\d{4})$/u;
const isoMonth = /^(\d{4})[-./](\d{2})$/u;
const dottedMonth = /^(\d{1,2})\. ?(\d{4})$/u;
const slashedMonth = /^(\d{1,2})\/(\d{4})$/u;
const twoYears = /^(\d{4}) ?[-/] ?(\d{2}|\d{4})$/u;
const schoolYear = /^(?:skoleåret|skuleåret|studieåret|school year) (\d{4}) ?[-/] ?(\d{2}|\d{4})$/u;
const named = /^(\p{L}{3,})\.?(?:,? ?-? ?'?(\d{4})|,? ?'(\d{2}))?$/u;
const yearThenName = /^(\d{4})[ -](\p{L}{3,})\.?$/u;
const nameAndTwoDigits = /^(\p{L}{3,})(?:\. ?| ?- ?| )(\d{1,2})$/u;

/** Whole years and months, and two years beside each other. */
export function monthPieces(text: string): readonly Piece[] {
  return yearPieces(text) ?? twoYearPieces(text) ?? numberedMonth(text) ?? namedMonth(text);
}

function yearPieces(text: string): readonly Piece[] | null {
  const found = parseYear(year.exec(text)?.[1] ?? '');
  return found === null ? null : [monthsPiece(found, 1, 12)];
}

/** «2018/2019» is two years or one school year, and a budget may be either; «2018-2019» is a period. */
function twoYearPieces(text: string): readonly Piece[] | null {
  const school = schoolYear.exec(text);
  const match = school ?? twoYears.exec(text);
  const [first = '', last = ''] = match?.slice(1) ?? [];
  const from = parseYear(first);
  const to = parseYear(last.length === 2 ? first.slice(0, 2) + last : last);
  if (from === null || to === null || to !== from + 1) return null;
  if (!school && last.length === 4 && text.includes('-')) return null;
  const schoolSpan = monthSpan(from, 8, to, 7);
  const spans = school ? [schoolSpan] : [monthSpan(from, 1, to, 12), schoolSpan];
  // «2011-12» is December as well.
  if (!school && last.length === 2 && Number(last) <= 12) spans.push(monthSpan(from, Number(last), from, Number(last)));
  return spans.map((span) => spanPiece(from, () => span, { doubt: 'twoYears' }));
}

function monthSpan(fromYear: number, fromMonth: number, toYear: number, toMonth: number): ReturnType<Piece['inYear']> {
  const start = monthsPiece(fromYear, fromMonth, fromMonth).inYear(fromYear)?.start;
  const end = monthsPiece(toYear, toMonth, toMonth).inYear(toYear)?.end;
  return start && end ? { start, end } : null;
}

function numberedMonth(text: string): readonly Piece[] | null {
  const iso = isoMonth.exec(text);
  if (iso) return inMonth(parseYear(iso[1] ?? ''), Number(iso[2]));
  const dotted = dottedMonth.exec(text);
  if (dotted) return inMonth(parseYear(dotted[2] ?? ''), Number(dotted[1]));
  const slashed = slashedMonth.exec(text);
  const inYear = parseYear(slashed?.[2] ?? '');
  if (!slashed || inYear === null) return null;
  const number = Number(slashed[1]);
  const week = spanPiece(inYear, (that) => weekSpan(that, number, number));
  return [...inMonth(inYear, number), week].map((piece) => ({ ...piece, doubt: 'approximatePeriod' }));
}

function namedMonth(text: string): readonly Piece[] {
  const match = named.exec(text);
  const last = match ? null : yearThenName.exec(text);
  const month = monthNumber(match?.[1] ?? last?.[2] ?? '');
  if (month === undefined) return monthOrDay(text);
  const digits = match?.[2] ?? match?.[3] ?? last?.[1];
  const pieces = digits === undefined ? [monthsPiece(null, month, month)] : inMonth(parseYear(digits), month);
  // «jul 2018» is July in English and Christmas in Norwegian.
  const isChristmas = match?.[1] === 'jul' || last?.[2] === 'jul';
  return isChristmas ? pieces.map((piece) => ({ ...piece, doubt: 'approximatePeriod' })) : pieces;
}

/** «feb 19» and Excel's own «feb.19»: February 2019 or 19 February. */
function monthOrDay(text: string): readonly Piece[] {
  const match = nameAndTwoDigits.exec(text);
  const month = monthNumber(match?.[1] ?? '');
  if (!match || month === undefined) return [];
  const asDay = dayPiece(null, month, Number(match[2]), { way: 'dayLast' });
  const asMonth = inMonth(parseYear(match[2] ?? ''), month).map((piece): Piece => ({ ...piece, way: 'yearLast' }));
  if (asDay.inYear(LEAP_YEAR) === null) return asMonth;
  return [...asMonth, asDay].map((piece) => ({ ...piece, doubt: 'dayMonthAmbiguous' }));
}

/** Any: has every day there is. */
const LEAP_YEAR = 2020;

function inMonth(inYear: number | null, month: number): readonly Piece[] {
  return inYear === null || month < 1 || month > 12 ? [] : [monthsPiece(inYear, month, month)];
}
