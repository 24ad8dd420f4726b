import { addDays } from '../calendarDay';
import type { Reading, ReadingNoteId } from '../reading';
import { bareDay } from './dayPieces';
import { daysMeant, settle, type Meaning } from './meaning';
import { dayPiece, type Piece, type Span } from './piece';
import { piecesOf } from './pieces';
import { reject } from './verdicts';
import { isNearPlan } from './years';

/** What stands between the ends of a period, the plainest first. «Og» joins only what follows on each other. */
const joints: readonly RegExp[] = [
  / (?:og )?(?:til og med|t\. ?o\. ?m\.?|tom|through|thru) /gu,
  / (?:til|to|until) /gu,
  / - ?| ?--+ ?|- /gu,
  / ?(?:\.\.\.?|…|->|→) ?/gu,
  / ?\/ ?/gu,
  / (?:og|and|&|\+) /gu,
  /-/gu,
];

/** A period written as two ends; `null` when the text is no such thing. */
export function readRange(text: string, planYear: number): Reading<Span> | null {
  for (const joint of joints) {
    for (const found of text.matchAll(joint)) {
      const left = text.slice(0, found.index).trim();
      const right = text.slice(found.index + found[0].length).trim();
      const mustFollow = /og|and|&|\+/u.test(found[0]) && !/med/u.test(found[0]);
      const reading = left && right ? readEnds(left, right, mustFollow, planYear) : null;
      if (reading) return reading;
    }
  }
  return null;
}

function readEnds(left: string, right: string, mustFollow: boolean, planYear: number): Reading<Span> | null {
  const ends = piecesOf(right, planYear);
  if (ends.length === 0) return null;
  const results = ends.flatMap((end) =>
    startsOf(left, end, planYear)
      .filter((start) => start.order === null || end.order === null || start.order === end.order)
      .map((start) => join(start, end, mustFollow, planYear)),
  );
  const meanings = results.filter((result) => typeof result !== 'string');
  if (meanings.length > 0) return settle(meanings);
  const failure = results.find((result) => typeof result === 'string');
  return failure ? reject(failure) : null;
}

/** «17.» takes its month from the other end. */
function startsOf(left: string, end: Piece, planYear: number): readonly Piece[] {
  const bare = bareDay(left);
  if (!bare) return piecesOf(left, planYear);
  if (!end.isDay || end.month === null) return [];
  return [dayPiece(null, end.month, bare.day, { order: end.order, weekday: bare.weekday })];
}

/** A year named at one end goes for both; where that puts the end before the start, the year in between was left out. */
function join(start: Piece, end: Piece, mustFollow: boolean, planYear: number): Meaning | ReadingNoteId {
  const startYear = start.year ?? end.year ?? planYear;
  const endYear = end.year ?? start.year ?? planYear;
  let first = start.inYear(startYear);
  let last = end.inYear(endYear);
  let doubt = start.doubt ?? end.doubt ?? (start.year === null && end.year === null ? 'yearMissing' : null);
  if (!first || !last) return 'noSuchDay';
  if (first.start > last.end) {
    if (start.year !== null && end.year !== null) return 'startAfterEnd';
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
