import type { Period } from '../../../src/plan/period';
import type { Reading } from '../../../src/plan/reading';
import { readPeriod, type ValueCell } from '../../../src/plan/values';
import { noted, rejected, taken } from './expectation';
import { periodRows } from './periodRows';

const planYear = 2018;
const date = 'dd.mm.yyyy';

const written = (period: Period): string => `${period.start ?? ''}..${period.end ?? ''}`;

function writtenReading(reading: Reading<Period>): Reading<string> {
  if (reading.verdict === 'reject') return reading;
  if (reading.verdict === 'ask') return { ...reading, candidates: reading.candidates.map(written) };
  return { ...reading, value: reading.value && written(reading.value) };
}

test.each(periodRows)('the text «%s» in a period column', (input, reading) => {
  expect(writtenReading(readPeriod({ value: input }, { planYear }))).toEqual(reading);
});

test.each<[string, ValueCell, unknown]>([
  ['a year is the whole year', { value: 2018 }, taken('2018-01-01..2018-12-31')],
  ['a year far from the plan is noted', { value: 2050 }, noted('2050-01-01..2050-12-31', 'yearOutsidePlan')],
  [
    'a year in a date format is still the year',
    { value: 2018, numberFormat: date },
    noted('2018-01-01..2018-12-31', 'numberWithDateFormat'),
  ],
  ['a serial number is one day', { value: 43_347, numberFormat: date }, taken('2018-09-04..2018-09-04')],
  ['a small number is no period', { value: 17 }, rejected('notAPeriod')],
  ['a large number is no period', { value: 1_200_000 }, rejected('notAPeriod')],
  ['yes is no period', { value: true }, rejected('notAPeriod')],
])('%s', (_name, cell, reading) => {
  expect(writtenReading(readPeriod(cell, { planYear }))).toEqual(reading);
});

test('an ambiguous season is never taken as a value', () => {
  expect(readPeriod({ value: 'høsten-18/våren-19' }, { planYear })).not.toHaveProperty('value');
});
