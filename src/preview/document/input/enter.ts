import { generalFormat, type CellValue } from '../cells/cellContents';
import { DocumentError } from '../documentError';
import type { StoredValue } from '../excelts';
import { storedFormula } from '../formula/formulaText';
import type { FormulaPlace, FormulaScope } from '../formula/resolveStructured';
import { english, type Culture } from './culture';
import { fromLocalFormula } from './localFormula';
import { readTyped } from './typedText';

/** What to write: `null` leaves the cell as it is, `''` empties it. */
export type CellInput = CellValue | null;

/** What a cell shall hold once the input is understood. */
export interface Entered {
  readonly value: StoredValue;
  readonly quotePrefix: boolean;
  /** For a cell in the General format. */
  readonly numberFormat?: string;
}

export interface EntryContext {
  readonly culture: Culture;
  readonly date1904: boolean;
  readonly thisYear: number;
  readonly scope: FormulaScope;
}

const longestText = 32_767;
const longestFormula = 8_192;
const textFormat = '@';

/**
 * Understands what is written to a cell. An add-in's strings are read as if typed in English, whatever the person's language
 * (Microsoft's reference of `Range.values` and `Range.formulas`; `2018-12-31` becomes a day with the format `m/d/yyyy`,
 * OfficeDev/office-js #229; a string that begins with `=`, `+` or `-` is a formula; the leading apostrophe of a text is not read
 * back, #6687). A person's text is read in the person's own language.
 */
export function enter(input: CellValue, numberFormat: string, at: FormulaPlace, context: EntryContext): Entered {
  if (typeof input === 'number' && !Number.isFinite(input)) throw new DocumentError('invalidArgument', 'not a number');
  const isText = numberFormat === textFormat;
  if (typeof input !== 'string') return { value: isText ? shownIn(input) : input, quotePrefix: false };
  if (input.length > longestText) throw new DocumentError('invalidArgument', `text longer than ${longestText}`);
  if (input === '') return { value: null, quotePrefix: false };
  if (isText) return { value: input, quotePrefix: false };
  if (input.startsWith("'")) return { value: input.slice(1), quotePrefix: true };
  if (input.startsWith('=') && input.length > 1) return enteredFormula(input.slice(1), at, context);
  const typed = readTyped(input, context);
  if (/^[+-]/.test(input) && typeof typed.value === 'string' && input.length > 1)
    return enteredFormula(input, at, context);
  const format = numberFormat === generalFormat && typed.numberFormat ? { numberFormat: typed.numberFormat } : {};
  return { value: typed.value as StoredValue, quotePrefix: false, ...format };
}

const shownIn = (value: number | boolean): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value);

function enteredFormula(text: string, at: FormulaPlace, context: EntryContext): Entered {
  if (text.length > longestFormula) throw new DocumentError('invalidFormula', `formula longer than ${longestFormula}`);
  const invariant = context.culture === english ? text : fromLocalFormula(text, context.culture);
  return { value: { formula: storedFormula(invariant, at, context.scope) }, quotePrefix: false };
}
