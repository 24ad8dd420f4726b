import { parseIsoDay, serialOfDay } from '../../../src/plan/calendarDay';
import { readDate, type ValueCell } from '../../../src/plan/values';
import { dateRows } from './dateRows';
import { asked, noted, rejected, taken } from './expectation';

const planYear = 2018;
const date = 'dd.mm.yyyy';

test.each(dateRows)('the text «%s» in a date column', (input, reading) => {
  const read = readDate({ value: input }, { planYear });
  // A candidate is offered once.
  const expected = reading.verdict === 'ask' ? { ...reading, candidates: [...new Set(reading.candidates)] } : reading;
  expect(read).toEqual(expected);
});

describe('a number in a date column', () => {
  test.each<[string, ValueCell, unknown]>([
    ['is a serial number', { value: 43_347, numberFormat: date }, taken('2018-09-04')],
    ['is a serial number without a date format', { value: 43_347 }, taken('2018-09-04')],
    ['loses its time of day', { value: 43_347.75, numberFormat: 'dd.mm.yyyy hh:mm' }, taken('2018-09-04')],
    ['far from the plan is noted', { value: 25_000, numberFormat: date }, noted('1968-06-11', 'yearOutsidePlan')],
    ['may be a year', { value: 2018 }, asked('approximatePeriod', '2018-01-01', '2018-12-31')],
    [
      'may be a year in a date format, which shows 10.07.1905',
      { value: 2018, numberFormat: date },
      asked('numberWithDateFormat', '2018-01-01', '2018-12-31'),
    ],
    [
      'may be 040912 without its zero',
      { value: 40_912 },
      asked('dayMonthAmbiguous', '2012-01-04', '2012-09-04', '2004-09-12'),
    ],
    [
      'with a date format is the serial number alone',
      { value: 40_912, numberFormat: date },
      noted('2012-01-04', 'yearOutsidePlan'),
    ],
    ['may be a day in six digits', { value: 180_918 }, asked('dayMonthAmbiguous', '2018-09-18')],
    ['may be a day in ISO 8601 basic', { value: 20_180_904 }, taken('2018-09-04')],
    ['may be too small', { value: 4.9 }, rejected('notADate')],
    ['may be zero', { value: 0, numberFormat: date }, rejected('notADate')],
    ['may be negative', { value: -1, numberFormat: date }, rejected('notADate')],
    ['may be too large', { value: 1_200_000 }, rejected('notADate')],
    ['may be none', { value: NaN, numberFormat: date }, rejected('notADate')],
    ['is not yes', { value: true }, rejected('notADate')],
  ])('%s', (_name, cell, reading) => {
    expect(readDate(cell, { planYear })).toEqual(reading);
  });

  test('is counted from 1904 where the workbook says so', () => {
    const day = parseIsoDay('2018-09-04');
    const value = day ? serialOfDay(day, true) : 0;
    expect(value).toBe(43_347 - 1462);
    expect(readDate({ value, numberFormat: date }, { planYear, date1904: true })).toEqual(taken('2018-09-04'));
  });
});

test('a missing year is the plan year and never taken silently', () => {
  expect(readDate({ value: '12.juni' }, { planYear: 2019 })).toEqual(asked('yearMissing', '2019-06-12'));
});
