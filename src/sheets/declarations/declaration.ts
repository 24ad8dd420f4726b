import type { PlanPart } from '../../plan/plan';
import type { Localized } from '../../text/language';

/**
 * What the cells of a column hold; decides how they are read and written.
 * `choice` is one of a closed list, `regions` and `texts` are several in one cell, separated by semicolons, `formula` is calculated.
 */
export type ColumnKind =
  | 'text'
  | 'count'
  | 'amount'
  | 'share'
  | 'date'
  | 'period'
  | 'yesNo'
  | 'choice'
  | 'municipality'
  | 'municipalityNumber'
  | 'region'
  | 'regions'
  | 'texts'
  | 'setting'
  | 'formula';

/** Every table we declare. The order is the order of new sheets in the workbook. */
export const tableIds = [
  'regions',
  'municipalities',
  'memberships',
  'activities',
  'budget',
  'financing',
  'meetingPlaces',
  'versions',
  'settings',
] as const;
export type TableId = (typeof tableIds)[number];

/** A column of a table, declared once: creating, reading and checking are driven by this. */
export interface ColumnDeclaration<Id extends string = string> {
  readonly id: Id;
  /** The header in each language; reading accepts all three. */
  readonly headers: Localized;
  /** Other headers people use for it. Compared without case, spaces, points and footnote marks. */
  readonly aliases: readonly string[];
  readonly kind: ColumnKind;
  /** Without it the table cannot be checked. */
  readonly required: boolean;
  /** Not required, but some checks are not made without it. */
  readonly isChecked?: true;
  /** A column that holds the same and may stand instead of it. */
  readonly orElse?: Id;
  /** Read where it stands, but not part of a sheet we create. */
  readonly readOnly?: boolean;
  /** The choices of a `choice` column; for `text` and `texts` what is offered, while other texts may be written. */
  readonly choices?: ChoiceList;
  /** The drop-down list is what stands in a column of another table of ours; it grows with that table. */
  readonly listFrom?: ColumnPath;
  /** `formula`: how it is calculated. */
  readonly formula?: ColumnFormula;
  /** Colours for rows that hold a choice in this column, by the choice's id. */
  readonly marks?: Readonly<Record<string, Mark>>;
  /** Points. */
  readonly width: number;
  /** Invariant number format code. */
  readonly numberFormat?: string;
}

export interface ColumnPath {
  readonly table: TableId;
  readonly column: string;
}

/**
 * Writes a column's formula with the names that this workbook uses; `null` when something it refers to is not there.
 * Invariant, with `=`.
 */
export type ColumnFormula = (names: FormulaReferences) => string | null;

export interface FormulaReferences {
  /** A column of any of our tables, e.g. `tblMedlemskap[Region]`. */
  readonly column: (table: TableId, column: string) => string | null;
  /** The cell of the same row, e.g. `[@Region]`. */
  readonly sameRow: (column: string) => string | null;
}

/** Colours that stand out in print and for the colour-blind as well; the choice's own text always says the same. */
export interface Mark {
  readonly fontColor: string;
  readonly fillColor: string;
}

/** The choices of a column by id, each in three languages and with what else people write. */
export type ChoiceList<Id extends string = string> = Readonly<Record<Id, Choice>>;
export interface Choice {
  readonly names: Localized;
  readonly aliases: readonly string[];
}

export interface TableDeclaration<Id extends string = string> {
  readonly id: TableId;
  /** The part of the plan that the table holds. */
  readonly part: PlanPart;
  readonly sheetNames: Localized;
  /** Other names that people give the sheet. */
  readonly sheetAliases?: readonly string[];
  /** Title in the sheet's first row, and one line of help below it. */
  readonly title: Localized;
  readonly hint: Localized;
  /** ASCII, the same in every language. */
  readonly tableName: string;
  readonly columns: readonly ColumnDeclaration<Id>[];
}

/** All that a choice may be called, by id, for matching what a person wrote. The same object for the same list. */
export function namesByChoice<Id extends string>(choices: ChoiceList<Id>): Readonly<Record<Id, readonly string[]>> {
  const before = namesByList.get(choices);
  // What was put in under this list is of its type.
  if (before) return before;
  const entries = Object.entries<Choice>(choices).map(([id, choice]) => [
    id,
    [...new Set([...Object.values(choice.names), ...choice.aliases])],
  ]);
  const names = Object.fromEntries(entries) as Record<Id, readonly string[]>;
  namesByList.set(choices, names);
  return names;
}

const namesByList = new WeakMap<object, Readonly<Record<string, readonly string[]>>>();

/** Whole kroner with a space between thousands (a comma in the invariant code), negative amounts with a minus. */
export const amountFormat = '#,##0';
export const shareFormat = '0%';
export const dateFormat = 'dd.mm.yyyy';
export const countFormat = '#,##0';
/** Four digits as a number: as text Excel would mark every cell as an error. */
export const municipalityNumberFormat = '0000';
export const textFormat = '@';
