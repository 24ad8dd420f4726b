import type { CellContent } from '../sheets/changeSet';
import { isSameFormula } from '../sheets/sameFormula';
import type { CellValue } from '../sheets/snapshot';

/**
 * What to hand to `range.formulas` so that the cell ends up holding exactly this content. Excel parses what an add-in writes
 * as if it were typed: a text that looks like a formula, a number, a date or a boolean needs the leading apostrophe to stay text.
 */
export function inputOf(content: CellContent): CellValue {
  if (typeof content === 'object') return content.formula;
  return isQuoted(content) ? `'${content}` : content;
}

/** Whether a content is a text that needs the apostrophe. In a cell formatted as text already it would be part of the text. */
export function isQuoted(content: CellContent | null): content is string {
  return typeof content === 'string' && wouldBeParsed(content);
}

/** What a cell holds, from its formula and value as Excel gives them. */
export function contentOf(formula: CellValue, value: CellValue): CellContent {
  if (typeof formula === 'string' && formula.startsWith('=') && formula.length > 1 && formula !== value)
    return { formula };
  return value;
}

/** Contents that say the same: Excel may give a formula back in its own spelling. */
export function alikeContent(a: CellContent, b: CellContent): boolean {
  if (typeof a === 'object' && typeof b === 'object') return isSameFormula(a.formula, b.formula);
  return sameContent(a, b);
}

/** Equal contents; formulas by their text. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (typeof a === 'object' || typeof b === 'object') {
    return typeof a === 'object' && typeof b === 'object' && a.formula === b.formula;
  }
  return a === b;
}

const formulaLike = /^[=+\-\u2212@']/;
const numberOrDateLike = /^[\s\u00a0]*[(#$€£.,%\d\u00a0]/;
const booleanLike = /^\s*(true|false|sann|usann)\s*$/i;
/** «mars 2019», «kr 500»: a month or a currency before a number. */
const wordAndNumber = /^\s*\p{L}{1,9}\.?[\s\u00a0-]*\d/u;

function wouldBeParsed(text: string): boolean {
  return formulaLike.test(text) || numberOrDateLike.test(text) || booleanLike.test(text) || wordAndNumber.test(text);
}
