import { describeRule } from '../../../../tests/rules/describeRule';
import { on, progress } from '../../progressExample';
import { withRow } from '../../sheetExample';
import { rule } from './rule';

const dated = (start: number | string, end: number | string) => withRow(progress, 'activities', 2, { start, end });

describeRule(rule, [
  { name: 'all inside', workbook: progress, reports: [] },
  {
    name: 'the first and the last day belong to the plan',
    workbook: dated(on(1, 9, 2018), on(1, 4, 2019)),
    reports: [],
  },
  {
    name: 'the day before',
    workbook: dated(on(31, 8, 2018), on(4, 9, 2018)),
    reports: [{ message: 'before', places: ['Fremdriftsplan!H4'], values: { day: { day: '2018-08-31' } } }],
  },
  {
    name: 'the day after',
    workbook: dated(on(1, 3, 2019), on(2, 4, 2019)),
    reports: [{ message: 'after', places: ['Fremdriftsplan!I4'], values: { day: { day: '2019-04-02' } } }],
  },
  {
    name: 'wholly after',
    workbook: dated(on(12, 2, 2020), on(13, 2, 2020)),
    reports: [{ message: 'after', places: ['Fremdriftsplan!H4'] }],
  },
  {
    name: 'only an end',
    workbook: dated('', on(2, 4, 2019)),
    reports: [{ message: 'after', places: ['Fremdriftsplan!I4'] }],
  },
  { name: 'another window', workbook: progress, settings: { planEnd: null, planStart: null }, reports: [] },
]);
