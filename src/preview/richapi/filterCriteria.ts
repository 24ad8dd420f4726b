import type { FilterCriteria, FilterOperator } from '../document/tables/tableState';
import { asRecord, oneOf } from './arguments';
import { HostError } from './hostError';
import { asText } from './propertyValues';

const operators: readonly (readonly [string, FilterOperator])[] = [
  ['<>', 'notEqual'],
  ['>=', 'greaterThanOrEqual'],
  ['<=', 'lessThanOrEqual'],
  ['>', 'greaterThan'],
  ['<', 'lessThan'],
  ['=', 'equal'],
];

/** `Excel.FilterCriteria` as the document keeps it: by values, or by one or two comparisons. */
export function criteriaOf(value: unknown): FilterCriteria {
  const { filterOn, values, criterion1, criterion2, operator } = asRecord(value);
  switch (oneOf(filterOn, filterTypes)) {
    case 'Values':
      return valuesCriteria(values);
    case 'Custom':
      return customCriteria(criterion1, criterion2, operator);
    default:
      throw new HostError('NotImplemented');
  }
}

const filterTypes = [
  'Values',
  'Custom',
  'BottomItems',
  'BottomPercent',
  'CellColor',
  'Dynamic',
  'FontColor',
  'TopItems',
  'TopPercent',
  'Icon',
] as const;

/** The texts that cells show; a blank text stands for blank cells. */
export function valuesCriteria(values: unknown): FilterCriteria {
  if (!Array.isArray(values)) throw new HostError('InvalidArgument');
  const texts = values.map((one) => (typeof one === 'number' ? String(one) : asText(one)));
  return { kind: 'values', values: texts.filter((text) => text !== ''), blank: texts.includes('') };
}

export function customCriteria(first: unknown, second: unknown, operator: unknown): FilterCriteria {
  const given = second === undefined || second === null ? [first] : [first, second];
  const and = operator === undefined || operator === null || oneOf(operator, ['And', 'Or']) === 'And';
  return { kind: 'custom', conditions: given.map(condition), and };
}

function condition(criterion: unknown): { readonly operator: FilterOperator; readonly value: string } {
  const text = asText(criterion);
  const found = operators.find(([sign]) => text.startsWith(sign));
  return found ? { operator: found[1], value: text.slice(found[0].length) } : { operator: 'equal', value: text };
}

/** As Excel answers it; `null` for a column that is not filtered. */
export function shownCriteria(criteria: FilterCriteria | null | undefined): Record<string, unknown> | null {
  if (!criteria) return null;
  if (criteria.kind === 'values') {
    return { filterOn: 'Values', values: [...criteria.values, ...(criteria.blank ? [''] : [])] };
  }
  // Filters of other kinds that came with the file are kept, and shown by no more than their being there.
  if (criteria.kind === 'raw') return { filterOn: 'Dynamic', dynamicCriteria: 'Unknown' };
  const [first, second] = criteria.conditions.map(({ operator, value }) => `${signOf(operator)}${value}`);
  return {
    filterOn: 'Custom',
    criterion1: first,
    ...(second === undefined ? {} : { criterion2: second, operator: criteria.and ? 'And' : 'Or' }),
  };
}

const signOf = (operator: FilterOperator): string => operators.find(([, name]) => name === operator)?.[0] ?? '=';
