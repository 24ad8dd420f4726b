import type { ValidationOperator, ValidationState, ValidationType } from '../document/validation/validationState';
import type { ValidationRule } from '../document/validation/validations';
import { absoluteAddress } from './absoluteAddress';
import { asRecord, isHostObject, oneOf } from './arguments';
import type { Host } from './host';
import { HostError } from './hostError';
import { RangeTarget } from './rangeTarget';

/** The API's word for each type of rule, and the file's. */
const types = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  list: 'list',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
} as const;
type RuleName = keyof typeof types;
const ruleNames = Object.keys(types) as RuleName[];

const operators = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
} as const satisfies Record<string, ValidationOperator>;
type Operator = keyof typeof operators;
const operatorNames = Object.keys(operators) as Operator[];

export const noRule: ValidationRule = {
  type: 'none',
  operator: 'between',
  formula1: null,
  formula2: null,
  allowBlank: true,
  showDropDown: true,
  error: { show: true, style: 'stop', title: '', message: '' },
  prompt: { show: true, title: '', message: '' },
};

/** `Excel.DataValidationType`. */
export const typeName = (type: ValidationType): string => {
  const name = ruleNames.find((known) => types[known] === type);
  return name ? name.charAt(0).toUpperCase() + name.slice(1) : 'None';
};

/** `Excel.DataValidationRule`: exactly one of its properties says what cells may hold. */
export function ruleFrom(value: unknown, before: ValidationRule, host: Host): ValidationRule {
  const given = asRecord(value);
  const name = ruleNames.find((known) => given[known] !== undefined && given[known] !== null);
  if (!name) throw new HostError('InvalidArgument');
  const details = asRecord(given[name]);
  const kept = { ...before, type: types[name], operator: 'between' as const, formula2: null };
  if (name === 'list') return { ...kept, ...listRule(details, host) };
  if (name === 'custom') return { ...kept, formula1: operand(details.formula, host) };
  const operator = operators[oneOf(details.operator, operatorNames)];
  const formula2 = operator === 'between' || operator === 'notBetween' ? operand(details.formula2, host) : null;
  return { ...kept, operator, formula1: operand(details.formula1, host), formula2 };
}

function listRule(
  details: Readonly<Record<string, unknown>>,
  host: Host,
): Pick<ValidationRule, 'formula1' | 'showDropDown'> {
  if (typeof details.inCellDropDown !== 'boolean') throw new HostError('InvalidArgument');
  const { source } = details;
  if (typeof source === 'string' && source !== '' && !source.startsWith('=')) {
    return { formula1: `"${source.replace(/"/g, '""')}"`, showDropDown: details.inCellDropDown };
  }
  return { formula1: operand(source, host), showDropDown: details.inCellDropDown };
}

/** A number, a formula with `=`, a text or a range. */
function operand(value: unknown, host: Host): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (isHostObject(value) && value.target instanceof RangeTarget) {
    return `=${absoluteAddress(host, value.target)}`;
  }
  if (typeof value !== 'string' || value === '') throw new HostError('InvalidArgument');
  return value;
}

/** The rule as Excel answers it. */
export function shownRule({
  type,
  operator,
  formula1,
  formula2,
  showDropDown,
}: ValidationState): Record<string, unknown> {
  const name = ruleNames.find((known) => types[known] === type);
  if (!name) return {};
  if (name === 'list') return { list: { inCellDropDown: showDropDown, source: listSource(formula1 ?? '') } };
  if (name === 'custom') return { custom: { formula: `=${formula1 ?? ''}` } };
  const shown = operatorNames.find((known) => operators[known] === operator) ?? 'Between';
  const second = formula2 === null ? {} : { formula2: shownOperand(formula2) };
  return { [name]: { formula1: shownOperand(formula1 ?? ''), ...second, operator: shown } };
}

function listSource(formula: string): string {
  const literal = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return literal === undefined ? `=${formula}` : literal.replace(/""/g, '"');
}

function shownOperand(formula: string): number | string {
  const number = Number(formula);
  return formula.trim() !== '' && Number.isFinite(number) ? number : `=${formula}`;
}
