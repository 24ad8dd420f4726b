import { describeRule } from '../../../../tests/rules/describeRule';
import { budget, planBudget, planTable, withPlanCell } from '../../budgetExample';
import { planSettings } from '../../settings';
import { withRow, withRows, withSettings, type ExampleRow, type SheetExample } from '../../sheetExample';
import { rule } from './rule';

const financed = (change: ExampleRow): SheetExample => withRow(budget, 'financing', 0, change);

describeRule(rule, [
  { name: "the plan's budget", workbook: planBudget, reports: [] },
  { name: "the plan's own table", workbook: planTable, reports: [] },
  {
    name: 'less than the grant, and still the minimum share',
    workbook: financed({ ownFunding: 399_999 }),
    reports: [
      {
        message: 'below',
        places: ['Finansiering!D2', 'Finansiering!C2'],
        values: {
          scenario: 'confirmed',
          ownFunding: { kroner: 399_999 },
          grant: { kroner: 400_000 },
          difference: { kroner: 1 },
        },
      },
    ],
  },
  {
    name: 'less than the minimum share is said by the rule about the share',
    workbook: withRow(planBudget, 'financing', 0, { ownFunding: 1_199_999 }),
    reports: [],
  },
  {
    name: 'unless that rule is off',
    workbook: withRow(planBudget, 'financing', 0, { ownFunding: 1_199_999 }),
    settings: { ...planSettings, severities: { 'budget/own-funding-share': 'off' } },
    reports: [{ message: 'below', values: { difference: { kroner: 1 } } }],
  },
  {
    name: 'more than the grant, in one scenario',
    workbook: withRow(planBudget, 'financing', 1, { ownFunding: 2_000_001 }),
    reports: [
      {
        message: 'above',
        places: ['Finansiering!D3', 'Finansiering!C3'],
        values: { scenario: 'fullApplication', difference: { kroner: 1 } },
      },
    ],
  },
  {
    name: "more than the grant in the plan's own table, where the settings know the grant",
    workbook: withPlanCell(6, 2, 1_200_001),
    reports: [{ message: 'above', places: ['Plan!C7'], values: { grant: { kroner: 1_200_000 } } }],
  },
  { name: 'not filled in', workbook: financed({ ownFunding: '' }), reports: [] },
  { name: 'a grant not filled in', workbook: financed({ grant: '' }), reports: [] },
  { name: 'not readable', workbook: financed({ ownFunding: 'ca. 1' }), reports: [] },
  {
    name: 'the equality does not hold',
    workbook: withSettings(financed({ ownFunding: 1_000_000 }), { ownFundingEqualsGrant: 'Nei' }),
    reports: [],
  },
  { name: 'an empty financing plan', workbook: withRows(budget, 'financing', () => []), reports: [] },
  { name: 'no budget', workbook: { layout: 'sheets', rows: {} }, reports: [] },
]);
