import { describeRule, editsOf, onlyFix } from '../../../../tests/rules/describeRule';
import type { ExampleContent } from '../../sheetExample';
import { ownSheet } from '../sum-range-short/documentation';
import { rule } from './rule';

const column = (...cells: readonly ExampleContent[]) => ownSheet(cells.map((cell) => ['x', cell]));
const sum: ExampleContent = { formula: '=SUM(B1:B3)', value: 3 };
const text = column(10_000, '12 800,50', 3, sum);

describeRule(rule, [
  { name: 'numbers', workbook: column(1, 2, 3, sum), reports: [] },
  {
    name: 'a text among them',
    workbook: text,
    reports: [{ message: 'passedBy', places: ['Reiser!B2', 'Reiser!B4'], fixes: ['writeNumber'] }],
  },
  { name: 'words and what can mean several numbers', workbook: column('Beløp', 'ca. 500', '1,200', sum), reports: [] },
  {
    name: 'in two sums it is told once',
    workbook: column('12 800', 1, 2, sum, { formula: '=SUM(B1:B2)', value: 1 }),
    reports: [{ message: 'passedBy', fixes: ['writeNumber'] }],
  },
  { name: 'outside the sum', workbook: column(1, 2, 3, sum, '12 800'), reports: [] },
]);

test('the number is written in its place', () => {
  expect(editsOf(onlyFix(rule, text).changes)).toEqual([
    { sheet: 'Reiser', row: 1, column: 1, before: [['12 800,50']], after: [[12_800.5]] },
  ]);
});
