import { formatTraits } from '../../plan/values/numberFormat';
import type { StoredValue } from '../planReading';
import { textFormat, type ColumnKind } from '../declarations/declaration';

/**
 * The number format that a cell needs for what is written in it; `null` where its own will do. A person's own way of showing dates
 * and amounts is left alone, but a number in a cell formatted as text would become text, and a date without a format a number.
 */
export function formatNeeded(
  content: StoredValue,
  kind: ColumnKind,
  declared: string | null,
  now: string,
): string | null {
  if (content === '' || declared === null || now === declared) return null;
  // «1.10» is a number of an activity only as text.
  if (typeof content === 'string') return declared === textFormat ? declared : null;
  const { isDate, isPercent } = formatTraits(now);
  const isSuited =
    kind === 'date' ? isDate : kind === 'share' ? isPercent : !isDate && !isPercent && now !== textFormat;
  return isSuited && now !== textFormat ? null : declared;
}
