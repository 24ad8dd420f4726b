import type { TableId } from '../declarations/declaration';
import type { TableRowContent } from './tableBlock';

/** How a new sheet is set up, beyond what the table declares. */
export interface TableLook {
  /** Rows to fill in where nothing is known beforehand. */
  readonly blankRows: number;
  /** Columns that stay in view; only where they tell the row and are narrow enough to leave room beside the task pane. */
  readonly frozenColumns: number;
}

export const tableLooks: Readonly<Record<TableId, TableLook>> = {
  regions: { blankRows: 15, frozenColumns: 1 },
  municipalities: { blankRows: 20, frozenColumns: 2 },
  memberships: { blankRows: 20, frozenColumns: 0 },
  activities: { blankRows: 20, frozenColumns: 2 },
  budget: { blankRows: 10, frozenColumns: 0 },
  financing: { blankRows: 2, frozenColumns: 0 },
  meetingPlaces: { blankRows: 10, frozenColumns: 1 },
  versions: { blankRows: 5, frozenColumns: 0 },
  settings: { blankRows: 0, frozenColumns: 0 },
};

/** The content of a new table; blank rows to fill in where there is none. */
export function rowsOrBlank<Id extends string>(
  table: TableId,
  rows: readonly TableRowContent<Id>[],
): readonly TableRowContent<Id>[] {
  if (rows.length > 0) return rows;
  const blank = {} as TableRowContent<Id>;
  return Array.from({ length: Math.max(1, tableLooks[table].blankRows) }, () => blank);
}
