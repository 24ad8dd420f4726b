import { addDays } from '../calendarDay';
import type { Reading, ReadingNoteId } from '../reading';
import { bareDay } from './dayPieces';
import { daysMeant, settle, type Meaning } from './meaning';
import { dayPiece, type Piece, type Span, type Way } from './piece';
import { piecesOf } from './pieces';
import { reject } from './verdicts';
import { isNearPlan } from './years';

const listing = / (?:og|and|&|\+) /gu;
/** What stands between the ends of a period, the plainest first. «Og» joins only what follows on each other. */
const joints: readonly RegExp[] = [
  / (?:og )?(?:til og med|t\. ?o\. ?m\.?|tom|through|thru) /gu,
  / (?:til|to|until) /gu,
  / ?--+ ?| - ?|- /gu,
  / ?(?:\.\.\.?|…|->|→) ?/gu,
  / ?\/ ?/gu,
  listing,
  /-/gu,
];

/** A period written as two ends; `null` when the text is no such thing. After «mellom», «og» is as good as «til». */
export function readRange(text: string, planYear: number, isBetween = false): Reading<Span> | null {
  for (const joint of joints) {
    for (const found of text.matchAll(joint)) {
      const left = text.slice(0, found.index).trim();
      const right = text.slice(found.index + found[0].length).trim();
      const mustFollow = !isBetween && joint === listing;
      const reading = left && right ? readEnds(left, right, mustFollow, planYear) : null;
      if (reading) return reading;
    }
  }
  return null;
}

function readEnds(left: string, right: string, mustFollow: boolean, planYear: number): Reading<Span> | null {
  const ends = piecesOf(right, planYear);
  if (ends.length === 0) return null;
  const bare = bareDay(left);
  const results = ends.flatMap((end) =>
    (bare ? inMonthOf(end, bare) : piecesOf(left, planYear))
      .filter((start) => areReadAlike(start.way, end.way))
      .map((start) => join(start, end, { mustFollow, mayPassNewYear: bare === null, planYear })),
  );
  const meanings = results.filter((result) => typeof result !== 'string');
  if (meanings.length > 0) return settle(meanings);
  const failure = results.find((result) => typeof result === 'string');
  return failure ? reject(failure) : null;
}

/** «17.» takes its month from the other end. */
function inMonthOf(end: Piece, { day, weekday }: NonNullable<ReturnType<typeof bareDay>>): readonly Piece[] {
  return end.isDay && end.month !== null ? [dayPiece(null, end.month, day, { way: end.way, weekday })] : [];
}

function areReadAlike(start: Way | null, end: Way | null): boolean {
  const isInNumbers = (way: Way | null): boolean => way === 'dayFirst' || way === 'monthFirst';
  return start === null || end === null || start === end || isInNumbers(start) !== isInNumbers(end);
}

interface Joining {
  readonly mustFollow: boolean;
  readonly mayPassNewYear: boolean;
  readonly planYear: number;
}

/** A year named at one end goes for both; where that puts the end before the start, the year in between was left out. */
function join(start: Piece, end: Piece, joining: Joining): Meaning | ReadingNoteId {
  const { mustFollow, mayPassNewYear, planYear } = joining;
  const startYear = start.year ?? end.year ?? planYear;
  const endYear = end.year ?? start.year ?? planYear;
  let first = start.inYear(startYear);
  let last = end.inYear(endYear);
  let doubt = start.doubt ?? end.doubt ?? (start.year === null && end.year === null ? 'yearMissing' : null);
  if (!first || !last) return 'noSuchDay';
  if (first.start > last.end) {
    if (!mayPassNewYear || (start.year !== null && end.year !== null)) return 'startAfterEnd';
    if (end.year !== null) first = start.inYear(startYear - 1);
    else last = end.inYear(endYear + 1);
    if (!first || !last) return 'noSuchDay';
    if (first.start > last.end) return 'startAfterEnd';
    doubt ??= 'yearMissing';
  }
  if (mustFollow && addDays(first.end, 1) !== last.start) doubt ??= 'approximatePeriod';
  const isWeekdayWrong = daysMeant(start, first).length > 1 || daysMeant(end, last).length > 1;
  const isFar = !isNearPlan(Number(first.start.slice(0, 4)), planYear) || !isNearPlan(endYear, planYear);
  const ownNote = start.note ?? end.note ?? (end.year === null && start.year !== null ? 'yearMissing' : null);
  return {
    candidates: start.isVague || end.isVague ? [] : [{ start: first.start, end: last.end }],
    note: isFar ? 'yearOutsidePlan' : ownNote,
    doubt: doubt ?? (isWeekdayWrong ? 'weekdayMismatch' : null),
  };
}
