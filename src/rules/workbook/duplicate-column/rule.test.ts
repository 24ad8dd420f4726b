import { describeRule } from '../../../../tests/rules/describeRule';
import { rule } from './rule';

const at = { sheet: 'Finansiering', row: 0, column: 4 };

describeRule(rule, [
  { name: 'nothing twice', workbook: { layout: 'tables', lines: [] }, reports: [] },
  {
    name: 'the second column is the place',
    workbook: {
      layout: 'tables',
      lines: [],
      structure: [{ kind: 'duplicateColumn', table: 'financing', header: 'Tilskudd', at }],
    },
    reports: [
      { message: 'duplicate', places: ['Finansiering!E1'], values: { table: 'financing', column: 'Tilskudd' } },
    ],
  },
]);
