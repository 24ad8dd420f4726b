import { dayFromSerial } from '../plan/calendarDay';
import type { PlanReading, ReadingNote, StoredValue } from '../sheets/planReading';
import type { TextValue } from '../sheets/changeSet';

/** A cell's value as its kind is written: kroner, per cent or day; a text as it is. */
export function shownValue(reading: PlanReading, kind: ReadingNote['kind'], value: StoredValue): TextValue {
  if (typeof value === 'string') return value;
  if (kind === 'amount') return { kroner: value };
  if (kind === 'share') return { share: value };
  const day = kind === 'date' ? dayFromSerial(value, reading.date1904) : undefined;
  return day ? { day } : value;
}
