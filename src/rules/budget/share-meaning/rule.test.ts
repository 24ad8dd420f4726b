import { describeRule, editsOf } from '../../../../tests/rules/describeRule';
import { readingOf } from '../../../../tests/rules/builder';
import { budget, planBudget, planTable, withPlanCell } from '../../budgetExample';
import { planSettings } from '../../settings';
import { withRow, withSettings, type ExampleRow, type SheetExample } from '../../sheetExample';
import { saysMeaning } from './shares';
import { rule } from './rule';

const named = (activity: string, more: ExampleRow = {}): SheetExample =>
  withRow(budget, 'budget', 0, { activity, ...more });
const three = ['state', 'state', 'state'];

describeRule(rule, [
  { name: 'no share', workbook: budget, reports: [] },
  {
    name: "the plan's third, with what it comes to by either meaning",
    workbook: planBudget,
    reports: [
      {
        message: 'unstated',
        places: ['Budsjett!A2'],
        values: {
          share: '⅓',
          hasFigures: 'yes',
          amount: { kroner: 250_000 },
          byPost: { kroner: 2_250_000 },
          byYear: { kroner: 750_000 },
        },
        fixes: three,
      },
    ],
  },
  {
    name: "in the plan's own table there is no comment to write it in",
    workbook: planTable,
    reports: [{ message: 'unstated', places: ['Plan!A2'], values: { byPost: { kroner: 2_250_000 } } }],
  },
  ...[
    'Prosjektleder (1/3)',
    'Prosjektleder ( 2 / 5 )',
    'Prosjektleder 33,3 %',
    'Prosjektleder 50 prosent',
    '½ prosjektleder',
  ].map((activity) => ({
    name: activity,
    workbook: named(activity),
    reports: [{ message: 'unstated', fixes: three }],
  })),
  ...[
    'Møte 1/3',
    'Samling (17/9)',
    'Prosjektleder (100 %)',
    'Prosjektleder (⅓ stilling)',
    'Prosjektleder, 50 % av et årsverk',
    'Prosjektleder (4/12 av året)',
  ].map((activity) => ({ name: `${activity} leaves nothing open`, workbook: named(activity), reports: [] })),
  {
    name: 'the comment says it',
    workbook: named('Prosjektleder (⅓)', { comment: 'En tredel av stillingen' }),
    reports: [],
  },
  {
    name: 'a comment about something else stays as it is',
    workbook: named('Prosjektleder (⅓)', { comment: 'Tilsettes i august' }),
    reports: [{ message: 'unstated', fixes: [] }],
  },
  {
    name: 'without a period there is nothing to reckon with',
    workbook: named('Prosjektleder (⅓)', { start: '', end: '' }),
    reports: [{ message: 'unstated', values: { hasFigures: 'no' }, fixes: three }],
  },
  {
    name: 'another period',
    workbook: withPlanCell(1, 1, '01.07.18 - 31.12.18'),
    reports: [{ message: 'unstated', values: { byPost: { kroner: 1_500_000 }, byYear: { kroner: 500_000 } } }],
  },
  { name: 'no money', workbook: named('Prosjektleder (⅓)', { confirmed: '', fullApplication: '' }), reports: [] },
  { name: 'the settings say it', workbook: withSettings(planBudget, { shareMeaning: 'Stilling' }), reports: [] },
  { name: 'no budget', workbook: { layout: 'sheets', rows: {} }, reports: [] },
]);

test('each choice is written in the comment, and says what the share is of', () => {
  const [finding] = rule.check(readingOf(planBudget), planSettings);
  const edits = finding?.fixes?.map(({ changes }) => editsOf(changes));
  const texts = ['⅓ av stillingen', '⅓ av året', '⅓ av kostnaden'];
  expect(edits).toEqual(
    texts.map((text) => [{ sheet: 'Budsjett', row: 1, column: 10, before: [['']], after: [[text]] }]),
  );
  expect(texts.every(saysMeaning)).toBe(true);
});
