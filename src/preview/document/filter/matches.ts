import type { CellValue } from '../cells/cellContents';
import type { FilterCriteria, FilterOperator } from '../tables/tableState';

/** A cell as a filter sees it: its value, and the text people see. */
export interface FilteredCell {
  readonly value: CellValue;
  readonly text: string;
}

/** Whether a row stays; `null` when the filter is of a kind that is kept but not evaluated here. */
export function matches(cell: FilteredCell, criteria: FilterCriteria): boolean | null {
  if (criteria.kind === 'raw') return null;
  if (criteria.kind === 'values') {
    if (cell.value === '') return criteria.blank;
    const texts = [cell.text, String(cell.value)].map((text) => text.toLowerCase());
    return criteria.values.some((value) => texts.includes(value.toLowerCase()));
  }
  const results = criteria.conditions.map(({ operator, value }) => meets(cell, operator, value));
  return criteria.and ? results.every(Boolean) : results.some(Boolean);
}

function meets(cell: FilteredCell, operator: FilterOperator, wanted: string): boolean {
  const number = wanted.trim() === '' ? NaN : Number(wanted);
  if (operator === 'equal' || operator === 'notEqual') {
    const isEqual = wanted.trim() === '' ? cell.value === '' : cell.value === number || looksLike(cell, wanted);
    return isEqual === (operator === 'equal');
  }
  if (cell.value === '') return false;
  const order =
    typeof cell.value === 'number' && !Number.isNaN(number)
      ? cell.value - number
      : typeof cell.value === 'string' && Number.isNaN(number)
        ? cell.value.localeCompare(wanted, 'nb', { sensitivity: 'accent' })
        : NaN;
  if (operator === 'greaterThan') return order > 0;
  if (operator === 'lessThan') return order < 0;
  return operator === 'greaterThanOrEqual' ? order >= 0 : order <= 0;
}

/** `*` stands for any text, `?` for one character, `~` before either for itself. */
function looksLike(cell: FilteredCell, pattern: string): boolean {
  const source = pattern.replace(/~?[\s\S]/g, (part) => {
    if (part === '*') return '[\\s\\S]*';
    if (part === '?') return '[\\s\\S]';
    return part.replace(/^~(?=[*?~])/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  const shape = new RegExp(`^${source}$`, 'i');
  return shape.test(cell.text) || shape.test(String(cell.value));
}
