import { cellName } from '../a1';
import type { Rect } from '../rect';
import type { FormatRule } from './conditionalFormats';

const comparisons: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/**
 * The rule as a formula that is true where it applies, written for the first cell of its range; `null` for a rule that is
 * none: scales, bars, icons and comparisons with all the cells.
 */
export function expressionOf(rule: FormatRule, range: Rect): string | null {
  const cell = cellName(range.row, range.column);
  if (rule.type === 'expression') return said(rule.formulae?.[0]);
  if (rule.type === 'cellIs') return comparisonOf(rule.operator, rule.formulae ?? [], cell);
  if (rule.type === 'containsText') return textTest(rule.operator, rule.text, cell);
  return null;
}

const said = (formula: unknown): string | null => (typeof formula === 'string' && formula !== '' ? formula : null);

function comparisonOf(operator: string | undefined, formulae: readonly unknown[], cell: string): string | null {
  const [first, second] = formulae.map((formula) => said(String(formula)));
  const sign = comparisons[operator ?? ''];
  if (!first) return null;
  if (sign) return `${cell}${sign}(${first})`;
  if (!second) return null;
  const between = `AND(${cell}>=MIN(${first},${second}),${cell}<=MAX(${first},${second}))`;
  return operator === 'between' ? between : operator === 'notBetween' ? `NOT(${between})` : null;
}

function textTest(operator: string | undefined, text: string | undefined, cell: string): string | null {
  if (text === undefined || text === '') return null;
  const quoted = `"${text.replace(/"/g, '""')}"`;
  switch (operator) {
    case 'containsText':
      return `ISNUMBER(SEARCH(${quoted},${cell}))`;
    case 'notContains':
      return `NOT(ISNUMBER(SEARCH(${quoted},${cell})))`;
    case 'beginsWith':
      return `LEFT(${cell},${text.length})=${quoted}`;
    case 'endsWith':
      return `RIGHT(${cell},${text.length})=${quoted}`;
    default:
      return null;
  }
}
