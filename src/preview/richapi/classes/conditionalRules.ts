import type { FormatRule } from '../../document/conditionalFormats/conditionalFormats';
import { asRecord, oneOf } from '../arguments';
import { changeRule, ruleOfType, withEquals, withoutEquals, type FormatTarget } from '../conditionalRule';
import { declareType, type TypeDeclaration } from '../declaration';
import { HostError } from '../hostError';
import { asText } from '../propertyValues';

/** https://learn.microsoft.com/javascript/api/excel/excel.customconditionalformat */
export const customConditionalFormat: TypeDeclaration<FormatTarget> = declareType<FormatTarget>({
  name: 'CustomConditionalFormat',
  members: {
    rule: { kind: 'navigation', set: '1.6', to: 'ConditionalFormatRule', get: (target) => target },
    format: { kind: 'navigation', set: '1.6', to: 'ConditionalRangeFormat', get: (target) => target },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatrule */
export const conditionalFormatRule: TypeDeclaration<FormatTarget> = declareType<FormatTarget>({
  name: 'ConditionalFormatRule',
  members: {
    formula: {
      kind: 'property',
      set: '1.6',
      get: (target, host) => withEquals(ruleOfType(target, 'expression', host).formulae?.[0]),
      put(target, value, host) {
        const formula = withoutEquals(asText(value));
        if (formula === '') throw new HostError('InvalidArgument');
        changeRule(target, host, (rule) => ({ ...rule, formulae: [formula] }) as FormatRule);
      },
    },
  },
});

const cellOperators = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
} as const;
type CellOperator = keyof typeof cellOperators;
const cellOperatorNames = Object.keys(cellOperators) as CellOperator[];

/** https://learn.microsoft.com/javascript/api/excel/excel.cellvalueconditionalformat */
export const cellValueConditionalFormat: TypeDeclaration<FormatTarget> = declareType<FormatTarget>({
  name: 'CellValueConditionalFormat',
  members: {
    format: { kind: 'navigation', set: '1.6', to: 'ConditionalRangeFormat', get: (target) => target },
    rule: {
      kind: 'property',
      set: '1.6',
      get(target, host) {
        const { formulae = [], operator } = ruleOfType(target, 'cellIs', host);
        const second = formulae[1] === undefined ? {} : { formula2: withEquals(formulae[1]) };
        const name = cellOperatorNames.find((known) => cellOperators[known] === operator) ?? 'EqualTo';
        return { formula1: withEquals(formulae[0]), ...second, operator: name };
      },
      put(target, value, host) {
        const { formula1, formula2, operator } = asRecord(value);
        const name = oneOf(operator, cellOperatorNames);
        const formulae = [formulaOf(formula1)];
        if (name === 'Between' || name === 'NotBetween') formulae.push(formulaOf(formula2));
        changeRule(target, host, (rule) => ({ ...rule, operator: cellOperators[name], formulae }) as FormatRule);
      },
    },
  },
});

/** A rule's operand: a formula with `=`, or a constant, as text or number. */
function formulaOf(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : asText(value);
  if (text === '' || text === '=') throw new HostError('InvalidArgument');
  return withoutEquals(text);
}

const textOperators = {
  Contains: 'containsText',
  NotContains: 'notContains',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
} as const;
type TextOperator = keyof typeof textOperators;
const textOperatorNames = Object.keys(textOperators) as TextOperator[];

/** https://learn.microsoft.com/javascript/api/excel/excel.textconditionalformat */
export const textConditionalFormat: TypeDeclaration<FormatTarget> = declareType<FormatTarget>({
  name: 'TextConditionalFormat',
  members: {
    format: { kind: 'navigation', set: '1.6', to: 'ConditionalRangeFormat', get: (target) => target },
    rule: {
      kind: 'property',
      set: '1.6',
      get(target, host) {
        const { operator, text = '' } = ruleOfType(target, 'containsText', host);
        return { operator: textOperatorNames.find((known) => textOperators[known] === operator) ?? 'Contains', text };
      },
      put(target, value, host) {
        const { operator, text } = asRecord(value);
        const name = oneOf(operator, textOperatorNames);
        const wanted = asText(text);
        changeRule(target, host, (rule) => ({ ...rule, operator: textOperators[name], text: wanted }) as FormatRule);
      },
    },
  },
});
