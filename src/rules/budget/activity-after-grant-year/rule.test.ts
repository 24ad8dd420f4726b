import { describeRule } from '../../../../tests/rules/describeRule';
import { dayCell, planTable } from '../../budgetExample';
import { withRows, withSettings, type ExampleRow } from '../../sheetExample';
import { withActivities } from './documentation';
import { rule } from './rule';

const activity = (start: string, end: string, more: ExampleRow = {}): ExampleRow => ({
  number: '1',
  name: 'Regionsamling',
  kind: 'Samling',
  start: start && dayCell(start),
  end: end && dayCell(end),
  ...more,
});

describeRule(rule, [
  { name: 'the last day of the year', workbook: withActivities(activity('2018-12-31', '2018-12-31')), reports: [] },
  {
    name: 'the first day of the next',
    workbook: withActivities(activity('2019-01-01', '2019-01-02')),
    reports: [{ message: 'afterYear', places: ['Fremdriftsplan!H2'], values: { count: 1, year: '2018', rest: 0 } }],
  },
  {
    name: 'goes on into the next',
    workbook: withActivities(activity('2018-09-04', '2019-04-01')),
    reports: [{ message: 'afterYear', places: ['Fremdriftsplan!I2'] }],
  },
  {
    name: 'with a start alone',
    workbook: withActivities(activity('2019-02-12', '')),
    reports: [{ message: 'afterYear', places: ['Fremdriftsplan!H2'] }],
  },
  {
    name: 'many are one finding',
    workbook: withActivities(
      activity('2019-02-12', '2019-02-12', { name: 'D' }),
      activity('2018-09-04', '2018-09-04', { name: 'E' }),
      activity('2019-02-13', '2019-02-13', { name: 'B' }),
      activity('2019-02-14', '2019-02-14', { name: 'C' }),
      activity('2018-12-01', '2019-02-14', { name: 'A' }),
    ),
    reports: [
      {
        message: 'afterYear',
        places: ['Fremdriftsplan!H2', 'Fremdriftsplan!H4:H5', 'Fremdriftsplan!I6'],
        values: { count: 4, names: { list: ['A', 'B', 'C'] }, rest: 1 },
      },
    ],
  },
  {
    name: 'a milestone',
    workbook: withActivities(activity('2019-02-01', '2019-02-01', { kind: 'Milepæl' })),
    reports: [],
  },
  {
    name: 'cancelled',
    workbook: withActivities(activity('2019-02-01', '2019-02-01', { status: 'Avlyst' })),
    reports: [],
  },
  { name: 'no day', workbook: withActivities(activity('', '')), reports: [] },
  {
    name: 'the grant year is a setting',
    workbook: withSettings(withActivities(activity('2019-02-12', '2019-02-12')), { grantYear: 2019 }),
    reports: [],
  },
  { name: 'no progress plan', workbook: planTable, reports: [] },
  {
    name: 'a budget not begun',
    workbook: withRows(withActivities(activity('2019-02-12', '2019-02-12')), 'budget', () => []),
    reports: [],
  },
  {
    name: 'no budget',
    workbook: { layout: 'sheets', rows: { activities: [activity('2019-02-12', '2019-02-12')] } },
    reports: [],
  },
]);
