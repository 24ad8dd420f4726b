import { easter } from 'date-easter';
import { addDays, calendarDay, type CalendarDay } from '../calendarDay';

/**
 * The public holidays of Norway: lov om helligdager og helligdagsfred (LOV-1995-02-24-12) § 2, and lov om 1. og 17. mai som
 * høgtidsdagar (LOV-1947-04-26-1). Christmas Eve, Easter Eve and the like are working days by law.
 */
export const holidayIds = [
  'newYearsDay',
  'maundyThursday',
  'goodFriday',
  'easterSunday',
  'easterMonday',
  'labourDay',
  'constitutionDay',
  'ascensionDay',
  'whitSunday',
  'whitMonday',
  'christmasDay',
  'boxingDay',
] as const;
export type HolidayId = (typeof holidayIds)[number];

/** Days from Easter Sunday. */
const movable: readonly (readonly [HolidayId, number])[] = [
  ['maundyThursday', -3],
  ['goodFriday', -2],
  ['easterSunday', 0],
  ['easterMonday', 1],
  ['ascensionDay', 39],
  ['whitSunday', 49],
  ['whitMonday', 50],
];
const fixed: readonly (readonly [HolidayId, number, number])[] = [
  ['newYearsDay', 1, 1],
  ['labourDay', 5, 1],
  ['constitutionDay', 5, 17],
  ['christmasDay', 12, 25],
  ['boxingDay', 12, 26],
];

const years = new Map<number, ReadonlyMap<CalendarDay, HolidayId>>();

/** The public holiday that a day is; `undefined` for other days, Sundays among them. */
export function holidayOn(day: CalendarDay): HolidayId | undefined {
  const year = Number(day.slice(0, 4));
  let holidays = years.get(year);
  if (!holidays) years.set(year, (holidays = holidaysOf(year)));
  return holidays.get(day);
}

/** Where two holidays fall on one day (17 May on Whit Sunday in 1964 …), the day bears the name of the later in the year's list. */
function holidaysOf(year: number): ReadonlyMap<CalendarDay, HolidayId> {
  const { month, day } = easter(year);
  const sunday = calendarDay(year, month, day);
  return new Map([
    ...(sunday ? movable.map(([id, days]) => [addDays(sunday, days), id] as const) : []),
    ...fixed.flatMap(([id, ofMonth, ofDay]) => {
      const date = calendarDay(year, ofMonth, ofDay);
      return date ? [[date, id] as const] : [];
    }),
  ]);
}
