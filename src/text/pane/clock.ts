import { formatDay } from '../format';
import type { Language } from '../language';

/** `14.05`, in English `14:05`, in the reader's own time zone. */
export function formatClock(at: number, language: Language): string {
  const time = new Date(at);
  const parts = [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0'));
  return parts.join(language === 'en' ? ':' : '.');
}

/** The calendar day of a moment in the reader's own time zone, as `formatDay` writes it. */
export function formatDayOf(at: number, language: Language): string {
  return formatDay(localDay(at), language);
}

export function isSameDay(one: number, other: number): boolean {
  return localDay(one) === localDay(other);
}

function localDay(at: number): string {
  const time = new Date(at);
  const month = String(time.getMonth() + 1).padStart(2, '0');
  return `${time.getFullYear()}-${month}-${String(time.getDate()).padStart(2, '0')}`;
}
