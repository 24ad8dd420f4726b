import { describeRule } from '../../../../tests/rules/describeRule';
import { progress } from '../../progressExample';
import { withAddedRow, withRow } from '../../sheetExample';
import { rule } from './rule';

describeRule(rule, [
  { name: 'all have one', workbook: progress, reports: [] },
  {
    name: 'two have none',
    workbook: withRow(withRow(progress, 'activities', 1, { workArea: '' }), 'activities', 3, { workArea: '' }),
    reports: [{ message: 'missing', places: ['Fremdriftsplan!D3', 'Fremdriftsplan!D5'], values: { count: 2 } }],
  },
  {
    name: 'one that cannot be read is for another rule',
    workbook: withRow(progress, 'activities', 1, { workArea: 'Helt annet' }),
    reports: [],
  },
  { name: 'a row without a name', workbook: withAddedRow(progress, 'activities', { comment: 'tom' }), reports: [] },
]);
