import type { CellRef } from '../plan/place';

/** A cell's value as Excel gives it: `''` is blank; an error is its English text, such as `#DIV/0!`. */
export type CellValue = string | number | boolean;

/**
 * A rectangle of a sheet as read. All grids have the same shape; `formulas` holds the formula (with `=`, English, as Excel
 * gives it) or the value again.
 */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

export interface TableSnapshot {
  readonly name: string;
  readonly sheet: string;
  /** Zero-based rectangle, header and totals row included. */
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  /** A filter hides rows: writing by position would still be right, but Excel refuses or people cannot see it. */
  readonly isFiltered: boolean;
}

export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
  /** `null` for an empty sheet. */
  readonly cells: CellBlock | null;
  /** Rows that were left unread because the sheet is not ours and larger than what a look for tables needs. */
  readonly unreadRows: number;
  /** Zero-based rows among those read that are hidden, by hand or by a filter. Absent: not known. */
  readonly hiddenRows?: ReadonlySet<number>;
}

/** A workbook-level name that refers to one cell; others are left out. */
export interface NamedCell {
  readonly name: string;
  readonly at: CellRef;
}

/** A workbook with nothing in it. */
export const noWorkbook: WorkbookSnapshot = { sheets: [], tables: [], names: [], date1904: false };

/** The raw workbook: what Office.js or an .xlsx file gives, before anything is understood. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TableSnapshot[];
  readonly names: readonly NamedCell[];
  readonly date1904: boolean;
}
