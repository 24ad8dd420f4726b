import type { Rectangle } from '../sheets/address';
import type { ReferableTable } from './formula/tableAreas';

export interface DefinedName {
  readonly name: string;
  /** The sheet that it holds for; `null` for the whole workbook. */
  readonly sheet: string | null;
  /** Without `=`. */
  readonly formula: string;
}

/** What only formulas need to know of a saved workbook. Sheets are known by their names. */
export interface FormulaFacts {
  readonly tables: readonly ReferableTable[];
  readonly names: readonly DefinedName[];
  /** Cells that one formula fills, by their sheet; the formula stands in the first of them. */
  readonly arrays: readonly { readonly sheet: string; readonly rect: Rectangle }[];
}

/**
 * Stands where a formula's value is not in the file: other programs than Excel save formulas and leave it to Excel to calculate
 * them. It is the error that Excel itself shows for a value that has yet to come; blank or 0 would be read as an amount.
 */
export const notCalculated = '#GETTING_DATA';
