import { describeRule } from '../../../../tests/rules/describeRule';
import { organisation } from '../../organisationExample';
import { withRow, type ExampleContent, type SheetExample } from '../../sheetExample';
import { rule } from './rule';

const own = (...rows: readonly (readonly ExampleContent[])[]): SheetExample => ({
  layout: 'sheets',
  rows: {},
  ownSheets: { Kladd: rows },
});
const failing = (formula: string): ExampleContent => ({ formula, value: '#REF!' });

describeRule(rule, [
  { name: 'no errors', workbook: organisation, reports: [] },
  {
    name: 'in a table of ours',
    workbook: withRow(organisation, 'municipalities', 1, { population: { formula: '=1/0', value: '#DIV/0!' } }),
    reports: [{ message: 'inTable', places: ['Kommuner!H3'], values: { raw: '#DIV/0!' } }],
  },
  {
    name: 'typed instead of calculated',
    workbook: withRow(organisation, 'municipalities', 1, { population: '#N/A' }),
    reports: [{ message: 'inTable' }],
  },
  {
    name: 'where it begins, not where it leads',
    workbook: own([failing('=#REF!+1'), failing('=A1*2')], [failing('=SUM(A1:B1)')]),
    reports: [{ message: 'inOwnSheet', places: ['Kladd!A1'], values: { formula: '=#REF!+1' } }],
  },
  { name: 'a text that begins with a hash', workbook: own(['#hashtag', '#1']), reports: [] },
]);
