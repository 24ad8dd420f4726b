import type { Period } from '../../plan/period';
import type { Reading, ReadingNoteId } from '../../plan/reading';
import { isEveryRegion, normaliseText } from '../../plan/values';
import type { Language } from '../../text/language';
import type { ColumnDeclaration } from '../declarations/declaration';
import type { StoredValue } from '../planReading';
import {
  amountReader,
  choiceReader,
  countReader,
  dateReader,
  municipalityNumberReader,
  municipalityReader,
  periodReader,
  regionReader,
  regionsReader,
  shareReader,
  yesNoReader,
  type ReadingContext,
  type ValueReader,
} from '../read/valueReaders';
import { cellText } from './cellText';
import type { SourceCell } from './source';

/** What a value of the source means in a column of ours: as the cell will hold it, and as a period where it is one. */
export interface Meant {
  readonly stored: StoredValue;
  readonly period?: Period;
}

/** A value of the source as read for a column of ours. */
export type MeaningRead =
  | { readonly verdict: 'blank'; readonly note: ReadingNoteId | null }
  | { readonly verdict: 'accept' | 'accept-note'; readonly note: ReadingNoteId | null; readonly meant: Meant }
  | { readonly verdict: 'ask'; readonly note: ReadingNoteId; readonly candidates: readonly Meant[] }
  | { readonly verdict: 'reject'; readonly note: ReadingNoteId };

/** Reads the cells of one column of the source for one column of ours; each different cell is read once. */
export type ReadMeaning = (cell: SourceCell) => MeaningRead;

/** Dates are read with the source's date system and kept with the workbook's. */
export interface MeaningContext {
  readonly source: ReadingContext;
  readonly target: ReadingContext;
}

/** `header` tells the unit of amounts. */
export function meaningReader(
  column: ColumnDeclaration,
  header: string,
  { source, target }: MeaningContext,
): ReadMeaning {
  const read = readerOf(column, header, source, target);
  const before = new Map<string, MeaningRead>();
  return (cell) => {
    const key = `${typeof cell.value}\n${cell.numberFormat}\n${String(cell.value)}`;
    let reading = before.get(key);
    if (!reading) before.set(key, (reading = read(cell)));
    return reading;
  };
}

function readerOf(
  column: ColumnDeclaration,
  header: string,
  source: ReadingContext,
  target: ReadingContext,
): ReadMeaning {
  switch (column.kind) {
    case 'amount':
      return through(amountReader(header));
    case 'share':
      return through(shareReader);
    case 'count':
      return through(countReader);
    case 'date':
      return through({ ...dateReader(target), read: dateReader(source).read });
    case 'period':
      return periodMeaning(source);
    case 'yesNo':
      return column.id === 'isLeader'
        ? leaderMeaning(through(yesNoReader(target)), target)
        : through(yesNoReader(target));
    case 'choice':
      return column.choices ? through(choiceReader(column.choices, target)) : textMeaning(source);
    case 'municipality':
      return through(municipalityReader(target));
    case 'municipalityNumber':
      return through(municipalityNumberReader);
    case 'region':
      return through(regionReader(target));
    case 'regions':
      return everyOr(through(regionsReader(target)), target);
    case 'text':
      return textMeaning(source, namesIn(column, target.language));
    case 'texts':
    case 'setting':
    case 'formula':
      return textMeaning(source);
  }
}

function through<T>({ read, store }: ValueReader<T>): ReadMeaning {
  const meant = (value: T): Meant[] => {
    const stored = store(value);
    return stored === null || stored === '' ? [] : [{ stored }];
  };
  return (cell) => settled(read(cell), meant);
}

function settled<T>(reading: Reading<T>, meant: (value: T) => readonly Meant[]): MeaningRead {
  switch (reading.verdict) {
    case 'reject':
      return { verdict: 'reject', note: reading.note };
    case 'ask': {
      const candidates = reading.candidates.flatMap(meant);
      return candidates.length > 0
        ? { verdict: 'ask', note: reading.note, candidates }
        : { verdict: 'reject', note: reading.note };
    }
    case 'accept':
    case 'accept-note': {
      const note = reading.verdict === 'accept' ? null : reading.note;
      const [only] = reading.value === null ? [] : meant(reading.value);
      return only ? { verdict: reading.verdict, note, meant: only } : { verdict: 'blank', note };
    }
  }
}

/** «Alle» is no list of regions, and stays as it is written. */
function everyOr(regions: ReadMeaning, context: ReadingContext): ReadMeaning {
  const asText = textMeaning(context);
  return (cell) => (isEveryRegion(String(cell.value)) ? asText(cell) : regions(cell));
}

/** A period stays as written where it has a column of its own, and is two days where it has not. */
function periodMeaning(context: ReadingContext): ReadMeaning {
  const reader = periodReader(context);
  return (cell) => {
    const reading = reader.read(cell);
    const text = reading.verdict === 'ask' ? null : cellText(cell, context.date1904);
    return settled(reading, (period) => [{ stored: text ?? periodText(period), period }]);
  };
}

/** As people write it and `readPeriod` reads it. */
export function periodText({ start, end }: Period): string {
  const [from, to] = [start, end].map((day) => day?.split('-').reverse().join('.') ?? null);
  if (from && to) return from === to ? from : `${from}–${to}`;
  return from ? `fra ${from}` : `innen ${to ?? ''}`;
}

/** What the column offers, by its name in lower case: «kommuneoverlege» is written as the others are. */
function namesIn({ choices }: ColumnDeclaration, language: Language): ReadonlyMap<string, string> {
  const names = Object.values(choices ?? {}).map((choice) => choice.names[language]);
  return new Map(names.map((name) => [name.toLowerCase(), name]));
}

const noNames: ReadonlyMap<string, string> = new Map();

function textMeaning({ date1904 }: ReadingContext, names = noNames): ReadMeaning {
  return (cell) => {
    const text = normaliseText(cellText(cell, date1904));
    if (text === '') return { verdict: 'blank', note: null };
    return { verdict: 'accept', note: null, meant: { stored: names.get(text.toLowerCase()) ?? text } };
  };
}

/** Member lists often say «Leder» and «Medlem» where ours says yes and no. */
function leaderMeaning(yesNo: ReadMeaning, context: ReadingContext): ReadMeaning {
  const answer = yesNoReader(context);
  const said = (value: boolean): MeaningRead => ({
    verdict: 'accept',
    note: null,
    meant: { stored: answer.store(value) ?? '' },
  });
  return (cell) => {
    const text = normaliseText(String(cell.value))
      .toLowerCase()
      .replace(/[.*]+$/u, '');
    if (leaderWords.test(text)) return said(true);
    return memberWords.test(text) ? said(false) : yesNo(cell);
  };
}

const leaderWords = /^(?:gruppe)?(?:leder|leiar|leader|leder \(kontaktperson\)|kontaktperson)$/u;
const memberWords =
  /^(?:gruppe)?(?:medlem|member|deltaker|deltakar|representant|nestleder|nestleiar|sekretær|observatør)$/u;
