import { describeRule } from '../../../../tests/rules/describeRule';
import { on, progress } from '../../progressExample';
import { withRow, type ExampleRow } from '../../sheetExample';
import { rule } from './rule';

const third = (change: ExampleRow) => withRow(progress, 'activities', 2, change);

describeRule(rule, [
  { name: 'working days', workbook: progress, reports: [] },
  {
    name: 'a Saturday',
    workbook: third({ start: on(9, 2, 2019), end: on(9, 2, 2019) }),
    reports: [{ message: 'weekend', places: ['Fremdriftsplan!H4'], values: { weekday: 'saturday' } }],
  },
  {
    name: 'the second day is a Saturday',
    workbook: third({ start: on(8, 2, 2019), end: on(9, 2, 2019) }),
    reports: [{ message: 'weekend', places: ['Fremdriftsplan!I4'], values: { day: { day: '2019-02-09' } } }],
  },
  {
    name: 'Boxing Day',
    workbook: third({ start: on(26, 12, 2018), end: '' }),
    reports: [{ message: 'holiday', places: ['Fremdriftsplan!H4'], values: { holiday: 'boxingDay' } }],
  },
  {
    name: 'a deadline on a Sunday',
    workbook: third({ kind: 'Milepæl', start: '', end: on(31, 3, 2019) }),
    reports: [{ message: 'weekend', places: ['Fremdriftsplan!I4'] }],
  },
  {
    name: 'work goes on over a weekend',
    workbook: third({ kind: 'Aktivitet', start: on(1, 9, 2018), end: on(2, 9, 2018) }),
    reports: [],
  },
  { name: 'a period is no gathering', workbook: third({ start: on(1, 2, 2019), end: on(28, 2, 2019) }), reports: [] },
  { name: 'called off', workbook: third({ start: on(9, 2, 2019), status: 'Avlyst' }), reports: [] },
]);
