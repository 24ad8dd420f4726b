import type { CellRef, Place } from '../plan/place';
import type { Plan } from '../plan/plan';
import type { ReadingNoteId } from '../plan/reading';
import type { AddTable } from './changeSet';
import type { TableId } from './declarations/declaration';
import type { CellValue, WorkbookSnapshot } from './snapshot';
import type { TablesFound } from './tableFacts';

/** A plan as read from a workbook, with everything the reading noticed on the way. Rules see this and nothing else. */
export interface PlanReading {
  readonly plan: Plan;
  readonly notes: readonly ReadingNote[];
  readonly formulas: readonly DeclaredFormula[];
  readonly structure: readonly StructureProblem[];
  /** The declared tables that are there. Cells that were one are not: rows can only be put into a table. */
  readonly tables: TablesFound;
  /** The cells themselves, a person's own sheets included. */
  readonly workbook: WorkbookSnapshot;
  /** The workbook counts days from 1904: the date serials among the notes are to be read so. */
  readonly date1904?: boolean;
}

export type ValueKind =
  'amount' | 'share' | 'date' | 'period' | 'choice' | 'text' | 'count' | 'yesNo' | 'municipality' | 'region';

/** A value as its cell should hold it: a number (amount, share, date serial, count), or a text (a choice or a name). */
export type StoredValue = number | string;

/** A cell whose content was not plainly what its column asks for. */
export interface ReadingNote {
  readonly at: CellRef;
  readonly kind: ValueKind;
  readonly verdict: 'accept' | 'accept-note' | 'ask' | 'reject';
  /** Absent when a number or a date stands as text but is plainly understood (`verdict: 'accept'`). */
  readonly note?: ReadingNoteId;
  readonly raw: CellValue;
  /** The header of the column, as written in the sheet. */
  readonly column: string;
  /** True when Excel holds a text where a number or a date belongs, so that sums pass it by. */
  readonly isText: boolean;
  /** The cell is calculated: its value is read, but it is never rewritten. */
  readonly isFormula?: boolean;
  /**
   * What was taken as the value, as the cell should hold it; `null` when nothing was taken. Amounts are in kroner also below a
   * header in thousands, where the cell holds another number and is not to be written.
   */
  readonly value: StoredValue | null;
  /** For `ask`: the values it can mean, as the cell would hold them. */
  readonly candidates: readonly StoredValue[];
  /** The number format the cell has now, and the one its column asks for. */
  readonly numberFormat: string;
  readonly wantedFormat: string | null;
}

/** A cell that our sheets declare a formula for. */
export interface DeclaredFormula {
  readonly at: CellRef;
  /** Invariant, with `=`. */
  readonly expected: string;
  /** What the cell holds: the formula or the constant. */
  readonly actual: CellValue;
  readonly value: CellValue;
  /** What the cell is called: the column header or the label beside it. */
  readonly label: string;
}

export type StructureProblem =
  | { readonly kind: 'missingTable'; readonly table: TableId; readonly expectedName: string }
  | {
      /** The table's cells stand in a sheet without being a table any more. They are read as they stand. */
      readonly kind: 'lostTable';
      readonly table: TableId;
      readonly place: Place;
      /** Makes them a table again. */
      readonly edit: AddTable;
    }
  | {
      readonly kind: 'missingColumn';
      readonly table: TableId;
      readonly expectedHeader: string;
      readonly place: Place;
      /** Headers that stand in the table and belong to no declared column: one of them may be the renamed one. */
      readonly unknownHeaders: readonly { readonly header: string; readonly at: CellRef }[];
    }
  | {
      /** Columns that the table can do without, but that some checks look at. */
      readonly kind: 'uncheckedColumns';
      readonly table: TableId;
      readonly headers: readonly string[];
      readonly place: Place;
    }
  | {
      readonly kind: 'duplicateColumn';
      readonly table: TableId;
      readonly header: string;
      readonly at: CellRef;
    }
  | { readonly kind: 'unreadRows'; readonly sheet: string; readonly rows: number };
