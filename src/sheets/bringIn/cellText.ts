import { dayFromSerial } from '../../plan/calendarDay';
import { formatTraits } from '../../plan/values/numberFormat';
import type { SourceCell } from './source';

/** What a cell of the source says, as text for a column of text or a comment: a date as `04.09.2018`, a share as `50 %`. */
export function cellText({ value, numberFormat }: SourceCell, date1904: boolean): string {
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nei';
  if (typeof value === 'string') return value.trim();
  const { isDate, isPercent } = formatTraits(numberFormat);
  const day = isDate ? dayFromSerial(value, date1904) : undefined;
  if (day) return day.split('-').reverse().join('.');
  if (isPercent) return `${decimal(value * 100)} %`;
  return decimal(value);
}

/** Without what floating point adds: `0.1 + 0.2` is 0,3. */
function decimal(value: number): string {
  return String(Number(value.toPrecision(15))).replace('.', ',');
}
