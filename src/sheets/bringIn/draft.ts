import { countRows, readBringInRows, type BringInRow, type RowCounts } from './bringInRows';
import { chooseTable, type TableGuess } from './chooseTable';
import { noMatchChoices, type ColumnMatches, type MatchChoices } from './columnMatch';
import { alikeTables, combineTables } from './combineTables';
import { noDecisions, type Decisions } from './decisions';
import type { ListTable } from './headerNames';
import { settleMatches } from './matchColumns';
import { headingReader } from './recognisers';
import type { Source, SourceTable } from './source';
import { layOutList, noListChoices, type ListChoices, type SourceList } from './sourceList';
import { hasColumn, type Target } from './target';

/** A list on its way into the workbook: what was pasted or opened, and everything the person has said of it. */
export interface Draft {
  readonly source: Source;
  /** Which of its tables, by index; several are one list in parts. */
  readonly parts: readonly number[];
  readonly list: ListChoices;
  /** Where it belongs; `null` leaves it to us. */
  readonly table: ListTable | null;
  readonly matches: MatchChoices;
  readonly decisions: Decisions;
}

/** A new draft: the largest table, or the largest group of tables with the same headers. */
export function draftOf(source: Source): Draft {
  const sizeOf = (parts: readonly number[]): number =>
    parts.reduce((sum, index) => sum + (source.tables[index]?.rows.length ?? 0), 0);
  const parts = tableChoices(source).reduce((best, each) => (sizeOf(each) > sizeOf(best) ? each : best), [0]);
  return { source, parts, list: noListChoices, table: null, matches: noMatchChoices, decisions: noDecisions };
}

/** The tables of a source as the person may choose among them: groups of like ones first, then each. */
export function tableChoices(source: Source): readonly (readonly number[])[] {
  return [...alikeTables(source.tables), ...source.tables.map((_, index) => [index])];
}

/** A draft as it is understood with the workbook as it is now. */
export interface DraftReading {
  readonly part: SourceTable;
  readonly list: SourceList;
  readonly guess: TableGuess;
  readonly table: ListTable;
  readonly matches: ColumnMatches;
}

export function readDraft(draft: Draft, target: Target): DraftReading {
  const chosen = draft.parts.flatMap((index) => draft.source.tables[index] ?? []);
  const part = combineTables(chosen) ?? { name: '', rows: [] };
  const list = layOutList(part, draft.list, headingReader(target.regions), draft.source.date1904);
  const guess = chooseTable(list, part.name, target);
  const table = draft.table ?? guess.table;
  const canComment = hasColumn(target, table, 'comment');
  const matches = settleMatches(list, guess.matches[table].columns, draft.matches, canComment);
  return { part, list, guess, table, matches };
}

export interface DraftRows {
  readonly rows: readonly BringInRow[];
  readonly counts: RowCounts;
}

export function draftRows({ list, table, matches }: DraftReading, { decisions }: Draft, target: Target): DraftRows {
  const rows = readBringInRows(list, table, matches, target, decisions);
  return { rows, counts: countRows(rows) };
}
