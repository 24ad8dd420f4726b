import { tables } from '../declarations';
import { cellText } from './cellText';
import { columnsOf, type ColumnMatches } from './columnMatch';
import type { Decisions } from './decisions';
import type { ListTable } from './headerNames';
import { existingIdentities, identityOf, KnownRows } from './identity';
import { rowContent, isLost, type KeptText, type RowContent } from './rowContent';
import { fieldReader, type Field } from './rowFields';
import { cellAt } from './source';
import type { ListRow, SourceColumn, SourceList } from './sourceList';
import { hasColumn, type Target } from './target';

/**
 * What a row is at the moment; each is exactly one. `exists`: in the workbook already; `repeated`: further up in the list already;
 * `leftOut`: by the person; `empty`: nothing in it is to be brought in.
 */
export const rowStatuses = ['ready', 'asks', 'notUnderstood', 'exists', 'repeated', 'leftOut', 'empty'] as const;
export type RowStatus = (typeof rowStatuses)[number];

export interface BringInRow {
  /** Of the table it was pasted or opened as, counted from 1. */
  readonly number: number;
  readonly fields: readonly Field[];
  readonly content: RowContent;
  readonly status: RowStatus;
  /** It seems to be there already, whatever has been decided of it. */
  readonly isDuplicate: boolean;
}

export type RowCounts = Readonly<Record<RowStatus, number>>;

/** Whether a row in this state will be written. What is still asked about, or not understood, is kept in the comment. */
export function isWritten({ status }: Pick<BringInRow, 'status'>): boolean {
  return status === 'ready' || status === 'asks' || status === 'notUnderstood';
}

/** Every row of the list as it will stand, and whether it will. */
export function readBringInRows(
  list: SourceList,
  table: ListTable,
  matches: ColumnMatches,
  target: Target,
  decisions: Decisions,
): readonly BringInRow[] {
  const readFields = fieldReader(list, table, matches, target, decisions);
  const inWorkbook = new KnownRows(table, existingIdentities(table, target));
  const inList = new KnownRows(table);
  const rest = restReader(list, matches, hasColumn(target, table, 'comment'));
  return list.rows.map((row) => {
    const fields = readFields(row);
    const content = rowContent(fields, rest(row), table, target);
    const identity = identityOf(fields, table, target);
    const exists = identity !== null && inWorkbook.has(identity);
    const isRepeated = identity !== null && !exists && inList.has(identity);
    const isDuplicate = exists || isRepeated;
    const decision = decisions.rows[row.number];
    const status = ((): RowStatus => {
      if (Object.keys(content).length === 0 || !hasValue(fields, matches)) return 'empty';
      if (decision === 'leaveOut') return 'leftOut';
      if (isDuplicate && decision !== 'bringIn') return exists ? 'exists' : 'repeated';
      return stateOf(fields);
    })();
    if (identity !== null && isWritten({ status })) inList.add(identity);
    return { number: row.number, fields, content, status, isDuplicate };
  });
}

/** A value that is the same in every row, or told by the row, makes no row of it. */
function hasValue(fields: readonly Field[], { columns }: ColumnMatches): boolean {
  return fields.some(({ column, raw, meant }) => {
    const source = columns[column]?.source;
    return source?.kind === 'columns' && (meant !== null || raw !== '');
  });
}

function stateOf(fields: readonly Field[]): RowStatus {
  if (fields.some(({ verdict }) => verdict === 'reject')) return 'notUnderstood';
  return fields.some(({ verdict }) => verdict === 'ask') ? 'asks' : 'ready';
}

/** The texts of the columns that are to be kept as comments. */
function restReader(
  list: SourceList,
  { rest }: ColumnMatches,
  canComment: boolean,
): (row: ListRow) => readonly KeptText[] {
  if (!canComment) return () => [];
  const kept = list.columns.flatMap((column, place) => (rest[column.id] === 'comment' ? [{ column, place }] : []));
  return ({ cells }) =>
    kept.flatMap(({ column, place }) => {
      const text = cellText(cellAt(cells, place), list.date1904);
      return text === '' ? [] : [{ header: labelOf(column), text }];
    });
}

/** A column without a header, or a heading above the rows, speaks for itself. */
const labelOf = ({ header, origin }: SourceColumn): string => (origin === 'heading' ? '' : header);

export function countRows(rows: readonly BringInRow[]): RowCounts {
  const counts: Record<RowStatus, number> = {
    ready: 0,
    asks: 0,
    notUnderstood: 0,
    exists: 0,
    repeated: 0,
    leftOut: 0,
    empty: 0,
  };
  for (const { status } of rows) counts[status] += 1;
  return counts;
}

/** How many of the rows that will be written have a note, or a text that ends up in the comment. */
export function countNotes(rows: readonly BringInRow[]): { readonly noted: number; readonly kept: number } {
  const written = rows.filter(isWritten);
  return {
    noted: written.filter(({ fields }) =>
      fields.some(({ note, verdict }) => note !== null && verdict === 'accept-note'),
    ).length,
    kept: written.filter(({ fields }) => fields.some(isLost)).length,
  };
}

/** The columns that a list lacks and a check will ask for. */
export function missingColumns(table: ListTable, { columns }: ColumnMatches, target: Target): readonly string[] {
  const stands = (id: string): boolean => columns[id] !== undefined && columns[id].source.kind !== 'none';
  const hasPeriod = stands('period') || columnsOf(columns['period']?.source ?? { kind: 'none' }).length > 0;
  return tables[table].columns
    .filter(({ id, required }) => required && hasColumn(target, table, id) && !stands(id))
    .map(({ id }) => id)
    .filter((id) => !(id === 'start' && hasPeriod));
}
