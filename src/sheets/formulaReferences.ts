import type { FormulaReferences, TableId } from './declarations/declaration';
import { columnReference, sameRowReference } from './formulas';

/** What a declared column is called in this workbook; `null` where it is not there. */
export type NameOfColumn = (
  table: TableId,
  column: string,
) => { readonly table: string; readonly header: string } | null;

/** How the formulas of one table refer to cells, with the names that this workbook uses. */
export function formulaReferences(own: TableId, nameOf: NameOfColumn): FormulaReferences {
  return {
    column: (table, column) => {
      const name = nameOf(table, column);
      return name && columnReference(name.table, name.header);
    },
    sameRow: (column) => {
      const name = nameOf(own, column);
      return name && sameRowReference(name.header);
    },
  };
}
