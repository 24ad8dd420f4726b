import { columnLetters } from '../../plan/place';
import { cellText } from '../../sheets/bringIn/cellText';
import { valuesOf } from '../../sheets/bringIn/matchColumns';
import type { HeadingKind } from '../../sheets/bringIn/recognisers';
import type { SourceColumn, SourceList } from '../../sheets/bringIn/sourceList';
import type { BringInTranslate } from './useBringInText';

const headingKeys = {
  region: 'headingRegion',
  municipality: 'headingMunicipality',
  group: 'headingGroup',
  workArea: 'headingWorkArea',
  other: 'headingOther',
} as const satisfies Record<HeadingKind, string>;

/** What a column of the list is called to the person: its header, else its letter. */
export function columnName(column: SourceColumn, list: SourceList, t: BringInTranslate): string {
  if (column.origin === 'heading') return t('headingAbove', { kind: t(headingKeys[column.headingKind ?? 'other']) });
  const letter = columnLetters(column.position ?? 0);
  if (column.origin === 'cells') return column.header === '' ? t('unnamedColumn', { letter }) : column.header;
  if (column.header !== '' && list.columns.filter(({ header }) => header === column.header).length === 1) {
    return column.header;
  }
  const parts = list.columns.filter(({ position, origin }) => origin === 'part' && position === column.position);
  const first = parts[0]?.header ?? '';
  const name = first === '' ? t('unnamedColumn', { letter }) : first;
  return t('columnPart', { name, part: parts.indexOf(column) + 1 });
}

const MAX_SAMPLE = 28;

/** The first two different values of a column. */
export function samplesOf(list: SourceList, column: SourceColumn): string {
  const samples: string[] = [];
  for (const cell of valuesOf(list, column)) {
    const text = cellText(cell, list.date1904).replace(/\s+/gu, ' ');
    if (text === '' || samples.includes(text)) continue;
    samples.push(text);
    if (samples.length === 2) break;
  }
  return samples.map((text) => (text.length > MAX_SAMPLE ? `${text.slice(0, MAX_SAMPLE)}…` : text)).join(', ');
}

/** The name, with two of its values where there are any. */
export function columnChoice(column: SourceColumn, list: SourceList, t: BringInTranslate): string {
  const name = columnName(column, list, t);
  const samples = samplesOf(list, column);
  return samples === '' ? name : t('sourceWithSamples', { name, samples });
}
