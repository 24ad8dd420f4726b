import type { Place } from '../plan/place';

/**
 * What a cell holds or shall hold. `''` is blank, a string is always text (never a formula, whatever it begins with),
 * a formula is in English with commas.
 */
export type CellContent = string | number | boolean | { readonly formula: string };

/** New content for a rectangle, with what must stand there now. `before`, `after` and both formats have the same shape. */
export interface EditCells {
  readonly kind: 'editCells';
  readonly sheet: string;
  /** Zero-based top left. */
  readonly row: number;
  readonly column: number;
  readonly before: readonly (readonly CellContent[])[];
  readonly after: readonly (readonly CellContent[])[];
  /** Number formats (invariant codes) to set; `null` leaves the cell's own. Absent: no format is touched. */
  readonly formatBefore?: readonly (readonly (string | null)[])[];
  readonly formatAfter?: readonly (readonly (string | null)[])[];
}

/** A whole new sheet. Applying is refused when a sheet, a table or a name of it exists already. */
export interface AddSheet {
  readonly kind: 'addSheet';
  readonly sheet: SheetLayout;
}

/** Removes a sheet that a change set of ours added; refused when anything in it has changed since. */
export interface RemoveSheet {
  readonly kind: 'removeSheet';
  readonly sheet: SheetLayout;
}

export type SheetEdit = EditCells | AddSheet | RemoveSheet;

/**
 * Changes to a workbook as data: previewed, verified against the workbook as it is now, written in one batch, undone as one.
 */
export interface ChangeSet {
  /** What the change set does, as a text key with values; the pane shows it as the heading of the preview and of the undo. */
  readonly title: ChangeTitle;
  readonly edits: readonly SheetEdit[];
}

export type ChangeTitle =
  | { readonly kind: 'fix'; readonly rule: string; readonly fix: string; readonly values: TextValues }
  | { readonly kind: 'createSheets' }
  | { readonly kind: 'convertPlanTable' }
  | { readonly kind: 'undo'; readonly of: ChangeTitle };

export type TextValue =
  string | number | { readonly kroner: number } | { readonly day: string } | { readonly share: number };
export type TextValues = Readonly<Record<string, TextValue>>;

/** A new sheet as data: what the workbook's writers (Office.js here, a file writer elsewhere) need to know and no more. */
export interface SheetLayout {
  readonly name: string;
  readonly cells: readonly LayoutBlock[];
  readonly tables: readonly TableLayout[];
  readonly names: readonly { readonly name: string; readonly row: number; readonly column: number }[];
  /** Column widths in points, from column A; `null` leaves Excel's own. */
  readonly columnWidths: readonly (number | null)[];
  /** Rows above this one stay in view; 0 freezes nothing. */
  readonly frozenRows: number;
  readonly formats: readonly RangeFormat[];
  readonly lists: readonly ListValidation[];
  readonly conditionalFormats: readonly LayoutConditionalFormat[];
}

export interface LayoutBlock {
  readonly row: number;
  readonly column: number;
  readonly content: readonly (readonly CellContent[])[];
}

export interface TableLayout {
  readonly name: string;
  /** Zero-based rectangle with the header row; the header and body are among the sheet's `cells`. */
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Excel's name of a table style, e.g. `TableStyleLight9`. */
  readonly style: string;
}

export interface RangeFormat {
  /** A1 without sheet, e.g. `G10:H16`. */
  readonly range: string;
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly fontSize?: number;
  readonly wrapText?: boolean;
  readonly horizontalAlignment?: 'Left' | 'Center' | 'Right';
}

export interface ListValidation {
  readonly range: string;
  /** The choices, in the sheet's language. */
  readonly choices: readonly string[];
  readonly errorTitle: string;
  readonly errorMessage: string;
}

export interface LayoutConditionalFormat {
  readonly range: string;
  /** An invariant formula for the top left cell of the range, with `=`. */
  readonly formula: string;
  readonly fontColor?: string;
  readonly fillColor?: string;
}

/** What came of applying a change set. Every case has a text for people in `src/text`. */
export type ApplyOutcome =
  | { readonly status: 'applied'; readonly undo: ChangeSet }
  | { readonly status: 'refused'; readonly reasons: readonly RefusalReason[] }
  /** The write failed half-way and the workbook was put back; verified to be as before. */
  | { readonly status: 'restored'; readonly code: HostErrorCode }
  /** The write failed and the workbook could not be put back, or not be verified: what stands where. */
  | { readonly status: 'uncertain'; readonly code: HostErrorCode; readonly standing: readonly Standing[] };

export type RefusalReason =
  | { readonly kind: 'changedSince'; readonly places: readonly Difference[] }
  | { readonly kind: 'sheetMissing'; readonly sheet: string }
  | { readonly kind: 'sheetProtected'; readonly sheet: string }
  | { readonly kind: 'tableFiltered'; readonly sheet: string; readonly table: string }
  | { readonly kind: 'nameTaken'; readonly name: string; readonly what: 'sheet' | 'table' | 'name' }
  | { readonly kind: 'sheetChanged'; readonly sheet: string }
  | { readonly kind: 'host'; readonly code: HostErrorCode };

/** A cell that does not hold what the change set expects: somebody else wrote there. */
export interface Difference {
  readonly place: Place;
  readonly expected: CellContent;
  readonly actual: CellContent;
  /** What the change set would have written. */
  readonly wanted: CellContent;
}

export interface Standing {
  readonly place: Place;
  readonly before: CellContent;
  readonly wanted: CellContent;
  /** `null` when it could not be read. */
  readonly now: CellContent | null;
}

/** Excel's failures as the add-in tells them apart; everything unknown is `unexpected`. */
export const hostErrorCodes = [
  'cellEditMode',
  'accessDenied',
  'protectedSheet',
  'notFound',
  'filtered',
  'merged',
  'insertDeleteConflict',
  'nonBlankCellOffSheet',
  'inactiveWorkbook',
  'requestTooLarge',
  'responseTooLarge',
  'rangeTooLarge',
  'apiMissing',
  'noAnswer',
  'unexpected',
] as const;
export type HostErrorCode = (typeof hostErrorCodes)[number];
