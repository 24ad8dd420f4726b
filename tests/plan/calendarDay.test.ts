import {
  addDays,
  calendarDay,
  dayFromSerial,
  parseIsoDay,
  serialOfDay,
  weekday,
  type CalendarDay,
} from '../../src/plan/calendarDay';
import { weekSpan } from '../../src/plan/values/weeks';

function day(iso: string): CalendarDay {
  const parsed = parseIsoDay(iso);
  if (!parsed) throw new Error(`no day: ${iso}`);
  return parsed;
}

test('a day is an ISO text', () => {
  expect(calendarDay(2018, 9, 4)).toBe('2018-09-04');
  expect(calendarDay(987, 1, 2)).toBe('0987-01-02');
  expect(calendarDay(2020, 2, 29)).toBe('2020-02-29');
});

test.each([
  [2018, 11, 31],
  [2019, 2, 29],
  [1900, 2, 29],
  [2018, 13, 1],
  [2018, 0, 1],
  [2018, 1, 0],
  [2018, 1, 32],
  [2018.5, 1, 1],
  [18, 9, 4],
  [0, 1, 1],
  [-1, 1, 1],
  [10_000, 1, 1],
  [NaN, 1, 1],
  [2018, NaN, 1],
  [Infinity, 1, 1],
])('there is no day %p-%p-%p', (year, month, dayOfMonth) => {
  expect(calendarDay(year, month, dayOfMonth)).toBeUndefined();
});

test.each(['2018-9-4', '04.09.2018', '2018-09-31', '2018-09-04T00:00', ' 2018-09-04', ''])(
  '«%s» is no ISO day',
  (text) => {
    expect(parseIsoDay(text)).toBeUndefined();
  },
);

describe('serial numbers', () => {
  test.each([
    [43_347, false, '2018-09-04'],
    [43_347 - 1462, true, '2018-09-04'],
    [43_347.99, false, '2018-09-04'],
    [61, false, '1900-03-01'],
    [0, true, '1904-01-01'],
    [2018, false, '1905-07-10'],
    [2_958_465, false, '9999-12-31'],
  ])('%p (1904: %p) is %s', (serial, date1904, iso) => {
    expect(dayFromSerial(serial, date1904)).toBe(iso);
    expect(serialOfDay(day(iso), date1904)).toBe(Math.floor(serial));
  });

  test.each([
    [60, false],
    [0, false],
    [-1, true],
    [2_958_466, false],
    [1e300, false],
    [NaN, false],
    [Infinity, true],
  ])('%p (1904: %p) is no day', (serial, date1904) => {
    expect(dayFromSerial(serial, date1904)).toBeUndefined();
  });

  test('every serial number of 200 years comes back', () => {
    for (let serial = 61; serial < 73_000; serial += 1) {
      const found = dayFromSerial(serial);
      if (!found || serialOfDay(found) !== serial) throw new Error(`serial ${serial} gave ${String(found)}`);
    }
    expect(dayFromSerial(73_000)).toBe('2099-11-11');
  });
});

test('days add up over months, leap days and summer time', () => {
  expect(addDays(day('2018-12-31'), 1)).toBe('2019-01-01');
  expect(addDays(day('2020-02-28'), 1)).toBe('2020-02-29');
  expect(addDays(day('2018-03-24'), 2)).toBe('2018-03-26');
  expect(addDays(day('2018-10-29'), -2)).toBe('2018-10-27');
});

test('weekdays are counted from Monday', () => {
  expect(weekday(day('2018-09-03'))).toBe(1);
  expect(weekday(day('2018-09-04'))).toBe(2);
  expect(weekday(day('2018-09-09'))).toBe(7);
});

test('days compare as texts', () => {
  expect([day('2018-12-31'), day('2018-09-04'), day('2019-01-01')].sort()).toEqual([
    '2018-09-04',
    '2018-12-31',
    '2019-01-01',
  ]);
});

test.each([
  [2018, 1, 1, '2018-01-01', '2018-01-07'],
  [2018, 36, 36, '2018-09-03', '2018-09-09'],
  [2019, 1, 1, '2018-12-31', '2019-01-06'],
  [2021, 1, 1, '2021-01-04', '2021-01-10'],
  [2020, 53, 53, '2020-12-28', '2021-01-03'],
])('ISO week %d-%d to %d is %s to %s', (year, first, last, start, end) => {
  expect(weekSpan(year, first, last)).toEqual({ start, end });
});

test.each([
  [2018, 53, 53],
  [2018, 0, 1],
  [2018, 39, 38],
  [2018, 52, 53],
])('there are no ISO weeks %d-%d to %d', (year, first, last) => {
  expect(weekSpan(year, first, last)).toBeNull();
});
