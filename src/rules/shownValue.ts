import { dayFromSerial } from '../plan/calendarDay';
import type { PlanReading, ReadingNote } from '../sheets/planReading';
import type { TextValue } from '../sheets/changeSet';

/** A cell's number as its kind is written: kroner, per cent or day. */
export function shownValue(reading: PlanReading, kind: ReadingNote['kind'], value: number): TextValue {
  if (kind === 'amount') return { kroner: value };
  if (kind === 'share') return { share: value };
  const day = kind === 'date' ? dayFromSerial(value, reading.date1904) : undefined;
  return day ? { day } : value;
}
