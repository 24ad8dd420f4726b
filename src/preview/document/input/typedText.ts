import type { Culture } from './culture';
import { readMoment } from './typedMoment';
import { readNumber } from './typedNumber';

/** What typed text means: a value, and the format that Excel gives a cell that has none. */
export interface TypedValue {
  readonly value: number | boolean | string | { readonly error: string };
  readonly numberFormat?: string;
}

export interface TypingContext {
  readonly culture: Culture;
  readonly date1904: boolean;
  /** For dates typed without a year. */
  readonly thisYear: number;
}

const errors: Readonly<Record<string, string>> = {
  '#n/a': '#N/A',
  '#div/0!': '#DIV/0!',
  '#value!': '#VALUE!',
  '#ref!': '#REF!',
  '#name?': '#NAME?',
  '#num!': '#NUM!',
  '#null!': '#NULL!',
  '#i/t': '#N/A',
  '#verdi!': '#VALUE!',
  '#navn?': '#NAME?',
};

/** Reads text as Excel does when it is typed in a cell with the General format; text that means nothing else is text. */
export function readTyped(text: string, context: TypingContext): TypedValue {
  const trimmed = text.trim();
  const { truth } = context.culture;
  if (trimmed.toUpperCase() === truth.true) return { value: true };
  if (trimmed.toUpperCase() === truth.false) return { value: false };
  const error = trimmed.startsWith('#') ? errors[trimmed.toLowerCase()] : undefined;
  if (error) return { value: { error } };
  // Most text has no digit and can be neither a number nor a moment.
  if (!/\d/.test(trimmed)) return { value: text };
  if (isWord(trimmed, context.culture)) return { value: text };
  return readNumber(trimmed, context.culture) ?? readMoment(trimmed, context) ?? { value: text };
}

/** Text that begins with a letter is a number or a moment only after a currency's sign or in a month's name. */
function isWord(text: string, { months, currency }: Culture): boolean {
  if (!/^\p{L}/u.test(text)) return false;
  const start = text.slice(0, 3).toLowerCase();
  return !months.includes(start) && !start.startsWith(currency.sign.toLowerCase());
}
