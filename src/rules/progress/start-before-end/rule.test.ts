import { describeRule, editsOf, onlyFix } from '../../../../tests/rules/describeRule';
import { on, progress } from '../../progressExample';
import { withRow } from '../../sheetExample';
import { rule } from './rule';

const swapped = withRow(progress, 'activities', 1, { start: on(18, 9, 2018), end: '17.09.2018' });

describeRule(rule, [
  { name: 'all end when they start or later', workbook: progress, reports: [] },
  {
    name: 'one ends the day before',
    workbook: swapped,
    reports: [
      {
        message: 'endsBeforeStart',
        places: ['Fremdriftsplan!I3', 'Fremdriftsplan!H3'],
        values: { start: { day: '2018-09-18' }, end: { day: '2018-09-17' } },
        fixes: ['swap'],
      },
    ],
  },
  { name: 'a missing end is no fault', workbook: withRow(progress, 'activities', 1, { end: '' }), reports: [] },
  { name: 'no progress plan', workbook: { layout: 'sheets', rows: {} }, reports: [] },
]);

test('swapping writes both days as days', () => {
  expect(editsOf(onlyFix(rule, swapped).changes)).toEqual([
    expect.objectContaining({ row: 2, column: 7, before: [[on(18, 9, 2018)]], after: [[on(17, 9, 2018)]] }),
    expect.objectContaining({ row: 2, column: 8, before: [['17.09.2018']], after: [[on(18, 9, 2018)]] }),
  ]);
});
