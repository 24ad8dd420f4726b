import { readAmount, readHeaderUnit, type ValueCell } from '../../../src/plan/values';
import { amountRows } from './amountRows';
import { asked, noted, rejected, taken } from './expectation';

const accounting = '_-* # ##0_-;-* # ##0_-;_-* "-"??_-;_-@_-';

test.each(amountRows)('the text «%s» in an amount column', (input, reading) => {
  expect(readAmount({ value: input })).toEqual(reading);
});

describe('a number in an amount column', () => {
  test.each<[string, ValueCell, unknown]>([
    ['is itself', { value: 1_200_000, numberFormat: '# ##0' }, taken(1_200_000)],
    ['may be zero', { value: 0 }, taken(0)],
    ['has no negative zero', { value: -0 }, taken(0)],
    ['is noted when it looks like millions', { value: 1.2 }, noted(1.2, 'implausiblySmall')],
    ['is noted just below ten thousand', { value: 9999 }, noted(9999, 'implausiblySmall')],
    ['is not noted from ten thousand', { value: 10_000 }, taken(10_000)],
    ['is noted from a hundred million', { value: 1e8 }, noted(1e8, 'implausiblyLarge')],
    ['is noted when negative', { value: -50_000 }, noted(-50_000, 'negativeAmount')],
    ['is noted with øre', { value: 250_000.5 }, noted(250_000.5, 'hasOre')],
    ['is rounded to øre', { value: 1_000_000 / 3 }, noted(333_333.33, 'hasOre')],
    ['is whole in spite of binary dust', { value: 1_150_000.0000000002 }, taken(1_150_000)],
    ['is noted as a date', { value: 43_132, numberFormat: 'd.mmm' }, noted(43_132, 'numberWithDateFormat')],
    ['is no date for a red currency', { value: 43_132, numberFormat: '[Red]# ##0 "kr, sum"' }, taken(43_132)],
    ['is no date in Norwegian «Standard»', { value: 43_132, numberFormat: 'Standard' }, taken(43_132)],
    ['must be finite', { value: Infinity }, rejected('notAnAmount')],
    ['must be a number', { value: NaN }, rejected('notAnAmount')],
    ['must be exact in øre', { value: 1e15 }, rejected('notAnAmount')],
    ['is not yes', { value: true }, rejected('notAnAmount')],
  ])('%s', (_name, cell, reading) => {
    expect(readAmount(cell)).toEqual(reading);
  });

  test('zero is never negative zero', () => {
    const reading = readAmount({ value: -0.001 });
    expect('value' in reading && Object.is(reading.value, 0)).toBe(true);
  });
});

test('a dash is zero only where the format shows zero as a dash', () => {
  expect(readAmount({ value: '-', numberFormat: accounting })).toEqual(taken(0));
  expect(readAmount({ value: '-' }, { accountingFormat: true })).toEqual(taken(0));
  expect(readAmount({ value: '-', numberFormat: accounting }, { accountingFormat: false })).toEqual(
    noted(null, 'dashAsEmpty'),
  );
  expect(readAmount({ value: '', numberFormat: accounting })).toEqual(taken(null));
});

describe('a column counted in thousands or millions', () => {
  test.each([
    [1200, 1000, noted(1_200_000, 'scaledByHeader')],
    [0, 1000, taken(0)],
    [5, 1000, noted(5000, 'scaledByHeader')],
    ['1 200', 1000, noted(1_200_000, 'scaledByHeader')],
    ['1,2', 1_000_000, noted(1_200_000, 'scaledByHeader')],
    ['1.25', 1_000_000, noted(1_250_000, 'scaledByHeader')],
    ['1,200', 1000, asked('commaAmbiguous', 1200, 1_200_000)],
    ['-50', 1000, noted(-50_000, 'scaledByHeader')],
    ['1200000', 1000, noted(1_200_000_000, 'implausiblyLarge')],
    ['2 mill.', 1000, taken(2_000_000)],
    ['250 tkr', 1_000_000, taken(250_000)],
    ['1200 kr', 1000, noted(1200, 'implausiblySmall')],
    ['250 000 kr', 1000, taken(250_000)],
    ['', 1000, taken(null)],
  ] as const)('%p counted in %d', (value, headerUnit, reading) => {
    expect(readAmount({ value }, { headerUnit })).toEqual(reading);
  });
});

test.each([
  ['Budsjett', 1],
  ['Beløp (kr)', 1],
  ['Rev.budsjett*', 1],
  ['Budsjett 2018', 1],
  ['Innbyggere 1.1.2018', 1],
  ['Kommuner med over 1000 innbyggere', 1],
  ['Nye målestokker', 1],
  ['Milliliter', 1],
  ['', 1],
  ['Budsjett i 1000 kr', 1000],
  ['Beløp (i 1 000 kr)', 1000],
  ['Beløp i 1.000 kr', 1000],
  ['Beløp i\u00a01\u00a0000\u00a0kroner', 1000],
  ['Budsjett (1000 kr)', 1000],
  ['Budsjett, 1000 kr', 1000],
  ['1000 kr', 1000],
  ['1000-kr', 1000],
  ['kr 1000', 1000],
  ['NOK 1000', 1000],
  ["NOK '000", 1000],
  ['i hele tusen', 1000],
  ['I HEILE TUSEN KR', 1000],
  ['tall i tusen kroner', 1000],
  ['Beløp (tkr)', 1000],
  ['t.kr', 1000],
  ['TNOK', 1000],
  ['kkr', 1000],
  ['Amount (in thousands)', 1000],
  ['mill. kr', 1_000_000],
  ['Budsjett (mill.kr)', 1_000_000],
  ['MNOK', 1_000_000],
  ['i millioner kroner', 1_000_000],
  ['i millionar kroner', 1_000_000],
  ['i 1 000 000 kr', 1_000_000],
  ['NOK million', 1_000_000],
] as const)('the header «%s» counts in %d', (header, unit) => {
  expect(readHeaderUnit(header)).toBe(unit);
});
