import { describeRule } from '../../../../tests/rules/describeRule';
import { on, progress } from '../../progressExample';
import { withRow, withRows } from '../../sheetExample';
import { rule } from './rule';

describeRule(rule, [
  { name: 'in the plan’s order', workbook: progress, reports: [] },
  {
    name: 'the regional group starts last',
    workbook: withRow(progress, 'activities', 0, { start: on(24, 9, 2018), end: on(24, 9, 2018) }),
    reports: [
      {
        message: 'tooEarly',
        places: ['Fremdriftsplan!H3', 'Fremdriftsplan!H2'],
        values: { day: { day: '2018-09-17' }, earlierDay: { day: '2018-09-24' } },
      },
    ],
  },
  {
    name: 'the order of the rows does not matter',
    workbook: withRows(progress, 'activities', (rows) => [...rows].reverse()),
    reports: [],
  },
  { name: 'a plan not begun', workbook: withRows(progress, 'activities', () => []), reports: [] },
]);
