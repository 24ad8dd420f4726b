import type { CellRef } from '../../plan/place';
import { tables } from '../declarations';
import type { ColumnDeclaration, TableId } from '../declarations/declaration';
import { matchContents, sampleOf } from '../bringIn/contents';
import { matchHeader } from '../bringIn/headerNames';
import { meaningReader } from '../bringIn/meaning';
import { createdColumns } from '../layout/tableBlock';
import { cellOf } from '../read/grid';
import type { LocatedTable } from '../read/locate';
import type { ReadingContext } from '../read/valueReaders';
import { rowsOf } from './runs';

export interface UnknownColumn {
  readonly header: string;
  readonly at: CellRef;
}

/** As many of the values as must suit a column before they speak for it, and as many as must for a likely header to count. */
const PLAINLY = 0.8;
const HARDLY = 0.5;

/**
 * Which of the unknown columns may be a missing one under another header, the likeliest first: its header is nearly right, its
 * values are what the column asks for, or it stands in the column's own place.
 */
export function columnCandidates(
  id: TableId,
  table: LocatedTable,
  column: ColumnDeclaration,
  context: ReadingContext,
): UnknownColumn[] {
  const scored = table.headers.unknown.map((unknown) => ({
    unknown,
    score: scoreOf(id, table, column, unknown, context),
  }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ unknown }) => unknown);
}

function scoreOf(
  id: TableId,
  table: LocatedTable,
  column: ColumnDeclaration,
  unknown: UnknownColumn,
  context: ReadingContext,
): number {
  const cells = rowsOf(table).map((row) => cellOf(table.sheet, row, unknown.at.column));
  const read = meaningReader(column, unknown.header, { source: context, target: context });
  const { accepted, of, weight } = matchContents(column, sampleOf(cells), read);
  const share = of === 0 ? null : accepted / of;
  if (share !== null && share < HARDLY) return 0;
  const byHeader = matchHeader(id, column, unknown.header)?.score ?? 0;
  const byContents = share !== null && share >= PLAINLY ? weight * share : 0;
  // An optional column may have been taken away on purpose: only our own choices are unmistakable.
  if (!column.required) return byHeader + (column.kind === 'choice' ? byContents : 0);
  return byHeader + byContents + (standsInPlaceOf(id, table, column, unknown) ? IN_PLACE : 0);
}
const IN_PLACE = 0.3;

/** Between the columns that the missing one is declared between. */
function standsInPlaceOf(id: TableId, table: LocatedTable, column: ColumnDeclaration, unknown: UnknownColumn): boolean {
  const columns: readonly ColumnDeclaration[] = createdColumns(tables[id]);
  const place = columns.findIndex((each) => each.id === column.id);
  const columnAt = (index: number): number | undefined => {
    const neighbour = columns[index];
    return neighbour && table.headers.columns[neighbour.id]?.column;
  };
  const [before, after] = [columnAt(place - 1), columnAt(place + 1)];
  const follows = place === 0 ? unknown.at.column === table.table.column : before === unknown.at.column - 1;
  return follows && (after === undefined || after === unknown.at.column + 1);
}
