import { addDays, weekday } from '../calendarDay';
import type { Reading, ReadingNoteId } from '../reading';
import type { Piece, Span } from './piece';
import { accept, acceptNote, ask } from './verdicts';
import { isNearPlan } from './years';

/** One way to read a text in the calendar. The first candidate is what it says; more are what it may have meant. */
export interface Meaning {
  readonly candidates: readonly Span[];
  readonly note: ReadingNoteId | null;
  readonly doubt: ReadingNoteId | null;
}

/** `null` where there is no such day, week or month. */
export function meaningOf(piece: Piece, planYear: number): Meaning | null {
  const span = piece.inYear(piece.year ?? planYear);
  if (!span) return null;
  // Without a year a wrong weekday rather means another year.
  const meant = piece.year === null ? [span] : daysMeant(piece, span);
  const isFar = piece.year !== null && !isNearPlan(piece.year, planYear);
  const doubt = piece.doubt ?? (piece.year === null ? 'yearMissing' : meant.length > 1 ? 'weekdayMismatch' : null);
  return { candidates: piece.isVague ? [] : meant, note: isFar ? 'yearOutsidePlan' : piece.note, doubt };
}

/** A day whose weekday is wrong may be the nearest day that has it. */
export function daysMeant(piece: Piece, span: Span): readonly Span[] {
  if (piece.weekday === null) return [span];
  const off = (piece.weekday - weekday(span.start) + 7) % 7;
  if (off === 0) return [span];
  const nearest = addDays(span.start, off > 3 ? off - 7 : off);
  return [span, { start: nearest, end: nearest }];
}

/** The verdict on everything a text can mean; at least one meaning. */
export function settle(meanings: readonly Meaning[]): Reading<Span> {
  const spans = new Map(meanings.flatMap(({ candidates }) => candidates).map((span) => [span.start + span.end, span]));
  const candidates = [...spans.values()];
  const [first] = candidates;
  const doubt =
    meanings.find((meaning) => meaning.doubt)?.doubt ?? (candidates.length > 1 ? 'dayMonthAmbiguous' : null);
  if (doubt || !first) return ask(candidates, doubt ?? 'approximatePeriod');
  const note = meanings.find((meaning) => meaning.note)?.note;
  return note ? acceptNote(first, note) : accept(first);
}
