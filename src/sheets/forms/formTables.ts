import { tables, type ColumnId } from '../declarations';
import type { ColumnDeclaration, TableDeclaration } from '../declarations/declaration';
import type { LocatedTable, LocatedTables } from '../read/locate';

/** The tables whose rows are added and edited one by one. Settings and the financing plan have a fixed set of rows. */
export const formTableIds = [
  'memberships',
  'activities',
  'budget',
  'regions',
  'municipalities',
  'meetingPlaces',
  'versions',
] as const;
export type FormTableId = (typeof formTableIds)[number];

/** A table of ours without regard to which: its columns by plain text ids. */
export function declarationOf(id: FormTableId): TableDeclaration {
  return tables[id];
}

/** The table where it stands in the workbook; `null` where it is not there. */
export function locatedOf(id: FormTableId, located: LocatedTables): LocatedTable | null {
  return (located[id] as LocatedTable | undefined) ?? null;
}

/** Columns that a person fills in: not calculated, and written by us in sheets that we make. */
export function isFilledIn({ kind, readOnly }: ColumnDeclaration): boolean {
  return kind !== 'formula' && kind !== 'setting' && readOnly !== true;
}

interface LabelColumns<Id extends FormTableId> {
  /** What the row is called. */
  readonly title: readonly ColumnId<Id>[];
  /** What tells rows of the same title apart. */
  readonly detail: readonly ColumnId<Id>[];
}

const labelColumns: { readonly [Id in FormTableId]: LabelColumns<Id> } = {
  memberships: { title: ['person', 'municipality'], detail: ['group', 'region'] },
  activities: { title: ['name'], detail: ['number', 'start', 'regions'] },
  budget: { title: ['activity'], detail: ['confirmed', 'financing'] },
  regions: { title: ['name'], detail: ['county', 'contactPerson'] },
  municipalities: { title: ['name'], detail: ['number', 'region'] },
  meetingPlaces: { title: ['name'], detail: ['day', 'venue'] },
  versions: { title: ['version', 'change'], detail: ['day'] },
};

export function labelColumnsOf(id: FormTableId): {
  readonly title: readonly string[];
  readonly detail: readonly string[];
} {
  return labelColumns[id];
}
