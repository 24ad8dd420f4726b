import { describeRule } from '../../../../tests/rules/describeRule';
import { organisation } from '../../organisationExample';
import { withRow, type ExampleContent, type SheetExample } from '../../sheetExample';
import { rule } from './rule';

const cells = (...row: readonly ExampleContent[]): SheetExample => ({
  layout: 'sheets',
  rows: {},
  ownSheets: { Kladd: [row] },
});

describeRule(rule, [
  {
    name: 'formulas, and texts of other kinds',
    workbook: cells({ formula: '=A2', value: 1 }, '===', '= ', '-', '+47 123', '@navn'),
    reports: [],
  },
  {
    name: 'in an own sheet',
    workbook: cells('x', '=SUM(A1:A2)'),
    reports: [{ message: 'notCalculated', places: ['Kladd!B1'] }],
  },
  {
    name: 'in a table of ours',
    workbook: withRow(organisation, 'memberships', 0, { comment: '=A1+A2' }),
    reports: [{ message: 'notCalculated', places: ['Medlemskap!K2'], values: { text: '=A1+A2' } }],
  },
]);
