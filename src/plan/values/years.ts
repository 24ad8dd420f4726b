/** How far from the plan's year a day may lie before the person is told: the plan looks back to 2016 and ahead to 2021. */
const YEARS_AROUND_PLAN = 5;

/** Four digits from 1900 to 2199, or two: 00–49 are in the 2000s. `null` for anything else. */
export function parseYear(digits: string): number | null {
  const year = Number(digits);
  if (/^\d{2}$/u.test(digits)) return year < 50 ? 2000 + year : 1900 + year;
  return /^\d{4}$/u.test(digits) && isPlausibleYear(year) ? year : null;
}

export function isPlausibleYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1900 && year < 2200;
}

export function isNearPlan(year: number, planYear: number): boolean {
  return Math.abs(year - planYear) <= YEARS_AROUND_PLAN;
}
