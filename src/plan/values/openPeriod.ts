import { addDays } from '../calendarDay';
import type { Period } from '../period';
import type { Reading, ReadingNoteId } from '../reading';
import { meaningOf, settle } from './meaning';
import type { Span } from './piece';
import { piecesOf } from './pieces';
import { afterPrefix, byPrefix, fromPrefix, throughPrefix, untilPrefix } from './periodWords';
import { acceptNote, ask, reject } from './verdicts';

interface OpenForm {
  readonly matches: RegExp;
  readonly toPeriods: (span: Span) => readonly Period[];
  /** When one period is left it is taken with this note; when more, this is why we ask. */
  readonly note: ReadingNoteId;
  readonly isAsked: boolean;
}

const until = (end: Span['end']): Period => ({ start: null, end });
const from = (start: Span['start']): Period => ({ start, end: null });
const isOneDay = (span: Span): boolean => span.start === span.end;

/** Periods with one end, by what stands before (or after) the date. */
const forms: readonly OpenForm[] = [
  { matches: throughPrefix, toPeriods: ({ end }) => [until(end)], note: 'deadlineOnly', isAsked: false },
  {
    matches: byPrefix,
    toPeriods: (span) => (isOneDay(span) ? [until(span.end)] : [until(span.end), until(addDays(span.start, -1))]),
    note: 'deadlineOnly',
    isAsked: false,
  },
  {
    matches: untilPrefix,
    toPeriods: (span) => [until(span.end), until(addDays(span.start, -1))],
    note: 'inclusiveUnclear',
    isAsked: true,
  },
  {
    matches: afterPrefix,
    toPeriods: (span) => [from(addDays(span.end, 1)), ...(isOneDay(span) ? [from(span.start)] : [])],
    note: 'inclusiveUnclear',
    isAsked: true,
  },
  { matches: fromPrefix, toPeriods: ({ start }) => [from(start)], note: 'openEnded', isAsked: false },
  { matches: /^- ?/u, toPeriods: ({ end }) => [until(end)], note: 'deadlineOnly', isAsked: false },
  { matches: / ?-(?:>)?$/u, toPeriods: ({ start }) => [from(start)], note: 'openEnded', isAsked: false },
];

/** A period with one end only; `null` when the text is no such thing. */
export function readOpenPeriod(text: string, planYear: number): Reading<Period> | null {
  for (const form of forms) {
    if (!form.matches.test(text)) continue;
    const pieces = piecesOf(text.replace(form.matches, '').trim(), planYear);
    if (pieces.length === 0) continue;
    const meanings = pieces.flatMap((piece) => meaningOf(piece, planYear) ?? []);
    return meanings.length === 0 ? reject('noSuchDay') : open(settle(meanings), form);
  }
  return null;
}

function open(reading: Reading<Span>, form: OpenForm): Reading<Period> {
  if (reading.verdict === 'reject') return reading;
  if (reading.verdict === 'ask') {
    // An approximate edge has no exact period on its other side.
    const isLoose = reading.note === 'approximatePeriod' && form.matches === afterPrefix;
    return ask(isLoose ? [] : reading.candidates.flatMap(form.toPeriods), reading.note);
  }
  const periods = reading.value ? form.toPeriods(reading.value) : [];
  const [only] = periods;
  if (form.isAsked || periods.length !== 1 || !only) return ask(periods, 'inclusiveUnclear');
  return acceptNote(only, reading.verdict === 'accept-note' ? reading.note : form.note);
}
