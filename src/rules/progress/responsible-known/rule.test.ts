import { describeRule } from '../../../../tests/rules/describeRule';
import { progress } from '../../progressExample';
import { withRow } from '../../sheetExample';
import { rule } from './rule';

const responsible = (text: string) => withRow(progress, 'activities', 2, { responsible: text });

describeRule(rule, [
  { name: 'groups and municipalities', workbook: progress, reports: [] },
  { name: 'a member’s post', workbook: responsible('kommuneoverlege,  Åfjord'), reports: [] },
  { name: 'several', workbook: responsible('LAG og Trondheim kommune'), reports: [] },
  { name: 'a region', workbook: responsible('Fosen Regionråd'), reports: [] },
  {
    name: 'nobody',
    workbook: withRow(responsible(''), 'activities', 3, { responsible: '' }),
    reports: [{ message: 'missing', places: ['Fremdriftsplan!F4:F5'], values: { count: 2 } }],
  },
  {
    name: 'somebody who is not there',
    workbook: responsible('Arrangør AS'),
    reports: [{ message: 'unknown', places: ['Fremdriftsplan!F4'], values: { name: 'Arrangør AS' } }],
  },
  {
    name: 'without members nobody can be looked up',
    workbook: { layout: 'sheets', rows: { activities: responsible('Arrangør AS').rows.activities ?? [] } },
    reports: [],
  },
]);
