import type { Localized } from '../../text/language';

export type ColumnKind = 'text' | 'amount' | 'share' | 'date' | 'period' | 'choice' | 'formula';

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
  /** Read where it stands, but not part of a sheet we create. */
  readonly readOnly?: boolean;
  readonly choices?: ChoiceList;
  /** Points. */
  readonly width: number;
  /** Invariant number format code. */
  readonly numberFormat?: string;
}

/** The choices of a column by id, each in three languages and with what else people write. */
export type ChoiceList<Id extends string = string> = Readonly<Record<Id, Choice>>;
export interface Choice {
  readonly names: Localized;
  readonly aliases: readonly string[];
}

export interface TableDeclaration<Id extends string = string> {
  readonly id: 'budget' | 'financing';
  readonly sheetNames: Localized;
  /** ASCII, the same in every language. */
  readonly tableName: string;
  readonly columns: readonly ColumnDeclaration<Id>[];
}

/** All that a choice may be called, by id, for matching what a person wrote. */
export function namesByChoice<Id extends string>(choices: ChoiceList<Id>): Record<Id, string[]> {
  const entries = Object.entries<Choice>(choices).map(([id, choice]) => [
    id,
    [...new Set([...Object.values(choice.names), ...choice.aliases])],
  ]);
  return Object.fromEntries(entries) as Record<Id, string[]>;
}

/** Whole kroner with a space between thousands (a comma in the invariant code), negative amounts with a minus. */
export const amountFormat = '#,##0';
export const shareFormat = '0%';
export const dateFormat = 'dd.mm.yyyy';
