import { readHeaderUnit } from '../../plan/values';
import type { ColumnDeclaration } from '../declarations/declaration';
import { bestAssignment } from './assignment';
import {
  columnsOf,
  noMatch,
  type ColumnMatch,
  type ColumnMatches,
  type ColumnSource,
  type Confidence,
  type MatchChoices,
  type MatchReason,
  type RestChoice,
} from './columnMatch';
import { isMunicipalityName, isTyped, matchContents, sampleOf } from './contents';
import { contactHeaders, matchHeader, type ListTable } from './headerNames';
import { meaningReader, type ReadMeaning } from './meaning';
import { namePartHeaders } from './otherHeaders';
import { ownFundingRows } from './ownFunding';
import type { HeadingKind } from './recognisers';
import { isBlankCell, type SourceCell } from './source';
import type { SourceColumn, SourceList } from './sourceList';
import { columnsFor, contextFor, type Target } from './target';
import { normaliseHeader } from '../read/headers';

/** What the list's columns are matched by, worked out once for all the tables it may belong in. */
export interface ListColumns {
  readonly list: SourceList;
  readonly candidates: readonly Candidate[];
  /** Values are read alike for every column of a kind, whichever table it is of. */
  readonly readers: Map<string, ReadMeaning>;
}

interface Candidate {
  readonly columns: readonly SourceColumn[];
  readonly sample: readonly SourceCell[];
  readonly isName: boolean;
}

export interface ScoredMatches {
  readonly columns: Readonly<Record<string, ColumnMatch>>;
  /** The sum of all scores: how well the list suits the table. */
  readonly score: number;
}

export function candidatesIn(list: SourceList): ListColumns {
  const parts = nameParts(list.columns);
  const single = list.columns.filter((column) => parts.length < 2 || !parts.includes(column));
  const sampled = (columns: readonly SourceColumn[], isName: boolean): Candidate => ({
    columns,
    sample: columns.length === 1 ? sampleOf(valuesOf(list, columns[0])) : [],
    isName,
  });
  return {
    list,
    readers: new Map(),
    candidates: [
      ...(parts.length > 1 ? [sampled(parts, true)] : []),
      ...single.map((column) => sampled([column], false)),
    ],
  };
}

/** The columns that a name stands in piece by piece, in the order they are written together. */
function nameParts(columns: readonly SourceColumn[]): readonly SourceColumn[] {
  const keys = namePartHeaders.map((names) => new Set(names.map(normaliseHeader)));
  const found = keys.map((names) => columns.find(({ header }) => names.has(normaliseHeader(header))));
  const [first, , last] = found;
  return first && last ? found.flatMap((column) => column ?? []) : [];
}

export function valuesOf(list: SourceList, column: SourceColumn | undefined): SourceCell[] {
  const index = column ? list.columns.indexOf(column) : -1;
  return index < 0 ? [] : list.rows.flatMap(({ cells }) => cells[index] ?? []);
}

/** The best match of the list's columns to a table's, each used once. */
export function matchColumns(columnsOfList: ListColumns, table: ListTable, target: Target): ScoredMatches {
  const { list, candidates } = columnsOfList;
  const columns = columnsFor(target, table);
  const cells = columns.map((column, row) =>
    candidates.map((candidate, place) => {
      const found = matchOne(column, candidate, table, target, columnsOfList);
      // Where nothing else tells columns apart, they stand in the same order.
      const order = 1 - Math.abs(row / columns.length - place / candidates.length);
      return found && { ...found, score: found.score + 0.01 * order };
    }),
  );
  const assigned = bestAssignment(
    cells.map((row) => row.map((found) => (found && found.score >= LEAST ? found.score : 0))),
  );
  const matches: Record<string, ColumnMatch> = {};
  let score = 0;
  columns.forEach((column, row) => {
    const place = assigned[row] ?? null;
    const found = place === null ? null : cells[row]?.[place];
    const candidate = place === null ? undefined : candidates[place];
    if (found && candidate) {
      score += found.score;
      const source: ColumnSource = { kind: 'columns', columns: candidate.columns.map(({ id }) => id) };
      matches[column.id] = { source, confidence: found.confidence, reason: found.reason };
    } else matches[column.id] = noMatch;
  });
  return { columns: { ...matches, ...byRow(list, table, matches) }, score };
}

const LEAST = 0.25;

interface Found {
  readonly score: number;
  readonly confidence: Confidence;
  readonly reason: MatchReason;
}

function matchOne(
  column: ColumnDeclaration,
  candidate: Candidate,
  table: ListTable,
  target: Target,
  { list, readers }: ListColumns,
): Found | null {
  const [source] = candidate.columns;
  if (!source) return null;
  if (candidate.isName) return isNameColumn(column) ? plainly(0.95, 'nameParts') : null;
  if (source.origin === 'heading') {
    return headingColumns[source.headingKind ?? 'other'].includes(column.id)
      ? plainly(0.62, 'heading', 'likely')
      : null;
  }
  const read = readerFor(column, headerWithUnit(source, list), target, list, readers);
  const contents =
    table === 'municipalities' && column.id === 'name'
      ? { accepted: candidate.sample.filter(isMunicipalityName).length, of: candidate.sample.length, weight: 0.6 }
      : matchContents(column, candidate.sample, read);
  const share = contents.of === 0 ? 1 : contents.accepted / contents.of;
  const header = matchHeader(table, column, source.header);
  const { accepted, of } = contents;
  if (header) {
    const contradicts = isTyped(column) && share < 0.2 && of > 2;
    const score = contradicts ? header.score * 0.3 : header.score * (isTyped(column) ? 0.6 + 0.4 * share : 1);
    const isPlain = header.score >= 0.9 && (share >= 0.5 || !isTyped(column));
    const confidence: Confidence = contradicts ? 'unsure' : isPlain ? 'certain' : 'likely';
    return {
      score,
      confidence,
      reason: { by: header.by, accepted: isTyped(column) ? accepted : 0, of: isTyped(column) ? of : 0 },
    };
  }
  if (contents.weight === 0 || of === 0 || share < 0.6) return null;
  // Under a header of its own, a number can be anything.
  if (source.header !== '' && (column.kind === 'amount' || column.kind === 'share')) return null;
  return {
    // A column with a header of its own that we do not know is less likely to be what its values look like.
    score: contents.weight * share * (source.header === '' ? 1 : 0.8),
    confidence: share >= 0.8 && contents.weight >= 0.5 ? 'likely' : 'unsure',
    reason: { by: 'content', accepted, of },
  };
}

function readerFor(
  column: ColumnDeclaration,
  header: string,
  target: Target,
  { date1904 }: SourceList,
  readers: Map<string, ReadMeaning>,
): ReadMeaning {
  const unit = column.kind === 'amount' ? readHeaderUnit(header) : '';
  const key = [column.kind, unit, column.id === 'isLeader', ...Object.keys(column.choices ?? {})].join(' ');
  let read = readers.get(key);
  if (!read) {
    const context = contextFor(target, 'memberships');
    read = meaningReader(column, header, { source: { ...context, date1904 }, target: context });
    readers.set(key, read);
  }
  return read;
}

const plainly = (score: number, by: MatchReason['by'], confidence: Confidence = 'certain'): Found => ({
  score,
  confidence,
  reason: { by, accepted: 0, of: 0 },
});

const isNameColumn = ({ id }: ColumnDeclaration): boolean => id === 'person' || id === 'contactPerson';

/** Which columns of ours a heading above the rows may fill. */
const headingColumns: Readonly<Record<HeadingKind, readonly string[]>> = {
  region: ['region', 'regions'],
  municipality: ['municipality'],
  group: ['group'],
  workArea: ['workArea', 'purpose'],
  other: [],
};

/** Own funding stands as a row among the costs in the plan's own layout, and says itself what it is. */
function byRow(
  list: SourceList,
  table: ListTable,
  matches: Readonly<Record<string, ColumnMatch>>,
): Readonly<Record<string, ColumnMatch>> {
  const found = table === 'budget' ? ownFundingRows(list, matches['activity']?.source) : 0;
  if (found === 0) return {};
  const told: ColumnMatch = {
    source: { kind: 'byRow' },
    confidence: 'likely',
    reason: { by: 'rows', accepted: found, of: list.rows.length },
  };
  const free = ['financing', 'costType'].filter((id) => matches[id]?.source.kind === 'none');
  return Object.fromEntries(free.map((id) => [id, told]));
}

/** The header, with the unit that a title above it states where it states none itself. */
export function headerWithUnit({ header }: SourceColumn, { titles }: SourceList): string {
  if (readHeaderUnit(header) !== 1) return header;
  const title = titles.find((text) => readHeaderUnit(text) !== 1);
  return title === undefined ? header : `${header} (${title})`;
}

/** Our match with what the person has chosen: a column of the list goes to one column of ours, the one chosen last. */
export function settleMatches(
  list: SourceList,
  guessed: Readonly<Record<string, ColumnMatch>>,
  choices: MatchChoices,
  canComment: boolean,
): ColumnMatches {
  const chosen = new Set(Object.values(choices.columns).flatMap(columnsOf));
  const columns = Object.fromEntries(
    Object.entries(guessed).map(([id, match]) => {
      const choice = choices.columns[id];
      if (choice) return [id, { source: choice, confidence: 'certain' as const, reason: byPerson }];
      return [id, columnsOf(match.source).some((column) => chosen.has(column)) ? noMatch : match];
    }),
  );
  const used = new Set(Object.values(columns).flatMap(({ source }) => columnsOf(source)));
  const rest = list.columns
    .filter((column) => !used.has(column.id))
    .flatMap((column): [string, RestChoice][] => {
      const values = valuesOf(list, column).filter((cell) => !isBlankCell(cell));
      if (values.length === 0) return [];
      return [[column.id, canComment ? (choices.rest[column.id] ?? usualChoice(column, values)) : 'leaveOut']];
    });
  return { columns, rest: Object.fromEntries(rest) };
}

const byPerson: MatchReason = { by: 'person', accepted: 0, of: 0 };

/** Contact details and numbers of rows are left out unless asked for; everything else is kept as a comment. */
function usualChoice({ header }: SourceColumn, values: readonly SourceCell[]): RestChoice {
  if (isContact.has(normaliseHeader(header))) return 'leaveOut';
  const isAddress = values.every(({ value }) => /^\S+@\S+$/u.test(String(value).trim()));
  return isAddress || isNumbering(header, values) ? 'leaveOut' : 'comment';
}

/** «1, 2, 3, …» under a header that says no more than that, or none. */
function isNumbering(header: string, values: readonly SourceCell[]): boolean {
  if (!/^(?:nr|nummer|no|number|#|id|løpenr|løpenummer)?$/u.test(normaliseHeader(header))) return false;
  const numbers = values.map(({ value }) => Number(value));
  return numbers.every((number, index) => Number.isInteger(number) && number > (numbers[index - 1] ?? -1));
}

const isContact = new Set(contactHeaders.map(normaliseHeader));
