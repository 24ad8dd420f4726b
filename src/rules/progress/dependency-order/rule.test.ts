import { describeRule } from '../../../../tests/rules/describeRule';
import { on, progress } from '../../progressExample';
import { withRow } from '../../sheetExample';
import { rule } from './rule';

const early = withRow(progress, 'activities', 1, { start: on(3, 9, 2018), end: on(3, 9, 2018) });

describeRule(rule, [
  { name: 'all wait', workbook: progress, reports: [] },
  {
    name: 'one starts the day before',
    workbook: early,
    reports: [
      {
        message: 'startsTooEarly',
        places: ['Fremdriftsplan!H3', 'Fremdriftsplan!I2'],
        values: { start: { day: '2018-09-03' }, end: { day: '2018-09-04' } },
      },
    ],
  },
  {
    name: 'on the day that the other ends',
    workbook: withRow(progress, 'activities', 1, { start: on(4, 9, 2018), end: on(5, 9, 2018) }),
    reports: [],
  },
  { name: 'the other is cancelled', workbook: withRow(early, 'activities', 0, { status: 'Avlyst' }), reports: [] },
  { name: 'the other has no days', workbook: withRow(early, 'activities', 0, { start: '', end: '' }), reports: [] },
]);
