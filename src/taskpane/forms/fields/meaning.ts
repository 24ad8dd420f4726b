import { dayFromSerial, weekday, type CalendarDay } from '../../../plan/calendarDay';
import type { StoredValue } from '../../../sheets/planReading';
import { fieldText, type TextContext } from '../../../sheets/forms/fieldText';
import type { FormField } from '../../../sheets/forms/rowForm';
import { dayInWords, weekdayNames } from '../../../text/calendarNames';
import type { Language } from '../../../text/language';

/** The day that a date field's content stands for. */
export function dayIn({ kind }: FormField, content: StoredValue | null, { date1904 }: TextContext): CalendarDay | null {
  return kind === 'date' && typeof content === 'number' ? (dayFromSerial(content, date1904) ?? null) : null;
}

/** A value as one would say it to be sure: a date with its weekday, everything else as it will stand in the sheet. */
export function meaningOf(field: FormField, content: StoredValue, sheet: TextContext, reader: Language): string {
  const day = dayIn(field, content, sheet);
  if (!day) return fieldText(content, field.kind, sheet);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return `${weekdayNames[reader][weekday(day) - 1] ?? ''} ${dayInWords(year, month, date, reader)}`;
}
