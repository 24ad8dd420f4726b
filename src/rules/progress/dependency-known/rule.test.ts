import { describeRule } from '../../../../tests/rules/describeRule';
import { progress } from '../../progressExample';
import { withRow } from '../../sheetExample';
import { rule } from './rule';

describeRule(rule, [
  { name: 'all are known', workbook: progress, reports: [] },
  {
    name: 'a closing point is no part of a number',
    workbook: withRow(progress, 'activities', 2, { dependsOn: '2.' }),
    reports: [],
  },
  { name: 'a number written as a number', workbook: withRow(progress, 'activities', 2, { dependsOn: 2 }), reports: [] },
  {
    name: 'two unknown',
    workbook: withRow(progress, 'activities', 2, { dependsOn: '77, 2; 78' }),
    reports: [
      { message: 'unknown', places: ['Fremdriftsplan!M4'], values: { count: 2, numbers: { list: ['77', '78'] } } },
    ],
  },
  {
    name: 'twice the same number',
    workbook: withRow(progress, 'activities', 3, { number: '3' }),
    reports: [{ message: 'duplicateNumber', places: ['Fremdriftsplan!A5', 'Fremdriftsplan!A4'] }],
  },
  {
    name: 'without numbers nothing is twice',
    workbook: withRow(withRow(progress, 'activities', 2, { number: '' }), 'activities', 3, { number: '' }),
    reports: [],
  },
]);
