declare const calendarDayBrand: unique symbol;

/** A calendar day without a time zone, as an ISO text `YYYY-MM-DD`. Compares correctly as text. */
export type CalendarDay = string & { readonly [calendarDayBrand]: true };

/** Days are counted from 1899-12-30 in Excel's 1900 system (true from 1900-03-01) and from 1904-01-01 in the 1904 system. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const MS_PER_DAY = 86_400_000;

/** The day, or `undefined` when there is no such day (31 November never rolls over). `year` is 1–9999, `month` 1–12. */
export function calendarDay(year: number, month: number, day: number): CalendarDay | undefined {
  // Outside four digits the ISO text gets a sign and six digits, and would no longer compare as text.
  if (year < 1 || year > 9999) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? isoDay(date) : undefined;
}

/** Parses `YYYY-MM-DD` only; for what people type, see `readDate`. */
export function parseIsoDay(text: string): CalendarDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? calendarDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** An Excel serial number as a day; a time of day is dropped. `undefined` before 1900-03-01 and after year 9999. */
export function dayFromSerial(serial: number, date1904 = false): CalendarDay | undefined {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < (date1904 ? 0 : 61)) return undefined;
  const date = new Date((date1904 ? EPOCH_1904 : EPOCH_1900) + whole * MS_PER_DAY);
  return date.getUTCFullYear() > 9999 || Number.isNaN(date.getTime()) ? undefined : isoDay(date);
}

export function serialOfDay(day: CalendarDay, date1904 = false): number {
  return (Date.parse(day) - (date1904 ? EPOCH_1904 : EPOCH_1900)) / MS_PER_DAY;
}

export function addDays(day: CalendarDay, days: number): CalendarDay {
  return isoDay(new Date(Date.parse(day) + days * MS_PER_DAY));
}

/** Days from one day to another; negative when the other is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(day: CalendarDay): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}

function isoDay(date: Date): CalendarDay {
  return date.toISOString().slice(0, 10) as CalendarDay;
}
