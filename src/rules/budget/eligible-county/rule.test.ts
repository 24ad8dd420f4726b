import { describeRule } from '../../../../tests/rules/describeRule';
import { budget, planTable } from '../../budgetExample';
import { withRow, withRows, withSettings, type SheetExample } from '../../sheetExample';
import { rule } from './rule';

const given = (recipient: string): SheetExample => withRow(budget, 'budget', 1, { recipient });

describeRule(rule, [
  { name: 'Trøndelag', workbook: budget, reports: [] },
  ...[
    'Orkdal kommune',
    '5018',
    'Fosen IKS',
    'alle kommuner i Trøndelag',
    'Nord-Trøndelag',
    'Åfjord; Bjugn og Ørland',
  ].map((recipient) => ({ name: `${recipient} is in Trøndelag`, workbook: given(recipient), reports: [] })),
  ...[
    'Møre og Romsdal',
    'M&R',
    'Molde',
    'Bindal',
    'ROR',
    'Trøndelag og Møre og Romsdal',
    'Alle',
    'Hele Midt-Norge',
    'Oslo',
  ].map((recipient) => ({
    name: `${recipient} is not, or not all of it`,
    workbook: given(recipient),
    reports: [
      {
        message: 'outside',
        places: ['Budsjett!G3'],
        values: { activity: 'Involvering: samlinger', recipient, confirmed: { kroner: 150_000 } },
      },
    ],
  })),
  ...['', 'RAG', 'Molde og noen til'].map((recipient) => ({
    name: `«${recipient}» does not say`,
    workbook: given(recipient),
    reports: [{ message: 'unknown', places: ['Budsjett!G3'], values: { count: 1, confirmed: { kroner: 150_000 } } }],
  })),
  {
    name: "the plan's own table says it nowhere, which is told once",
    workbook: planTable,
    reports: [
      {
        message: 'unknown',
        places: ['Plan!A2:A6'],
        values: { count: 5, confirmed: { kroner: 1_200_000 }, fullApplication: { kroner: 2_000_000 } },
      },
    ],
  },
  {
    name: 'own funding may go anywhere',
    workbook: withRow(given('Molde'), 'budget', 1, { financing: 'Egenfinansiering' }),
    reports: [],
  },
  {
    name: 'the requirement is lifted',
    workbook: withSettings(given('Molde'), { restrictToEligibleCounties: 'Nei' }),
    reports: [],
  },
  {
    name: 'the requirement names another county',
    workbook: withSettings(given('Molde'), { eligibleCounties: 'Møre og Romsdal' }),
    reports: [{ message: 'outside', places: ['Budsjett!G2'] }],
  },
  {
    name: 'a requirement that names no county',
    workbook: withSettings(given('Molde'), { eligibleCounties: 'etter avtale' }),
    reports: [],
  },
  {
    name: "a region of the workbook's own",
    workbook: {
      ...given('Nordvest'),
      rows: { ...given('Nordvest').rows, regions: [{ name: 'Nordvest', county: 'Møre og Romsdal' }] },
    },
    reports: [{ message: 'outside' }],
  },
  { name: 'an empty cost plan', workbook: withRows(budget, 'budget', () => []), reports: [] },
  { name: 'no budget', workbook: { layout: 'sheets', rows: {} }, reports: [] },
]);
