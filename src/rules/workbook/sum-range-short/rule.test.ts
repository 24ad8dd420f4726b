import { describeRule, editsOf, onlyFix } from '../../../../tests/rules/describeRule';
import type { ExampleContent } from '../../sheetExample';
import { ownSheet } from './documentation';
import { rule } from './rule';

const column = (...cells: readonly ExampleContent[]) => ownSheet(cells.map((cell) => ['x', cell]));
const sum = (formula: string): ExampleContent => ({ formula, value: 3 });
const short = column(1, 2, 3, sum('=SUM($B$1:$B$2)'));

describeRule(rule, [
  { name: 'the whole column', workbook: column(1, 2, 3, sum('=SUM(B1:B3)')), reports: [] },
  {
    name: 'one short',
    workbook: short,
    reports: [{ message: 'stopsShort', places: ['Reiser!B4', 'Reiser!B3'], values: { count: 1 }, fixes: ['extend'] }],
  },
  {
    name: 'a blank row parts what belongs from what does not',
    workbook: column(1, 2, '', 3, sum('=SUM(B1:B2)')),
    reports: [],
  },
  {
    name: 'a sum of another part below',
    workbook: column(1, 2, sum('=SUM(B1:B2)'), 4, 5, sum('=SUM(B4:B5)')),
    reports: [],
  },
  {
    name: 'a sum above its numbers',
    workbook: column(sum('=SUM(B2:B3)'), 1, 2, 3),
    reports: [{ message: 'stopsShort', places: ['Reiser!B1', 'Reiser!B4'], fixes: ['extend'] }],
  },
  { name: 'a sum of one’s own making', workbook: column(1, 2, 3, sum('=SUM(B1:B2)+B3')), reports: [] },
  { name: 'a sum along a row', workbook: ownSheet([[1, 2, 3, sum('=SUM(A1:B1)')]]), reports: [] },
]);

test('the sum is extended to the last number, its signs as they were', () => {
  expect(editsOf(onlyFix(rule, short).changes)).toEqual([
    {
      sheet: 'Reiser',
      row: 3,
      column: 1,
      before: [[{ formula: '=SUM($B$1:$B$2)' }]],
      after: [[{ formula: '=SUM($B$1:$B$3)' }]],
    },
  ]);
});
