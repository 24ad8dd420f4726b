import { describeRule, editsOf, onlyFix } from '../../../../tests/rules/describeRule';
import { budget, dayCell, planBudget, planTable, withPlanCell } from '../../budgetExample';
import { withRow, withRows, withSettings, type ExampleRow, type SheetExample } from '../../sheetExample';
import { rule } from './rule';

const status = (full: ExampleRow): SheetExample => withRow(planBudget, 'financing', 1, full);
const spending = (actual: number | string): SheetExample => withRow(planBudget, 'budget', 3, { actual });
const notConfirmed = { message: 'notConfirmed' };

describeRule(rule, [
  { name: 'two scenarios alike', workbook: budget, reports: [] },
  {
    name: "what the plan's budget hopes for is told once",
    workbook: planBudget,
    reports: [
      {
        message: 'notConfirmed',
        places: ['Budsjett!C5:C6', 'Finansiering!C3'],
        values: {
          difference: { kroner: 800_000 },
          count: 2,
          activities: { list: ['Fag/involvering', 'Diverse'] },
          rest: 0,
        },
      },
    ],
  },
  {
    name: "the plan's own table",
    workbook: planTable,
    reports: [{ message: 'notConfirmed', places: ['Plan!D5:D6'], values: { difference: { kroner: 800_000 } } }],
  },
  {
    name: 'an amount that cannot be read is left out',
    workbook: withPlanCell(4, 3, 'ca. 1 mill.'),
    reports: [notConfirmed],
  },
  {
    name: 'a day in the settings confirms it',
    workbook: withSettings(status({ status: '' }), { fullScenarioConfirmedOn: dayCell('2018-09-12') }),
    reports: [],
  },
  {
    name: 'a status and a day confirm it',
    workbook: status({ status: 'Tildelt', decidedOn: dayCell('2018-09-12') }),
    reports: [],
  },
  {
    name: 'a status without a day',
    workbook: status({ status: 'Bekreftet' }),
    reports: [{ message: 'dateMissing', places: ['Finansiering!B3'] }],
  },
  {
    name: 'a day without the status',
    workbook: withSettings(planBudget, { fullScenarioConfirmedOn: dayCell('2018-09-12') }),
    reports: [
      {
        message: 'statusBehind',
        places: ['Finansiering!B3'],
        values: { status: 'signalled', day: { day: '2018-09-12' } },
        fixes: ['setConfirmed'],
      },
    ],
  },
  { name: 'only applied for', workbook: status({ status: 'Søkt' }), reports: [notConfirmed] },
  { name: 'no status', workbook: status({ status: '' }), reports: [notConfirmed] },
  { name: 'declined', workbook: status({ status: 'Avslått' }), reports: [{ message: 'declined' }] },
  {
    name: 'the confirmed amount is not confirmed',
    workbook: withRow(planBudget, 'financing', 0, { status: 'Avslått' }),
    reports: [
      { message: 'confirmedNotConfirmed', places: ['Finansiering!B2'], values: { status: 'declined' } },
      notConfirmed,
    ],
  },
  {
    name: 'its status not chosen',
    workbook: withRow(planBudget, 'financing', 0, { status: '' }),
    reports: [notConfirmed],
  },
  { name: 'spent what is confirmed', workbook: spending(500_000), reports: [notConfirmed] },
  {
    name: 'spent a krone more',
    workbook: spending(500_001),
    reports: [
      {
        message: 'spent',
        places: ['Budsjett!J5', 'Budsjett!B5'],
        values: { confirmed: { kroner: 500_000 }, difference: { kroner: 1 } },
      },
      notConfirmed,
    ],
  },
  {
    name: 'spent all of the full application',
    workbook: spending(1_250_000),
    reports: [{ message: 'spent' }, notConfirmed],
  },
  { name: 'spent more than both is another matter', workbook: spending(1_250_001), reports: [notConfirmed] },
  { name: 'accounts that cannot be read', workbook: spending('ca. 600 000'), reports: [notConfirmed] },
  {
    name: 'own funding may be more than planned',
    workbook: withRow(planBudget, 'budget', 5, { actual: 1_500_000 }),
    reports: [notConfirmed],
  },
  {
    name: 'spent after it was confirmed',
    workbook: withRow(status({ status: 'Bekreftet', decidedOn: dayCell('2018-09-12') }), 'budget', 3, {
      actual: 600_000,
    }),
    reports: [],
  },
  {
    name: 'lines that do not follow the grant are another matter',
    workbook: withRow(planBudget, 'financing', 0, { grant: 2_000_000 }),
    reports: [notConfirmed],
  },
  {
    name: 'the settings say how much is confirmed',
    workbook: withSettings(planBudget, { confirmedGrant: 1_000_000 }),
    reports: [
      {
        message: 'usedAsConfirmed',
        places: ['Finansiering!C2', 'Budsjett!B2:B6'],
        values: { grant: { kroner: 1_200_000 }, confirmed: { kroner: 1_000_000 }, difference: { kroner: 200_000 } },
      },
      notConfirmed,
    ],
  },
  { name: 'an empty cost plan', workbook: withRows(planBudget, 'budget', () => []), reports: [] },
  { name: 'an empty financing plan', workbook: withRows(planBudget, 'financing', () => []), reports: [notConfirmed] },
  { name: 'no budget', workbook: { layout: 'sheets', rows: {} }, reports: [] },
]);

test('the status is set', () => {
  const late = withSettings(planBudget, { fullScenarioConfirmedOn: dayCell('2018-09-12') });
  expect(editsOf(onlyFix(rule, late).changes)).toEqual([
    { sheet: 'Finansiering', row: 2, column: 1, before: [['Signalisert']], after: [['Bekreftet']] },
  ]);
});
