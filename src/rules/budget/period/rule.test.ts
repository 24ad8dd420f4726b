import { describeRule, editsOf, onlyFix } from '../../../../tests/rules/describeRule';
import { budget, dayCell, planBudget, planTable, withPlanCell } from '../../budgetExample';
import { withRow, withRows, withSettings, type SheetExample } from '../../sheetExample';
import { rule } from './rule';

const lasting = (start: string, end: string): SheetExample =>
  withRow(budget, 'budget', 1, { start: start && dayCell(start), end: end && dayCell(end) });
const swapped = lasting('2018-12-31', '2018-09-01');

describeRule(rule, [
  { name: 'inside the year', workbook: lasting('2018-01-01', '2018-12-31'), reports: [] },
  { name: 'one day', workbook: lasting('2018-09-04', '2018-09-04'), reports: [] },
  { name: "the plan's budget", workbook: planBudget, reports: [] },
  { name: "the plan's own table", workbook: planTable, reports: [] },
  {
    name: 'ends before it begins',
    workbook: swapped,
    reports: [
      {
        message: 'startAfterEnd',
        places: ['Budsjett!H3', 'Budsjett!I3'],
        values: { start: { day: '2018-12-31' }, end: { day: '2018-09-01' } },
        fixes: ['swap'],
      },
    ],
  },
  {
    name: 'is told once when it is outside the year besides',
    workbook: lasting('2019-02-01', '2018-09-01'),
    reports: [{ message: 'startAfterEnd', fixes: ['swap'] }],
  },
  {
    name: 'begins the day before the year',
    workbook: lasting('2017-12-31', '2018-12-31'),
    reports: [
      { message: 'beforeYear', places: ['Budsjett!H3'], values: { start: { day: '2017-12-31' }, year: '2018' } },
    ],
  },
  {
    name: 'ends the day after the year',
    workbook: lasting('2018-09-01', '2019-01-01'),
    reports: [{ message: 'afterYear', places: ['Budsjett!I3'], values: { end: { day: '2019-01-01' } } }],
  },
  {
    name: 'wholly after the year',
    workbook: lasting('2019-02-01', '2019-02-28'),
    reports: [{ message: 'otherYears', places: ['Budsjett!H3', 'Budsjett!I3'] }],
  },
  {
    name: 'begins after the year, with no end',
    workbook: lasting('2019-02-01', ''),
    reports: [{ message: 'afterYear', places: ['Budsjett!H3'], values: { end: { day: '2019-02-01' } } }],
  },
  {
    name: 'own funding lies in the year as well',
    workbook: withRow(budget, 'budget', 2, { end: dayCell('2019-01-31') }),
    reports: [{ message: 'afterYear', places: ['Budsjett!I4'] }],
  },
  {
    name: 'a date is missing',
    workbook: lasting('', '2018-12-31'),
    reports: [{ message: 'oneEnd', places: ['Budsjett!H3'], values: { missing: 'start' } }],
  },
  { name: 'no period at all', workbook: lasting('', ''), reports: [] },
  {
    name: 'a date that cannot be read is not missing',
    workbook: withRow(budget, 'budget', 1, { end: 'høsten' }),
    reports: [],
  },
  {
    name: 'a year where a date belongs is asked about',
    workbook: withRow(budget, 'budget', 1, { start: 2018 }),
    reports: [],
  },
  {
    name: "another year in the plan's own table",
    workbook: withPlanCell(5, 1, 2019),
    reports: [{ message: 'otherYears', places: ['Plan!B6'] }],
  },
  {
    name: 'a period in one cell that goes past the year',
    workbook: withPlanCell(2, 1, '01.09.18 - 01.04.19'),
    reports: [{ message: 'afterYear', places: ['Plan!B3'] }],
  },
  {
    name: 'the grant year is a setting',
    workbook: withSettings(budget, { grantYear: 2019 }),
    reports: [{ message: 'otherYears' }, { message: 'otherYears' }, { message: 'otherYears' }],
  },
  { name: 'an empty cost plan', workbook: withRows(budget, 'budget', () => []), reports: [] },
  { name: 'no budget', workbook: { layout: 'sheets', rows: {} }, reports: [] },
  {
    name: 'a calculated date is not swapped',
    workbook: withRow(swapped, 'budget', 1, { end: { formula: '=H2', value: dayCell('2018-09-01') } }),
    reports: [{ message: 'startAfterEnd', fixes: [] }],
  },
]);

test('the dates change places', () => {
  const [autumn, newYear] = [dayCell('2018-09-01'), dayCell('2018-12-31')];
  expect(editsOf(onlyFix(rule, swapped).changes)).toEqual([
    { sheet: 'Budsjett', row: 2, column: 7, before: [[newYear]], after: [[autumn]] },
    { sheet: 'Budsjett', row: 2, column: 8, before: [[autumn]], after: [[newYear]] },
  ]);
});
