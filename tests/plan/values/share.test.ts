import { parseIsoDay, serialOfDay } from '../../../src/plan/calendarDay';
import { readShare, type ValueCell } from '../../../src/plan/values';
import { asked, noted, rejected, taken } from './expectation';
import { shareRows } from './shareRows';

test.each(shareRows)('the text «%s» in a share column', (input, reading) => {
  expect(readShare({ value: input })).toEqual(reading);
});

test.each<[string, ValueCell, unknown]>([
  ['a number from 0 to 1 is the share', { value: 0.5, numberFormat: '0 %' }, taken(0.5)],
  ['1 is the whole', { value: 1 }, taken(1)],
  ['a bare 33 is asked about', { value: 33 }, asked('shareOutOfRange', 0.33)],
  ['33 shown as 3300 % is no share', { value: 33, numberFormat: '0%' }, rejected('shareOutOfRange')],
  ['a negative number is no share', { value: -0.1 }, rejected('shareOutOfRange')],
  ['no number is no share', { value: NaN }, rejected('notAShare')],
  ['yes is no share', { value: true }, rejected('notAShare')],
])('%s', (_name, cell, reading) => {
  expect(readShare(cell)).toEqual(reading);
});

describe('a fraction that Excel turned into a day', () => {
  const serial = (iso: string, date1904 = false): number => {
    const day = parseIsoDay(iso);
    if (!day) throw new Error(iso);
    return serialOfDay(day, date1904);
  };
  const numberFormat = 'd.mmm';

  test('is asked about', () => {
    expect(readShare({ value: serial('2018-03-01'), numberFormat })).toEqual(asked('numberWithDateFormat', 1 / 3));
    expect(readShare({ value: serial('2018-02-01', true), numberFormat }, { date1904: true })).toEqual(
      asked('numberWithDateFormat', 1 / 2),
    );
  });

  test('is rejected where it is more than the whole', () => {
    expect(readShare({ value: serial('2018-02-17'), numberFormat })).toEqual(rejected('notAShare'));
  });

  test('is noted as text', () => {
    expect(readShare({ value: '1/3', numberFormat: '@' })).toEqual(noted(1 / 3, 'fractionAsText'));
  });
});
