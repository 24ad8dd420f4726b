import { describeRule, editsOf } from '../../../../tests/rules/describeRule';
import { readingOf } from '../../../../tests/rules/builder';
import { rule as readWithNote } from '../../workbook/read-with-note/rule';
import { budget, planBudget, planTable, withPlanCell } from '../../budgetExample';
import { planSettings } from '../../settings';
import { withRow, withSettings, type ExampleContent, type SheetExample } from '../../sheetExample';
import { rule } from './rule';

const amount = (confirmed: ExampleContent): SheetExample => withRow(budget, 'budget', 1, { confirmed });

describeRule(rule, [
  { name: 'whole kroner', workbook: budget, reports: [] },
  { name: "the plan's budget", workbook: planBudget, reports: [] },
  { name: "the plan's own table", workbook: planTable, reports: [] },
  { name: 'nothing', workbook: amount(0), reports: [] },
  {
    name: 'below nothing',
    workbook: amount(-1),
    reports: [
      {
        message: 'negative',
        places: ['Budsjett!B3'],
        values: { part: 'line', activity: 'Involvering: samlinger', scenario: 'confirmed', amount: { kroner: -1 } },
      },
    ],
  },
  {
    name: 'a calculated amount below nothing',
    workbook: amount({ formula: '=0-150000', value: -150_000 }),
    reports: [{ message: 'negative' }],
  },
  {
    name: 'øre',
    workbook: amount(149_999.75),
    reports: [{ message: 'withOre', values: { amount: { kroner: 149_999.75 } }, fixes: ['round'] }],
  },
  {
    name: 'half a krone can go either way',
    workbook: amount(150_000.5),
    reports: [{ message: 'withOre', fixes: ['round', 'round'] }],
  },
  {
    name: 'a calculated amount is not rounded',
    workbook: amount({ formula: '=300001/2', value: 150_000.5 }),
    reports: [{ message: 'withOre', fixes: [] }],
  },
  { name: 'some zeros too many', workbook: amount(150_000_000), reports: [{ message: 'tooLarge' }] },
  { name: 'thousands are meant', workbook: amount(150), reports: [{ message: 'tooSmall', places: ['Budsjett!B3'] }] },
  { name: 'a number as text is told of as that', workbook: amount('-150 000'), reports: [] },
  { name: 'an amount that cannot be read', workbook: amount('ca. 150 000'), reports: [] },
  {
    name: 'the financing plan',
    workbook: withRow(budget, 'financing', 1, { grant: -400_000, ownFunding: 400_000.25, other: 5 }),
    reports: [
      { message: 'negative', places: ['Finansiering!C3'], values: { part: 'grant', scenario: 'fullApplication' } },
      { message: 'withOre', places: ['Finansiering!D3'], values: { part: 'ownFunding' }, fixes: ['round'] },
      { message: 'tooSmall', places: ['Finansiering!E3'], values: { part: 'other' } },
    ],
  },
  {
    name: 'the accounts may have øre, money back and small bills',
    workbook: withRow(withRow(budget, 'budget', 0, { actual: -5_000.5 }), 'budget', 1, { actual: 12.25 }),
    reports: [],
  },
  {
    name: 'but not such sums',
    workbook: withRow(budget, 'budget', 0, { actual: 250_000_000 }),
    reports: [{ message: 'tooLarge', places: ['Budsjett!J2'], values: { part: 'accounts' } }],
  },
  {
    name: "own funding in the plan's own table is told of once",
    workbook: withPlanCell(6, 2, -1_200_000),
    reports: [{ message: 'negative', places: ['Plan!C7'], values: { part: 'line' } }],
  },
  {
    name: 'a unit in the header is no excuse for a minus',
    workbook: {
      layout: 'sheets',
      rows: {},
      ownSheets: {
        Plan: [
          ['Aktivitet', 'Periode', 'Budsjett (i 1000 kr)'],
          ['Diverse', '2018', -50],
          ['Sum', '', -50],
        ],
      },
    },
    reports: [{ message: 'negative', values: { amount: { kroner: -50_000 } } }],
  },
  { name: 'no budget', workbook: { layout: 'sheets', rows: {} }, reports: [] },
]);

test('what is told here is not told again as read with a note', () => {
  const notedIn = (workbook: SheetExample): readonly string[] =>
    readWithNote.check(readingOf(workbook), planSettings).flatMap(({ places }) => places.map(({ cell }) => cell));
  for (const content of [-1, 149_999.75, 150_000_000, 150]) expect(notedIn(amount(content))).toEqual([]);
  expect(notedIn(withRow(budget, 'budget', 0, { actual: -12.25 }))).toEqual([]);
  expect(notedIn(withSettings(budget, { confirmedGrant: -5 }))).toEqual(['C2']);
});

test('the amount is rounded in its cell', () => {
  const [finding] = rule.check(readingOf(amount(149_999.75)), planSettings);
  expect(finding?.fixes?.map(({ changes }) => editsOf(changes))).toEqual([
    [
      {
        sheet: 'Budsjett',
        row: 2,
        column: 1,
        before: [[149_999.75]],
        after: [[150_000]],
        formatBefore: [['General']],
        formatAfter: [['#,##0']],
      },
    ],
  ]);
});
