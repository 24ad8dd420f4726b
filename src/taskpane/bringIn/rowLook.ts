import type { BringInRow, RowStatus } from '../../sheets/bringIn/bringInRows';
import { answerKey } from '../../sheets/bringIn/decisions';
import type { ListTable } from '../../sheets/bringIn/headerNames';
import type { Field } from '../../sheets/bringIn/rowFields';
import type { LongListRow } from '../list/LongList';

export const rowFilters = ['all', 'open', 'duplicates', 'noted'] as const;
export type RowFilter = (typeof rowFilters)[number];

/** Whether a row is among those that are to be seen. What has been answered stays in view, so that it can be changed. */
export function isShown({ fields, isDuplicate, status }: BringInRow, filter: RowFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return status !== 'exists' && status !== 'repeated' && fields.some(isQuestion);
    case 'duplicates':
      return isDuplicate;
    case 'noted':
      return fields.some(({ verdict, note }) => verdict === 'accept-note' && note !== null);
  }
}

/** A field that the person is asked about, or has answered. */
export function isQuestion({ verdict }: Field): boolean {
  return verdict === 'ask' || verdict === 'reject' || verdict === 'answered';
}

const titleFields: Readonly<Record<ListTable, readonly string[]>> = {
  memberships: ['person', 'role'],
  activities: ['name'],
  budget: ['activity'],
  regions: ['name'],
  municipalities: ['name', 'number'],
  meetingPlaces: ['name'],
};

/** The field that names the row; `undefined` where none of them holds anything. */
export function titleOf({ fields }: BringInRow, table: ListTable): Field | undefined {
  const filled = titleFields[table].flatMap(
    (id) => fields.find(({ column, raw }) => column === id && raw !== '') ?? [],
  );
  return filled[0];
}

export interface ShownRow extends LongListRow {
  readonly row: BringInRow;
}

const LINE = 22;

export function shownRows(rows: readonly BringInRow[], filter: RowFilter): readonly ShownRow[] {
  return rows
    .filter((row) => isShown(row, filter))
    .map((row) => ({
      key: String(row.number),
      isItem: true,
      estimate: 70 + LINE + row.fields.filter(isQuestion).length * 4 * LINE,
      row,
    }));
}

/** How many fields of the list say the same and are asked about alike, by the key of their answer. */
export function alikeCounts(rows: readonly BringInRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { fields } of rows) {
    for (const field of fields) {
      if (!isQuestion(field)) continue;
      const key = answerKey(field.column, field.raw, null);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

export const statusKeys = {
  ready: 'statusReady',
  asks: 'statusAsks',
  notUnderstood: 'statusNotUnderstood',
  exists: 'statusExists',
  repeated: 'statusRepeated',
  leftOut: 'statusLeftOut',
  empty: 'statusEmpty',
} as const satisfies Record<RowStatus, string>;
