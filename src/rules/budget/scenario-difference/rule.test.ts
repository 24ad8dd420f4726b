import { describeRule } from '../../../../tests/rules/describeRule';
import type { ExampleLine, ExampleWorkbook } from '../../example';
import { planInOneTable, planInTables } from '../../planExample';
import { rule } from './rule';

const line = (change: Partial<ExampleLine>): ExampleWorkbook => ({
  layout: 'tables',
  lines: [{ activity: 'Opplæring', confirmed: 100, fullApplication: 100, financing: 'grant', ...change }],
});

describeRule(rule, [
  {
    name: 'the plan differs in two lines and in own funding',
    workbook: planInOneTable,
    reports: [
      {
        message: 'higher',
        places: ['Plan!D5', 'Plan!C5'],
        values: { activity: 'Fag/involvering', difference: { kroner: 750_000 } },
      },
      { message: 'higher', values: { activity: 'Diverse', difference: { kroner: 50_000 } } },
      {
        message: 'ownFundingHigher',
        places: ['Plan!D7', 'Plan!C7'],
        values: {
          confirmed: { kroner: 1_200_000 },
          fullApplication: { kroner: 2_000_000 },
          difference: { kroner: 800_000 },
        },
      },
    ],
  },
  {
    name: 'the same in our tables',
    workbook: planInTables,
    reports: [
      { message: 'higher', places: ['Budsjett!C13', 'Budsjett!B13'] },
      { message: 'higher' },
      { message: 'ownFundingHigher' },
    ],
  },
  { name: 'equal lines say nothing', workbook: line({}), reports: [] },
  {
    name: 'a line that is lower in the larger scenario',
    workbook: line({ fullApplication: 60 }),
    reports: [{ message: 'lower', values: { difference: { kroner: 40 } } }],
  },
  {
    name: 'own funding can be lower too',
    workbook: line({ fullApplication: 60, financing: 'ownFunding' }),
    reports: [{ message: 'lower' }],
  },
  {
    name: 'an amount missing in the full application leads to the empty cell',
    workbook: line({ fullApplication: '' }),
    reports: [
      {
        message: 'onlyInOne',
        places: ['Budsjett!C10', 'Budsjett!B10'],
        values: { scenario: 'confirmed', missingIn: 'fullApplication', amount: { kroner: 100 } },
      },
    ],
  },
  {
    name: 'an amount missing in the confirmed scenario leads to the empty cell',
    workbook: line({ confirmed: '' }),
    reports: [{ message: 'onlyInOne', places: ['Budsjett!B10', 'Budsjett!C10'], values: { missingIn: 'confirmed' } }],
  },
  { name: 'nothing against 0 is no difference', workbook: line({ confirmed: '', fullApplication: 0 }), reports: [] },
  {
    name: 'an unreadable amount is not a missing one',
    workbook: line({ confirmed: { written: '?', verdict: 'reject', note: 'notAnAmount' } }),
    reports: [],
  },
  {
    name: 'a line without a name is called by its cell',
    workbook: line({ activity: '', fullApplication: 200 }),
    reports: [{ message: 'higher', values: { activity: 'A10' } }],
  },
]);
