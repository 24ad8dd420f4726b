import type { Cell, StoredValue } from '../excelts';
import { stored } from '../excelts';

/** A value as Excel gives it: `''` is blank, a date is its serial, an error its English text such as `#DIV/0!`. */
export type CellValue = string | number | boolean;

/** `Excel.RangeValueType`, as far as cells here can be. */
export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

export interface CellContents {
  readonly value: CellValue;
  readonly valueType: ValueType;
  /** As Excel shows it in English, with `=`; `null` when the cell holds no formula. */
  readonly formula: string | null;
  /** Invariant code, `General` when none is set. */
  readonly numberFormat: string;
  /** Entered with a leading apostrophe: text whatever it looks like. */
  readonly quotePrefix: boolean;
}

/** A rectangle's cells; all grids have the rectangle's shape. `formulas` holds the value again where there is no formula. */
export interface CellGrid {
  readonly values: CellValue[][];
  readonly valueTypes: ValueType[][];
  readonly formulas: CellValue[][];
  readonly numberFormats: string[][];
}

export const generalFormat = 'General';

/** A cell with a formula; `formula` is the stored text without `=`. */
export type FormulaCell = Cell & { readonly formula: string };

export const isFormula = (cell: Cell | undefined): cell is FormulaCell => cell?.type === stored.formula;

/** The value people and formulas see; a formula without a result counts as 0, as in Excel. */
export function shownValue(cell: Cell | undefined): CellValue {
  if (!cell || cell.type === stored.merged) return '';
  if (cell.type === stored.formula) return plainValue(cell.result, 0);
  return plainValue(cell.value, '');
}

export function plainValue(value: StoredValue | undefined, blank: CellValue): CellValue {
  if (value === null || value === undefined) return blank;
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if ('error' in value) return String(value.error);
  if ('richText' in value && Array.isArray(value.richText)) return value.richText.map((run) => run.text).join('');
  if ('text' in value) return String(value.text);
  if ('checkbox' in value) return Boolean(value.checkbox);
  return blank;
}

export function valueTypeOf(cell: Cell | undefined): ValueType {
  if (!cell || cell.type === stored.merged || cell.type === stored.blank) return 'Empty';
  const value = cell.type === stored.formula ? (cell.result as StoredValue) : cell.value;
  if (value !== null && typeof value === 'object' && 'error' in value) return 'Error';
  const plain = plainValue(value, cell.type === stored.formula ? 0 : '');
  if (typeof plain === 'number') return 'Double';
  if (typeof plain === 'boolean') return 'Boolean';
  return plain === '' && cell.type !== stored.formula ? 'Empty' : 'String';
}

export function numberFormatOf(cell: Cell | undefined): string {
  const format = cell?.style.numFmt as string | { formatCode: string } | undefined;
  if (!format) return generalFormat;
  return typeof format === 'string' ? format : format.formatCode;
}

/** The style carries the flag of its own: the library knows no such attribute, and the writer puts it in the file. */
export const hasQuotePrefix = (cell: Cell | undefined): boolean =>
  (cell?.style as { quotePrefix?: boolean } | undefined)?.quotePrefix === true;
