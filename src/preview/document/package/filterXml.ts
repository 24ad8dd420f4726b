import { attr, xmlEncodeAttr, type XmlElement } from '@cj-tech-master/excelts/xml';
import { rectName } from '../a1';
import type { Rect } from '../rect';
import type { FilterCriteria, FilterOperator } from '../tables/tableState';
import { elements, flag, localName } from '../../../xlsx/xml/tree';

/** Criteria by the column's place in the filtered range, from an `autoFilter` element. */
export function readFilters(autoFilter: XmlElement | undefined): Map<number, FilterCriteria> {
  const filters = new Map<number, FilterCriteria>();
  if (!autoFilter) return filters;
  for (const column of elements(autoFilter, 'filterColumn')) {
    const [criteria] = elements(column).filter((child) => localName(child) !== 'extLst');
    if (criteria) filters.set(Number(attr(column, 'colId')), readCriteria(criteria));
  }
  return filters;
}

function readCriteria(criteria: XmlElement): FilterCriteria {
  const children = elements(criteria);
  const name = localName(criteria);
  if (name === 'filters' && children.every((child) => localName(child) === 'filter')) {
    return {
      kind: 'values',
      values: children.map((child) => attr(child, 'val') ?? ''),
      blank: flag(criteria, 'blank', false),
    };
  }
  if (name === 'customFilters') {
    return {
      kind: 'custom',
      conditions: children.map((child) => ({
        operator: (attr(child, 'operator') ?? 'equal') as FilterOperator,
        value: attr(child, 'val') ?? '',
      })),
      and: flag(criteria, 'and', false),
    };
  }
  return { kind: 'raw', xml: rawXml(criteria) };
}

/** The element again, without prefixes. */
export function rawXml(from: XmlElement): string {
  const name = localName(from);
  const attributes = Object.entries(from.attributes)
    .filter(([key]) => !key.startsWith('xmlns'))
    .map(([key, value]) => ` ${key}="${xmlEncodeAttr(value)}"`)
    .join('');
  const children = elements(from).map(rawXml).join('');
  return children ? `<${name}${attributes}>${children}</${name}>` : `<${name}${attributes}/>`;
}

export function autoFilterXml(rect: Rect, filters: ReadonlyMap<number, FilterCriteria | null>): string {
  const columns = [...filters].map(([at, criteria]) =>
    criteria ? `<filterColumn colId="${at}">${criteriaXml(criteria)}</filterColumn>` : '',
  );
  const inside = columns.join('');
  return inside
    ? `<autoFilter ref="${rectName(rect)}">${inside}</autoFilter>`
    : `<autoFilter ref="${rectName(rect)}"/>`;
}

function criteriaXml(criteria: FilterCriteria): string {
  if (criteria.kind === 'raw') return criteria.xml;
  if (criteria.kind === 'values') {
    const values = criteria.values.map((value) => `<filter val="${xmlEncodeAttr(value)}"/>`).join('');
    return `<filters${criteria.blank ? ' blank="1"' : ''}>${values}</filters>`;
  }
  const conditions = criteria.conditions.map(
    ({ operator, value }) =>
      `<customFilter${operator === 'equal' ? '' : ` operator="${operator}"`} val="${xmlEncodeAttr(value)}"/>`,
  );
  return `<customFilters${criteria.and ? ' and="1"' : ''}>${conditions.join('')}</customFilters>`;
}
