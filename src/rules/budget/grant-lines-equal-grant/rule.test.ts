import { describeRule } from '../../../../tests/rules/describeRule';
import { planInOneTable, planInTables, withConfirmedFinancing, withLine } from '../../planExample';
import { kroner } from '../../../plan/kroner';
import { rule } from './rule';

const unreadable = { written: 'ca. 50 000', verdict: 'ask', note: 'approximateAmount' } as const;
const missingColumn = {
  kind: 'missingColumn',
  table: 'budget',
  expectedHeader: 'Finansiering',
  place: { sheet: 'Budsjett', cell: 'A9:D9' },
  unknownHeaders: [],
} as const;

describeRule(rule, [
  { name: 'the plan in our tables holds', workbook: planInTables, reports: [] },
  { name: 'the plan in its own table holds', workbook: planInOneTable, reports: [] },
  {
    name: 'a lower sum leads to the lines, then to the grant',
    workbook: withLine(planInTables, 'Fag/involvering', { confirmed: 450_000 }),
    reports: [
      {
        message: 'tooLow',
        places: ['Budsjett!B10:B14', 'Finansiering!B2'],
        values: {
          scenario: 'confirmed',
          sum: { kroner: 1_150_000 },
          grant: { kroner: 1_200_000 },
          difference: { kroner: 50_000 },
          grantFrom: 'workbook',
        },
      },
    ],
  },
  {
    name: 'each scenario is by itself',
    workbook: withLine(planInTables, 'Diverse', { confirmed: 50_001, fullApplication: 0 }),
    reports: [
      { message: 'tooHigh', values: { scenario: 'confirmed', difference: { kroner: 1 } } },
      {
        message: 'tooLow',
        places: ['Budsjett!C10:C14', 'Finansiering!B3'],
        values: { scenario: 'fullApplication', difference: { kroner: 100_000 } },
      },
    ],
  },
  {
    name: 'lines paid otherwise split the range',
    workbook: withLine(planInTables, 'Samarbeidsråd', { financing: 'other' }),
    reports: [
      { message: 'tooLow', places: ['Budsjett!B10:B11', 'Budsjett!B13:B14', 'Finansiering!B2'] },
      { message: 'tooLow', values: { difference: { kroner: 50_000 } } },
    ],
  },
  {
    name: "the plan's own table is held against the settings' grant",
    workbook: planInOneTable,
    settings: { confirmedGrant: kroner(1_000_000), appliedGrant: kroner(2_000_000) },
    reports: [
      {
        message: 'tooHigh',
        places: ['Plan!C2:C6'],
        values: { grantFrom: 'settings', grant: { kroner: 1_000_000 }, difference: { kroner: 200_000 } },
      },
    ],
  },
  {
    name: 'an empty grant is asked for where there are lines for it',
    workbook: withConfirmedFinancing(planInTables, { grant: '' }),
    reports: [{ message: 'grantMissing', places: ['Finansiering!B2'], values: { sum: { kroner: 1_200_000 } } }],
  },
  {
    name: 'an unreadable grant is left to the rule about unreadable values',
    workbook: withConfirmedFinancing(planInTables, { grant: unreadable }),
    reports: [],
  },
  {
    name: 'a budget that is not begun has nothing wrong',
    workbook: { layout: 'tables', lines: [], financing: { confirmed: { grant: '', ownFunding: '' } } },
    reports: [],
  },
  { name: 'nor has an empty cost plan alone', workbook: { layout: 'tables', lines: [] }, reports: [] },
  {
    name: "a cost plan alone is held against the settings' grants",
    workbook: { layout: 'tables', lines: planInTables.lines.slice(1) },
    reports: [
      { message: 'tooLow', places: ['Budsjett!B10:B13'], values: { grantFrom: 'settings' } },
      { message: 'tooLow', values: { difference: { kroner: 250_000 } } },
    ],
  },
  {
    name: "a scenario without a row in the financing plan is not held against the settings'",
    workbook: { ...planInTables, financing: { confirmed: { grant: 1_200_000, ownFunding: 1_200_000 } } },
    reports: [
      {
        message: 'grantMissing',
        places: ['Budsjett!C10:C14'],
        values: { scenario: 'fullApplication', sum: { kroner: 2_000_000 } },
      },
    ],
  },
  {
    name: 'no sum is claimed when an amount is unreadable',
    workbook: withLine(planInTables, 'Diverse', { confirmed: unreadable }),
    reports: [
      {
        message: 'amountsUnreadable',
        places: ['Budsjett!B14', 'Finansiering!B2'],
        values: { count: 1, sum: { kroner: 1_150_000 } },
      },
    ],
  },
  {
    name: 'an unreadable amount of own funding does not matter',
    workbook: withLine(planInTables, 'Egeninnsats: lønn til de involverte', { confirmed: unreadable }),
    reports: [],
  },
  {
    name: 'a line without financing makes the sum uncertain, in the scenarios where it has an amount',
    workbook: withLine(planInTables, 'Diverse', { financing: '', confirmed: '' }),
    reports: [
      { message: 'tooLow', values: { scenario: 'confirmed' } },
      {
        message: 'financingMissing',
        places: ['Budsjett!D14'],
        values: { scenario: 'fullApplication', count: 1, amount: { kroner: 100_000 }, sum: { kroner: 1_900_000 } },
      },
    ],
  },
  {
    name: 'a missing financing column is not reported line by line',
    workbook: {
      ...planInTables,
      lines: planInTables.lines.map((line) => ({ ...line, financing: '' as const })),
      structure: [missingColumn],
    },
    reports: [],
  },
]);
