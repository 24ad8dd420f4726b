import { describeRule, editsOf, onlyFix } from '../../../../tests/rules/describeRule';
import { budget, planBudget, planTable } from '../../budgetExample';
import { withRows, type SheetExample } from '../../sheetExample';
import { divided } from './documentation';
import { rule } from './rule';

/** The plan's own table with its line for involvement divided by names, as there is no column for recipients. */
const byName = (...rows: readonly (readonly [string, number, number])[]): SheetExample => ({
  ...planTable,
  ownSheets: {
    Plan: (planTable.ownSheets?.['Plan'] ?? []).flatMap((row) =>
      row[0] === 'Fag/involvering'
        ? rows.map(([activity, confirmed, full]) => [activity, '2018', confirmed, full])
        : [row],
    ),
  },
});
const twice = divided([null, 150_000, 150_000], ['Fosen IKS', 75_000, 75_000], ['Namdal Regionråd', 75_000, 75_000]);
const oneOff = divided([null, 150_000, 150_001], ['Fosen IKS', 75_000, 75_000], ['Namdal Regionråd', 75_000, 75_000]);

describeRule(rule, [
  { name: 'not divided', workbook: budget, reports: [] },
  { name: "the plan's budget", workbook: planBudget, reports: [] },
  { name: "the plan's own table", workbook: planTable, reports: [] },
  {
    name: 'parts alone, alike',
    workbook: divided(['Fosen IKS', 75_000, 75_000], ['Namdal Regionråd', 75_000, 75_000]),
    reports: [],
  },
  {
    name: 'parts and their sum',
    workbook: twice,
    reports: [
      {
        message: 'countedTwice',
        places: ['Budsjett!A3', 'Budsjett!A4:A5'],
        values: { activity: 'Involvering', count: 2, confirmed: { kroner: 150_000 } },
        fixes: ['removeWhole'],
      },
    ],
  },
  {
    name: 'whatever the order of the rows',
    workbook: withRows(twice, 'budget', (rows) => [...rows].reverse()),
    reports: [{ message: 'countedTwice', places: ['Budsjett!A5', 'Budsjett!A3:A4'], fixes: ['removeWhole'] }],
  },
  {
    name: 'a krone off in one scenario',
    workbook: oneOff,
    reports: [
      {
        message: 'partsDiffer',
        places: ['Budsjett!C3', 'Budsjett!C4:C5'],
        values: {
          scenario: 'fullApplication',
          stated: { kroner: 150_001 },
          sum: { kroner: 150_000 },
          difference: { kroner: 1 },
        },
        fixes: ['setToSum'],
      },
    ],
  },
  {
    name: 'a line for everybody is no sum',
    workbook: divided(['Fosen IKS', 75_000, 75_000], ['Namdal Regionråd', 75_000, 75_000], [null, 10_000, 20_000]),
    reports: [],
  },
  {
    name: 'two lines without a recipient tell nothing',
    workbook: divided([null, 150_000, 150_000], ['Fosen IKS', 150_000, 150_000], [null, 150_000, 150_000]),
    reports: [],
  },
  {
    name: 'the same recipient twice divides nothing',
    workbook: divided(['Fosen IKS', 75_000, 75_000], ['fosen iks', 80_000, 75_000]),
    reports: [],
  },
  {
    name: 'municipalities that get unlike amounts',
    workbook: divided(['Molde', 20_000, 20_000], ['Åfjord', 60_000, 60_000], ['Bjugn', 30_000, 30_000]),
    reports: [
      {
        message: 'unequal',
        places: ['Budsjett!B3:B5'],
        values: {
          scenario: 'confirmed',
          count: 3,
          least: { kroner: 20_000 },
          leastTo: 'Molde',
          most: { kroner: 60_000 },
          mostTo: 'Åfjord',
        },
      },
    ],
  },
  {
    name: 'unlike in the full application only',
    workbook: divided(['Molde', 20_000, 20_000], ['Åfjord', 20_000, 60_000]),
    reports: [{ message: 'unequal', places: ['Budsjett!C3:C4'], values: { scenario: 'fullApplication' } }],
  },
  {
    name: 'counties are not to be alike',
    workbook: divided(['Trøndelag', 20_000, 20_000], ['Møre og Romsdal', 60_000, 60_000]),
    reports: [],
  },
  {
    name: 'a region beside a municipality is not to be alike either',
    workbook: divided(['Fosen IKS', 60_000, 60_000], ['Molde', 20_000, 20_000]),
    reports: [],
  },
  {
    name: 'an amount that cannot be read',
    workbook: withRows(twice, 'budget', (rows) =>
      rows.map((row, index) => (index === 2 ? { ...row, confirmed: '?', fullApplication: '?' } : row)),
    ),
    reports: [],
  },
  {
    name: 'recipients after the name, where there is no column for them',
    workbook: byName(
      ['Fag/involvering', 500_000, 1_250_000],
      ['Fag/involvering – Fosen IKS', 250_000, 625_000],
      ['Fag/involvering – ROR', 250_000, 625_000],
    ),
    reports: [{ message: 'countedTwice', places: ['Plan!A5', 'Plan!A6:A7'], fixes: [] }],
  },
  {
    name: 'in parentheses or after a colon',
    workbook: byName(['Fag/involvering (Fosen IKS)', 250_000, 625_000], ['Fag/involvering: ROR', 250_000, 600_000]),
    reports: [{ message: 'unequal', values: { activity: 'Fag/involvering', leastTo: 'ROR' } }],
  },
  {
    name: 'what comes after the name is no recipient',
    workbook: byName(['Fag/involvering', 500_000, 1_250_000], ['Fag/involvering – reiser', 500_000, 1_250_000]),
    reports: [],
  },
  { name: 'no budget', workbook: { layout: 'sheets', rows: {} }, reports: [] },
]);

test('the line with the sum goes', () => {
  expect(onlyFix(rule, twice).changes.edits).toMatchObject([{ kind: 'deleteRows', table: 'tblBudsjett', row: 2 }]);
});

test('the sum is set to that of the parts', () => {
  expect(editsOf(onlyFix(rule, oneOff).changes)).toEqual([
    { sheet: 'Budsjett', row: 2, column: 2, before: [[150_001]], after: [[150_000]] },
  ]);
});
