import { describeRule, editsOf, onlyFix } from '../../../../tests/rules/describeRule';
import type { ExampleContent } from '../../sheetExample';
import { ownSheet } from '../sum-range-short/documentation';
import { rule } from './rule';

const times = (row: number): ExampleContent => ({ formula: `=A${row}*$B$1`, value: row });
const rows = (...cells: readonly (ExampleContent | null)[]) =>
  ownSheet(cells.map((cell, index) => [index, 2, cell ?? times(index + 1)]));
const over = rows(null, null, 350, null, null);

describeRule(rule, [
  { name: 'all calculated', workbook: rows(null, null, null, null, null), reports: [] },
  {
    name: 'one typed over',
    workbook: over,
    reports: [{ message: 'typedOver', places: ['Reiser!C3'], values: { value: '350', count: 4 }, fixes: ['restore'] }],
  },
  { name: 'too few formulas to tell', workbook: rows(null, 350, null), reports: [] },
  { name: 'other formulas below', workbook: rows(null, null, 350, { formula: '=A4+1', value: 5 }, null), reports: [] },
  { name: 'a text among them', workbook: rows(null, null, 'se merknad', null, null), reports: [] },
]);

test('the formula is put back as it would be filled', () => {
  expect(editsOf(onlyFix(rule, over).changes)).toEqual([
    { sheet: 'Reiser', row: 2, column: 2, before: [[350]], after: [[{ formula: '=A3*$B$1' }]] },
  ]);
});
