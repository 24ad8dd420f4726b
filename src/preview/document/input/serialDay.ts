/** The serial number of a calendar day as Excel counts; `null` when there is no such day or it is before the count begins. */
export function serialDay(year: number, month: number, day: number, date1904: boolean): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = Math.round(date.getTime() / 86_400_000) + 25_569;
  if (date1904) return days >= 1_462 ? days - 1_462 : null;
  // Excel counts a 29 February 1900 that never was: days before it are one lower.
  if (days < 61) return days > 1 ? days - 1 : null;
  return days;
}

/** Two digits mean 1930–2029, Windows' and Excel's default. */
export const fullYear = (year: number): number => (year >= 100 ? year : year < 30 ? 2_000 + year : 1_900 + year);
