import { describeRule, onlyFix } from '../../../../tests/rules/describeRule';
import { budget, dayCell, planBudget, planTable, withPlanLine } from '../../budgetExample';
import { withAddedRow, withRow, withRows, type ExampleRow, type SheetExample } from '../../sheetExample';
import { rule } from './rule';

const second: ExampleRow = budget.rows.budget?.[1] ?? {};
const twice = (change: ExampleRow = {}): SheetExample => withAddedRow(budget, 'budget', { ...second, ...change });

describeRule(rule, [
  { name: 'every line once', workbook: budget, reports: [] },
  { name: "the plan's budget", workbook: planBudget, reports: [] },
  { name: "the plan's own table", workbook: planTable, reports: [] },
  {
    name: 'the same row twice',
    workbook: twice(),
    reports: [
      {
        message: 'identical',
        places: ['Budsjett!A5', 'Budsjett!A3'],
        values: { row: '5', firstRow: '3', confirmed: { kroner: 150_000 } },
        fixes: ['remove'],
      },
    ],
  },
  {
    name: 'spaces and case make no other line',
    workbook: twice({ activity: 'involvering:  Samlinger ' }),
    reports: [{ message: 'identical', fixes: [] }],
  },
  {
    name: 'another comment is kept',
    workbook: twice({ comment: 'Høsten' }),
    reports: [{ message: 'identical', fixes: [] }],
  },
  {
    name: 'other accounts are kept',
    workbook: twice({ actual: 10_000 }),
    reports: [{ message: 'identical', fixes: [] }],
  },
  {
    name: 'three times is two too many',
    workbook: withAddedRow(twice(), 'budget', second),
    reports: [
      { message: 'identical', places: ['Budsjett!A5', 'Budsjett!A3'], fixes: ['remove'] },
      { message: 'identical', places: ['Budsjett!A6', 'Budsjett!A3'], fixes: ['remove'] },
    ],
  },
  {
    name: 'one amount differs',
    workbook: twice({ fullApplication: 150_001 }),
    reports: [{ message: 'otherAmounts', places: ['Budsjett!A5', 'Budsjett!A3'] }],
  },
  ...(
    [
      ['activity', 'Involvering: reiser'],
      ['recipient', 'Fosen IKS'],
      ['costType', 'Reise'],
      ['purpose', 'Opplæring'],
      ['financing', 'Annen finansiering'],
      ['end', dayCell('2018-10-31')],
    ] as const
  ).map(([column, content]) => ({
    name: `another ${column} is another line`,
    workbook: twice({ [column]: content }),
    reports: [],
  })),
  {
    name: 'no name',
    workbook: withRows(twice({ activity: '' }), 'budget', (rows) => rows.map((row) => ({ ...row, activity: '' }))),
    reports: [],
  },
  {
    name: 'no money',
    workbook: withRows(budget, 'budget', () => [{ activity: 'Reise' }, { activity: 'Reise' }]),
    reports: [],
  },
  { name: 'an amount that cannot be read', workbook: twice({ confirmed: 'ca. 150 000' }), reports: [] },
  {
    name: "in the plan's own table there is no row of a table to delete",
    workbook: withPlanLine(['Diverse', '2018', 50_000, 100_000]),
    reports: [{ message: 'identical', places: ['Plan!A7', 'Plan!A6'], fixes: [] }],
  },
  {
    name: 'a text and a number are the same amount, and not the same row',
    workbook: withRow(twice(), 'budget', 3, { confirmed: '150 000' }),
    reports: [{ message: 'identical', fixes: [] }],
  },
  { name: 'no budget', workbook: { layout: 'sheets', rows: {} }, reports: [] },
]);

test('the second row is deleted', () => {
  const [edit] = onlyFix(rule, twice()).changes.edits;
  expect(edit).toMatchObject({
    kind: 'deleteRows',
    sheet: 'Budsjett',
    table: 'tblBudsjett',
    row: 4,
    area: { row: 0, column: 0, rowCount: 5, columnCount: 11 },
    before: [
      [
        'Involvering: samlinger',
        150_000,
        150_000,
        'Tilskudd',
        'Gjennomføring',
        'Involvering',
        'Trøndelag',
        dayCell('2018-09-01'),
        dayCell('2018-12-31'),
        '',
        '',
      ],
    ],
  });
});
