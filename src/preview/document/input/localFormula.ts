import { closingBracket } from '../../../xlsx/formula/lexer';
import type { Culture } from './culture';
import { englishFunction, norwegianFunction } from './norwegianFunctions';

type Words = (word: string, isFunction: boolean) => string;

interface Dialect {
  readonly decimal: string;
  readonly separator: string;
  readonly words: Words;
}

/** `SUMMER(A1;1,5)` → `SUM(A1,1.5)`. English names pass unchanged. */
export function fromLocalFormula(formula: string, culture: Culture): string {
  if (culture.name === 'en-US') return formula;
  const words: Words = (word, isFunction) => {
    if (isFunction) return englishFunction(word);
    if (word.toUpperCase() === culture.truth.true) return 'TRUE';
    return word.toUpperCase() === culture.truth.false ? 'FALSE' : word;
  };
  return translated(
    formula,
    { ...culture, separator: culture.listSeparator, words },
    { decimal: '.', separator: ',', words },
  );
}

/** `SUM(A1,1.5)` → `SUMMER(A1;1,5)`, as the formula bar shows it; with or without `=`. */
export function toLocalFormula(formula: string, culture: Culture): string {
  if (culture.name === 'en-US') return formula;
  const words: Words = (word, isFunction) => {
    if (isFunction) return norwegianFunction(word);
    return word === 'TRUE' ? culture.truth.true : word === 'FALSE' ? culture.truth.false : word;
  };
  return translated(
    formula,
    { decimal: '.', separator: ',', words },
    { ...culture, separator: culture.listSeparator, words },
  );
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** Strings, quoted sheet names and what stands in brackets are left alone. */
function translated(formula: string, from: Dialect, to: Dialect): string {
  const number = new RegExp(
    `\\d+(?:${escaped(from.decimal)}\\d+)?(?:[eE][+-]?\\d+)?|${escaped(from.decimal)}\\d+`,
    'y',
  );
  const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/y;
  const word = /[\p{L}_\\$][\p{L}\p{N}_.$]*/uy;
  let result = '';
  for (let at = 0; at < formula.length;) {
    const match = (pattern: RegExp): string | undefined => {
      pattern.lastIndex = at;
      return pattern.exec(formula)?.[0];
    };
    const bracketEnd = formula[at] === '[' ? closingBracket(formula, at) : null;
    const kept = match(quoted) ?? (bracketEnd ? formula.slice(at, bracketEnd) : undefined);
    const name = kept === undefined ? match(word) : undefined;
    const digits = kept === undefined && name === undefined ? match(number) : undefined;
    const source = kept ?? name ?? digits ?? formula.charAt(at);
    at += source.length;
    if (name !== undefined) result += to.words(name, formula[at] === '(');
    else if (digits !== undefined) result += digits.replace(from.decimal, to.decimal);
    else result += source === from.separator ? to.separator : source;
  }
  return result;
}
