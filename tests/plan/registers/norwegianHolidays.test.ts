import { addDays, type CalendarDay } from '../../../src/plan/calendarDay';
import { holidayIds, holidayOn } from '../../../src/plan/registers/norwegianHolidays';

const yearOf = (year: number): readonly string[] => {
  const found: string[] = [];
  for (let day = `${year}-01-01` as CalendarDay; day.startsWith(String(year)); day = addDays(day, 1)) {
    const holiday = holidayOn(day);
    if (holiday) found.push(`${day} ${holiday}`);
  }
  return found;
};

test('the holidays of 2018 and the movable ones of 2019', () => {
  expect(yearOf(2018)).toEqual([
    '2018-01-01 newYearsDay',
    '2018-03-29 maundyThursday',
    '2018-03-30 goodFriday',
    '2018-04-01 easterSunday',
    '2018-04-02 easterMonday',
    '2018-05-01 labourDay',
    '2018-05-10 ascensionDay',
    '2018-05-17 constitutionDay',
    '2018-05-20 whitSunday',
    '2018-05-21 whitMonday',
    '2018-12-25 christmasDay',
    '2018-12-26 boxingDay',
  ]);
  expect(yearOf(2019)).toEqual(expect.arrayContaining(['2019-04-18 maundyThursday', '2019-06-10 whitMonday']));
});

test('every year from 1900 to 2100 has them all, unless two fall on one day', () => {
  for (let year = 1900; year <= 2100; year++) {
    const holidays = yearOf(year);
    expect(holidays.length).toBeGreaterThanOrEqual(holidayIds.length - 1);
    expect(holidays.length).toBeLessThanOrEqual(holidayIds.length);
  }
});
