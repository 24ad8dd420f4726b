import { addDays, calendarDay, type CalendarDay } from '../calendarDay';
import type { ReadingNoteId } from '../reading';

export interface Span {
  readonly start: CalendarDay;
  readonly end: CalendarDay;
}

/** One thing in the calendar as written: a day, a month, a week, a season. A text that can be read in two ways gives two. */
/** Days in numbers have the day or the month first; «feb 19» ends in a day or a year. */
export type Way = 'dayFirst' | 'monthFirst' | 'dayLast' | 'yearLast';

export interface Piece {
  readonly isDay: boolean;
  /** `null` where the text names none. */
  readonly year: number | null;
  /** 1–12, of a day. */
  readonly month: number | null;
  /** `null` where that year has no such day or week. */
  readonly inYear: (year: number) => Span | null;
  /** Which of two ways it was read, so that both ends of a period are read alike. */
  readonly way: Way | null;
  /** 1 = Monday, where a weekday was written. */
  readonly weekday: number | null;
  readonly note: ReadingNoteId | null;
  /** Why it must not be taken as it stands. */
  readonly doubt: ReadingNoteId | null;
  /** Too loose for any candidate, such as «ultimo 2018». */
  readonly isVague: boolean;
}

const certain = { way: null, weekday: null, note: null, doubt: null, isVague: false } as const;

export function dayPiece(year: number | null, month: number, day: number, more: Partial<Piece> = {}): Piece {
  const inYear = (inThat: number): Span | null => {
    const found = calendarDay(inThat, month, day);
    return found ? { start: found, end: found } : null;
  };
  return { ...certain, isDay: true, year, month, inYear, ...more };
}

/** Whole months of a year, both included. */
export function monthsPiece(year: number | null, first: number, last: number, more: Partial<Piece> = {}): Piece {
  return spanPiece(year, (inThat) => monthsOf(inThat, first, last), more);
}

export function spanPiece(year: number | null, inYear: Piece['inYear'], more: Partial<Piece> = {}): Piece {
  return { ...certain, isDay: false, year, month: null, inYear, ...more };
}

function monthsOf(year: number, first: number, last: number): Span | null {
  const start = calendarDay(year, first, 1);
  const after = last === 12 ? calendarDay(year + 1, 1, 1) : calendarDay(year, last + 1, 1);
  return start && after && first <= last ? { start, end: addDays(after, -1) } : null;
}
