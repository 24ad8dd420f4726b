import type { Reading } from '../reading';
import { normaliseText } from './normalise';
import { accept, acceptNote, reject } from './verdicts';

/** What a reader needs to know of a cell: the value as Excel gives it (`''` is blank) and its invariant number format. */
export interface ValueCell {
  readonly value: string | number | boolean;
  readonly numberFormat?: string;
}

/** Excel's error values as text, in English as Office.js gives them or typed as Excel shows them (`#VERDI!`, `#I/T`). */
const errorValue = /^#\p{Lu}[\p{Lu}\d/_]*[!?]?$/u;

/** What an empty cell, a lone dash and an error value mean in a column of any kind; `null` for every other text. */
export function readEmptyOrError<T>(text: string): Reading<T> | null {
  const plain = normaliseText(text);
  if (plain === '') return accept<T>(null);
  if (/^[-\u2010-\u2015\u2212]+$/u.test(plain)) return acceptNote<T>(null, 'dashAsEmpty');
  if (errorValue.test(plain)) return reject('errorValue');
  return null;
}
