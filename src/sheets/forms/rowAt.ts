import type { Rectangle } from '../address';
import { formTableIds, locatedOf, type FormTableId } from './formTables';
import type { FormWorkbook } from './formContext';

/** A row of one of the tables that have forms. */
export interface FormRow {
  readonly table: FormTableId;
  /** Zero-based row of the sheet. */
  readonly row: number;
}

/** A row that is not there yet, with what is known of it beforehand: texts by column id, as one would type them. */
export interface NewFormRow {
  readonly table: FormTableId;
  readonly texts: Readonly<Record<string, string>>;
}

/** The row of a table of ours that selected cells lie in, whole or in part; `null` outside the tables and across several rows. */
export function rowAt({ workbook, located }: FormWorkbook, sheetId: string, cells: Rectangle): FormRow | null {
  const sheet = workbook.sheets.find(({ id }) => id === sheetId);
  if (!sheet || cells.rowCount !== 1) return null;
  for (const id of formTableIds) {
    const found = locatedOf(id, located);
    if (found?.sheet.name !== sheet.name) continue;
    const { table, first, last } = found;
    const isBeside =
      cells.column + cells.columnCount <= table.column || cells.column >= table.column + table.columnCount;
    if (!isBeside && cells.row >= first && cells.row <= last) return { table: id, row: cells.row };
  }
  return null;
}
