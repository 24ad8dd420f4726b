import { describeRule } from '../../../../tests/rules/describeRule';
import type { SheetExample } from '../../sheetExample';
import { ownSheet } from '../sum-range-short/documentation';
import { documentation } from './documentation';
import { rule } from './rule';

const hiding = (example: SheetExample | undefined, sheet: string, ...rows: readonly number[]): SheetExample => {
  if (!example) throw new Error('no example');
  return { ...example, hiddenRows: { [sheet]: rows } };
};
const [budget] = documentation.valid.map(({ workbook }) => (workbook.layout === 'sheets' ? workbook : undefined));
const travels = ownSheet([
  ['Oslo', 1200],
  ['Molde', 800],
  ['Sum', { formula: '=SUM(B1:B2)', value: 2000 }],
]);

describeRule(rule, [
  { name: 'nothing hidden', workbook: travels, reports: [] },
  {
    name: 'both budget lines',
    workbook: hiding(budget, 'Budsjett', 2, 3),
    reports: [
      {
        message: 'budgetLines',
        places: ['Budsjett!A2:A3'],
        values: { names: { list: ['Delprosjektleder', 'Diverse'] } },
      },
    ],
  },
  { name: 'the header', workbook: hiding(budget, 'Budsjett', 1), reports: [] },
  {
    name: 'a row of an own sum',
    workbook: hiding(travels, 'Reiser', 1),
    reports: [{ message: 'ownSum', places: ['Reiser!B3', 'Reiser!B1'], values: { count: 1 } }],
  },
  { name: 'a sum that is hidden itself', workbook: hiding(travels, 'Reiser', 1, 3), reports: [] },
]);
