import { describeRule } from '../../../../tests/rules/describeRule';
import { budget, dayCell, planBudget, planTable, withPlanCell } from '../../budgetExample';
import { withRow, withSettings, type SheetExample } from '../../sheetExample';
import { rule } from './rule';

const lasting = (start: string, end: string): SheetExample =>
  withRow(budget, 'budget', 1, { start: start && dayCell(start), end: end && dayCell(end) });

describeRule(rule, [
  { name: 'from the day the project starts', workbook: budget, reports: [] },
  {
    name: "four lines of the plan's budget",
    workbook: planBudget,
    reports: ['H4', 'H5', 'H6', 'H7'].map((cell) => ({ message: 'wholeYear', places: [`Budsjett!${cell}`] })),
  },
  {
    name: "the same four lines of the plan's own table",
    workbook: planTable,
    reports: ['B4', 'B5', 'B6', 'B7'].map((cell) => ({
      message: 'wholeYear',
      places: [`Plan!${cell}`],
      values: { year: '2018', projectStart: { day: '2018-09-01' } },
    })),
  },
  {
    name: 'a year as a number is a year',
    workbook: withPlanCell(2, 1, 2018),
    reports: ['B3', 'B4', 'B5', 'B6', 'B7'].map((cell) => ({ message: 'wholeYear', places: [`Plan!${cell}`] })),
  },
  {
    name: 'the day before the project starts',
    workbook: lasting('2018-08-31', '2018-12-31'),
    reports: [{ message: 'beforeProject', places: ['Budsjett!H3'], values: { start: { day: '2018-08-31' } } }],
  },
  {
    name: 'from New Year, but not the whole year',
    workbook: lasting('2018-01-01', '2018-06-30'),
    reports: [{ message: 'beforeProject' }],
  },
  { name: 'outside the year', workbook: lasting('2017-12-01', '2018-12-31'), reports: [] },
  { name: 'past the year', workbook: lasting('2018-01-01', '2019-12-31'), reports: [] },
  { name: 'ends before it begins', workbook: lasting('2018-08-01', '2018-07-01'), reports: [] },
  {
    name: 'another year altogether',
    workbook: withPlanCell(3, 1, '2019'),
    reports: Array(3).fill({ message: 'wholeYear' }),
  },
  { name: 'no period', workbook: lasting('', ''), reports: [] },
  {
    name: 'a project that starts with the year',
    workbook: withSettings(planBudget, { planStart: dayCell('2018-01-01') }),
    reports: [],
  },
  { name: 'no budget', workbook: { layout: 'sheets', rows: {} }, reports: [] },
]);
