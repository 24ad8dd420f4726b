import { describeRule } from '../../../../tests/rules/describeRule';
import { budget, dayCell, planBudget, planTable } from '../../budgetExample';
import { withRow, withRows, withSettings, type ExampleContent, type SheetExample } from '../../sheetExample';
import { rule } from './rule';

const spending = (...actuals: readonly ExampleContent[]): SheetExample =>
  withRows(budget, 'budget', (rows) => rows.map((row, index) => ({ ...row, actual: actuals[index] ?? '' })));

/** The plan's own table with accounts beside it. */
const accountsBeside = (header: string, ...amounts: readonly number[]): SheetExample => ({
  ...planTable,
  ownSheets: {
    Plan: (planTable.ownSheets?.['Plan'] ?? []).map((row, index) => [
      ...row,
      index === 0 ? header : (amounts[index - 1] ?? ''),
    ]),
  },
});

describeRule(rule, [
  { name: 'nothing entered', workbook: budget, reports: [] },
  { name: 'no such column', workbook: planTable, reports: [] },
  { name: 'to the krone', workbook: spending(250_000, 150_000, 400_000), reports: [] },
  {
    name: 'a krone too much, which another line has left',
    workbook: spending(249_999, 150_001, 400_000),
    reports: [
      {
        message: 'over',
        places: ['Budsjett!J3', 'Budsjett!B3'],
        values: {
          activity: 'Involvering: samlinger',
          scenario: 'confirmed',
          actual: { kroner: 150_001 },
          budget: { kroner: 150_000 },
          difference: { kroner: 1 },
        },
      },
    ],
  },
  {
    name: 'what remains of the grant and of the own effort',
    workbook: spending(100_000, '', 300_000),
    reports: [
      {
        message: 'remaining',
        places: ['Budsjett!J2'],
        values: {
          financing: 'grant',
          actual: { kroner: 100_000 },
          budget: { kroner: 400_000 },
          left: { kroner: 300_000 },
        },
      },
      { message: 'remaining', places: ['Budsjett!J4'], values: { financing: 'ownFunding', left: { kroner: 100_000 } } },
    ],
  },
  { name: 'more own effort than budgeted', workbook: spending('', '', 500_000), reports: [] },
  {
    name: 'øre are øre in the accounts',
    workbook: spending(249_999.5, 150_000, ''),
    reports: [{ message: 'remaining', values: { left: { kroner: 0.5 } } }],
  },
  {
    name: 'money back',
    workbook: spending(250_000, -5_000, ''),
    reports: [{ message: 'remaining', values: { left: { kroner: 155_000 } } }],
  },
  {
    name: 'spent where nothing is budgeted',
    workbook: withRow(budget, 'budget', 1, { confirmed: '', fullApplication: '', actual: 1_000 }),
    reports: [
      { message: 'over', values: { budget: { kroner: 0 } } },
      { message: 'remaining', values: { actual: { kroner: 1_000 } } },
    ],
  },
  { name: 'accounts that cannot be read', workbook: spending(100_000, 'ca. 50 000', ''), reports: [] },
  {
    name: 'a budget that cannot be read',
    workbook: withRow(spending(100_000, 200_000, ''), 'budget', 1, { confirmed: 'ca. 150 000' }),
    reports: [],
  },
  {
    name: 'money that is not confirmed is told of elsewhere',
    workbook: withRow(planBudget, 'budget', 3, { actual: 600_000 }),
    reports: [{ message: 'remaining', values: { left: { kroner: 600_000 } } }],
  },
  {
    name: 'more than both scenarios',
    workbook: withRow(planBudget, 'budget', 3, { actual: 1_250_001 }),
    reports: [{ message: 'over', values: { difference: { kroner: 750_001 } } }],
  },
  {
    name: 'against the full application once it is confirmed',
    workbook: withSettings(withRow(planBudget, 'budget', 3, { actual: 600_000 }), {
      fullScenarioConfirmedOn: dayCell('2018-09-12'),
    }),
    reports: [{ message: 'remaining', values: { scenario: 'fullApplication', left: { kroner: 1_400_000 } } }],
  },
  ...['Regnskap', 'Rekneskap', 'Accounts', 'Forbruk', 'Regnskapsført'].map((header) => ({
    name: `a column ${header} beside the plan's own table`,
    workbook: accountsBeside(header, 250_000, 350_001),
    reports: [
      { message: 'over', places: ['Plan!E3', 'Plan!C3'], values: { difference: { kroner: 1 } } },
      { message: 'remaining', places: ['Plan!E2:E3'] },
    ],
  })),
  { name: 'no budget', workbook: { layout: 'sheets', rows: {} }, reports: [] },
]);
