import { describeRule, editsOf, onlyFix } from '../../../../tests/rules/describeRule';
import { readingOf } from '../../../../tests/rules/builder';
import type { ExampleFormula, ExampleWorkbook } from '../../example';
import { planSettings } from '../../settings';
import { rule } from './rule';
import { isSameFormula } from '../../../sheets/sameFormula';

const expected = '=SUM(tblBudsjett[Bekreftet tildeling])';
const holding = (actual: ExampleFormula['actual'], value: ExampleFormula['value'] = 1): ExampleWorkbook => ({
  layout: 'tables',
  lines: [],
  formulas: [{ cell: 'B1', label: 'Sum kostnader', expected, actual, value }],
});

describeRule(rule, [
  { name: 'the declared formula', workbook: holding(expected), reports: [] },
  {
    name: 'a constant',
    workbook: holding(2_400_000),
    reports: [
      {
        message: 'constant',
        places: ['Budsjett!B1'],
        values: { label: 'Sum kostnader', actual: '2400000' },
        fixes: ['restore'],
      },
    ],
  },
  { name: 'a text', workbook: holding('2,4 mill.'), reports: [{ message: 'constant', fixes: ['restore'] }] },
  { name: 'nothing', workbook: holding('', ''), reports: [{ message: 'blank', fixes: ['restore'] }] },
  {
    name: 'another formula',
    workbook: holding('=SUM(B10:B12)'),
    reports: [{ message: 'changed', values: { actual: '=SUM(B10:B12)', expected }, fixes: ['restore'] }],
  },
  {
    name: 'the declared formula with an error cannot be restored',
    workbook: holding(expected, '#VALUE!'),
    reports: [{ message: 'error', values: { value: '#VALUE!' } }],
  },
  {
    name: 'another formula with an error is one finding',
    workbook: holding('=SUM(#REF!)', '#REF!'),
    reports: [{ message: 'error', fixes: ['restore'] }],
  },
  { name: 'a text that begins like an error is none', workbook: holding(expected, '#1 i køen'), reports: [] },
]);

test.each(['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!', '#SPILL!', '#CALC!', '#GETTING_DATA'])(
  '%s is an error value',
  (value) => {
    const found = rule.check(readingOf(holding(expected, value)), planSettings);
    expect(found.map(({ message }) => message)).toEqual(['error']);
  },
);

test('the fix puts the declared formula back over what stands there', () => {
  const cell = { sheet: 'Budsjett', row: 0, column: 1 };
  expect(editsOf(onlyFix(rule, holding(2_400_000)).changes)).toEqual([
    { ...cell, before: [[2_400_000]], after: [[{ formula: expected }]] },
  ]);
  expect(editsOf(onlyFix(rule, holding('=SUM(B10:B12)')).changes)).toEqual([
    { ...cell, before: [[{ formula: '=SUM(B10:B12)' }]], after: [[{ formula: expected }]] },
  ]);
});

describe('formulas that say the same', () => {
  test.each([
    ['=SUM(B10:B15)', '= sum( B10 : B15 )'],
    ['=SUM(B10:B15)', '=SUM($B$10:$B$15)'],
    ['=[@Tilskudd]+[@[Annen finansiering]]', '=[@Tilskudd] + [@[Annen finansiering]]'],
    ['=[@Tilskudd]', '=tblFinansiering[[#This Row],[Tilskudd]]'],
    ['=[@[Annen finansiering]]', '=tblFinansiering[@[Annen finansiering]]'],
    ['=SUM(tblFinansiering[@[Tilskudd]:[Annen finansiering]])', '=SUM([[#This Row],[Tilskudd]:[Annen finansiering]])'],
    ['=SUM(tblBudsjett[Hele søknaden])', '=@SUM(TblBudsjett[hele søknaden])'],
    ["=SUM('Budsjett'!B1)", '=SUM(Budsjett!B1)'],
    ['=XLOOKUP(A1,B:B,C:C)', '=_xlfn.XLOOKUP(A1,B:B,C:C)'],
  ])('%s and %s', (a, b) => {
    expect(isSameFormula(a, b)).toBe(true);
    expect(isSameFormula(b, a)).toBe(true);
  });
});

describe('formulas that differ', () => {
  test.each([
    ['=SUM(B10:B15)', '=SUM(B10:B14)'],
    ['=SUM(B10:B15)', '=SUM(B10:B15)+1'],
    ['=SUM(tblBudsjett[A])', '=SUM(tblFinansiering[A])'],
    ['=tblBudsjett[A]', '=tblBudsjett[@A]'],
    ['=SUMIFS(A:A,B:B,"Tilskudd")', '=SUMIFS(A:A,B:B,"tilskudd ")'],
    ["=SUM('Budsjett 2018'!B1)", "=SUM('Budsjett 2019'!B1)"],
    ['=[@[A b]]', '=[@Ab]'],
    ['=A1', '=A1%'],
  ])('%s and %s', (a, b) => {
    expect(isSameFormula(a, b)).toBe(false);
  });
});
