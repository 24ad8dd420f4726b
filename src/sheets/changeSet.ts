import type { Place } from '../plan/place';
import type { Rectangle } from './address';
import type { TableId } from './declarations/declaration';

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

/** What an edit of a table's rows or columns rests on: the table with this name stands where it stood. Zero-based. */
export interface TableAt {
  readonly sheet: string;
  readonly table: string;
  /** The whole table: header, body and totals row. */
  readonly area: Rectangle;
}

/**
 * New rows in a table, whole rows of the table and nothing beside it. What stands below the table is pushed down where it must
 * be, and nothing is overwritten.
 */
export interface InsertRows extends TableAt {
  readonly kind: 'insertRows';
  /** The sheet row of the first new row: a row of the body, or the one right after it to add at the end. */
  readonly row: number;
  /** One list a new row, one entry a column of the table; `null` leaves the cell to Excel (calculated columns fill themselves). */
  readonly content: readonly (readonly (CellContent | null)[])[];
  readonly formats?: readonly (readonly (string | null)[])[];
}

/** Takes rows of a table away, whole rows of the table and nothing beside it. */
export interface DeleteRows extends TableAt {
  readonly kind: 'deleteRows';
  readonly row: number;
  /** What must stand there, in every column of the table. */
  readonly before: readonly (readonly CellContent[])[];
  readonly formatBefore: readonly (readonly string[])[];
}

/** A new column in a table, at a position among its columns (0 is the first). What stands to the right is pushed aside. */
export interface InsertColumn extends TableAt {
  readonly kind: 'insertColumn';
  readonly index: number;
  readonly header: string;
  /** One entry a row of the body. */
  readonly content: readonly CellContent[];
  readonly numberFormat?: string;
}

/** Takes away a column that a change set of ours added; refused when anything in it has changed since. */
export interface DeleteColumn extends TableAt {
  readonly kind: 'deleteColumn';
  readonly index: number;
  readonly header: string;
  readonly content: readonly CellContent[];
  readonly numberFormat?: string;
}

/** A table over cells that are there already; `header` is what must stand in its first row. */
export interface AddTable {
  readonly kind: 'addTable';
  readonly sheet: string;
  readonly table: TableLayout;
  readonly header: readonly CellContent[];
}

/** Makes a table that a change set of ours added plain cells again; the cells stay. */
export interface RemoveTable {
  readonly kind: 'removeTable';
  readonly sheet: string;
  readonly table: TableLayout;
  readonly header: readonly CellContent[];
}

/** Gives ranges of one sheet their drop-down lists, or takes them away. */
export interface SetLists {
  readonly kind: 'setLists';
  readonly sheet: string;
  readonly lists: readonly {
    /** A1 without sheet. */
    readonly range: string;
    readonly before: ListRule | null;
    readonly after: ListRule | null;
  }[];
}

/** Gives names of the workbook what they lead to, or takes them away. */
export interface SetNames {
  readonly kind: 'setNames';
  /** The sheet that they lead to. */
  readonly sheet: string;
  readonly names: readonly {
    readonly name: string;
    /** Invariant formulas with `=`, such as `=Budsjett!$B$3`; `null` where there is no such name. */
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

export type SheetEdit =
  | EditCells
  | InsertRows
  | DeleteRows
  | InsertColumn
  | DeleteColumn
  | AddTable
  | RemoveTable
  | SetLists
  | SetNames
  | AddSheet
  | RemoveSheet;

/**
 * Changes to a workbook as data: previewed, verified against the workbook as it is now, written in one batch, undone as one.
 * The edits take effect in the order given, and each says where things stand when its turn comes.
 */
export interface ChangeSet {
  /** What the change set does, as a text key with values; the pane shows it as the heading of the preview and of the undo. */
  readonly title: ChangeTitle;
  readonly edits: readonly SheetEdit[];
}

export type ChangeTitle =
  | { readonly kind: 'fix'; readonly rule: string; readonly fix: string; readonly values: TextValues }
  /** Every correction of one rule at once. */
  | { readonly kind: 'fixAll'; readonly rule: string; readonly count: number }
  | { readonly kind: 'createSheets' }
  | { readonly kind: 'convertPlanTable' }
  | { readonly kind: 'row'; readonly action: RowAction; readonly table: TableId; readonly label: string }
  | { readonly kind: 'bringIn'; readonly table: TableId; readonly count: number }
  /** `label` is what the activity is called. */
  | { readonly kind: 'moveActivity'; readonly label: string }
  | { readonly kind: 'drawTimeline' }
  | { readonly kind: 'repair'; readonly repair: RepairKind; readonly table: TableId; readonly values: TextValues }
  | { readonly kind: 'undo'; readonly of: ChangeTitle };

/** What a form does with one row. */
export type RowAction = 'add' | 'edit' | 'delete' | 'duplicate';

export const repairKinds = [
  'renamedColumn',
  'missingColumn',
  'lostTable',
  'lostList',
  'overwrittenFormula',
  'lostFormat',
  'lostName',
  'missingSettings',
] as const;
export type RepairKind = (typeof repairKinds)[number];

export type TextValue =
  | string
  | number
  | { readonly kroner: number }
  | { readonly day: string }
  | { readonly share: number }
  /** Names, said one after the other. */
  | { readonly list: readonly string[] };
export type TextValues = Readonly<Record<string, TextValue>>;

/** A new sheet as data: what the workbook's writers (Office.js here, a file writer elsewhere) need to know and no more. */
export interface SheetLayout {
  readonly name: string;
  readonly cells: readonly LayoutBlock[];
  readonly tables: readonly TableLayout[];
  readonly names: readonly LayoutName[];
  /** Column widths in points, from column A; `null` leaves Excel's own. */
  readonly columnWidths: readonly (number | null)[];
  /** Rows above this one stay in view; 0 freezes nothing. */
  readonly frozenRows: number;
  /** Columns left of this one stay in view; absent freezes none. */
  readonly frozenColumns?: number;
  readonly formats: readonly RangeFormat[];
  readonly lists: readonly ListValidation[];
  readonly conditionalFormats: readonly LayoutConditionalFormat[];
  /** Rows as high as their texts ask for, beside those of the tables, e.g. `A8:E31`. */
  readonly fittedRows?: string;
  readonly print?: PrintLayout;
}

/** A name of the workbook for one cell, or for what a formula (invariant, with `=`) refers to, such as a column of a table. */
export type LayoutName =
  | { readonly name: string; readonly row: number; readonly column: number }
  | { readonly name: string; readonly formula: string };

/** A4, one page wide. */
export interface PrintLayout {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated on every page, e.g. `1:4`. */
  readonly titleRows: string;
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
  readonly verticalAlignment?: 'Top' | 'Center' | 'Bottom';
}

export interface ListValidation extends ListRule {
  readonly range: string;
}

/** A drop-down list. Pasting removes it: it is a help, never the check. */
export interface ListRule {
  /** The choices in the sheet's language (255 characters at most together), or a formula such as `=ListeRegioner`. */
  readonly source: readonly string[] | string;
  /** Other texts may be written: several regions in one cell, or a role that nobody thought of. */
  readonly allowsOther: boolean;
  readonly errorTitle: string;
  readonly errorMessage: string;
}

/** Colours for the cells that hold a text, or by an invariant formula for the top left cell of the range, with `=`. */
export type LayoutConditionalFormat = {
  readonly range: string;
  readonly fontColor?: string;
  readonly fillColor?: string;
} & ({ readonly equals: string } | { readonly formula: string });

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
  | { readonly kind: 'tableMissing'; readonly sheet: string; readonly table: string }
  /** Rows or columns were added, removed or moved since; positions no longer hold. */
  | { readonly kind: 'tableMoved'; readonly sheet: string; readonly table: string }
  /** Something stands where the table must grow, and cannot be pushed aside. */
  | { readonly kind: 'noRoom'; readonly sheet: string; readonly table: string }
  | { readonly kind: 'listChanged'; readonly sheet: string; readonly range: string }
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

/**
 * Excel's failures as the add-in tells them apart; everything unknown is `unexpected`. `partNotFetched` is the one of our own: a
 * part of the program did not come over the net.
 */
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
  'partNotFetched',
  'unexpected',
] as const;
export type HostErrorCode = (typeof hostErrorCodes)[number];
