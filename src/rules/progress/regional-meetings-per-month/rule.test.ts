import { describeRule } from '../../../../tests/rules/describeRule';
import { progress } from '../../progressExample';
import { withoutRow, withRow, withRows } from '../../sheetExample';
import { rule } from './rule';

describeRule(rule, [
  { name: 'two a month', workbook: progress, reports: [] },
  {
    name: 'one less in November',
    workbook: withoutRow(progress, 'activities', 9),
    reports: [
      {
        message: 'tooFew',
        places: ['Fremdriftsplan!H10'],
        values: { expected: 2, count: 1, months: { list: ['11.2018'] } },
      },
    ],
  },
  {
    name: 'a cancelled one does not count',
    workbook: withRow(progress, 'activities', 9, { status: 'Avlyst' }),
    reports: [{ message: 'tooFew', values: { months: { list: ['11.2018'] } } }],
  },
  {
    name: 'both of the month',
    workbook: withoutRow(withoutRow(progress, 'activities', 9), 'activities', 8),
    reports: [{ message: 'tooFew', places: ['Fremdriftsplan!B1'] }],
  },
  {
    name: 'none besides the gatherings',
    workbook: withRows(progress, 'activities', (rows) => rows.slice(0, 4)),
    reports: [{ message: 'noMeetings', places: ['Fremdriftsplan!B1'], values: { expected: 2 } }],
  },
  {
    name: 'one a month is enough',
    workbook: withoutRow(progress, 'activities', 9),
    settings: { meetingsPerMonth: 1 },
    reports: [],
  },
  { name: 'a plan not begun', workbook: withRows(progress, 'activities', () => []), reports: [] },
]);
