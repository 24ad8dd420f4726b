import type { ColumnPath } from '../declarations/declaration';
import type { NameOfColumn } from '../formulaReferences';
import { columnReference } from '../formulas';

/** A name of the workbook for a column of a table, so that drop-down lists in other sheets grow with the table. */
export interface ListName extends ColumnPath {
  readonly name: string;
}

/** ASCII, the same in every language. */
export const listNames: readonly ListName[] = [
  { name: 'ListeRegioner', table: 'regions', column: 'name' },
  { name: 'ListeKommuner', table: 'municipalities', column: 'name' },
];

export function listNameOf({ table, column }: ColumnPath): ListName | undefined {
  return listNames.find((each) => each.table === table && each.column === column);
}

/** What the name refers to, e.g. `=tblRegioner[Region]`; `null` where the workbook has no such column. */
export function listFormula({ table, column }: ColumnPath, nameOf: NameOfColumn): string | null {
  const found = nameOf(table, column);
  return found && `=${columnReference(found.table, found.header)}`;
}
