import { describeRule } from '../../../../tests/rules/describeRule';
import { planInOneTable, planInTables, withConfirmedFinancing, withLine } from '../../planExample';
import { rule } from './rule';

const unreadable = { written: '?', verdict: 'reject', note: 'notAnAmount' } as const;

describeRule(rule, [
  { name: 'the plan in our tables balances', workbook: planInTables, reports: [] },
  {
    name: "the plan's own table is not checked",
    workbook: withLine(planInOneTable, 'Diverse', { confirmed: 0 }),
    reports: [],
  },
  {
    name: 'too little financing leads to the amounts, then to the financing',
    workbook: withConfirmedFinancing(planInTables, { ownFunding: 1_000_000 }),
    reports: [
      {
        message: 'costsAboveFinancing',
        places: ['Budsjett!B10:B15', 'Finansiering!C2', 'Finansiering!B2', 'Finansiering!D2'],
        values: {
          scenario: 'confirmed',
          costs: { kroner: 2_400_000 },
          financing: { kroner: 2_200_000 },
          difference: { kroner: 200_000 },
        },
      },
    ],
  },
  {
    name: 'too much financing',
    workbook: withConfirmedFinancing(planInTables, { other: 1 }),
    reports: [{ message: 'costsBelowFinancing', values: { difference: { kroner: 1 } } }],
  },
  {
    name: 'an empty own funding is nothing',
    workbook: withConfirmedFinancing(planInTables, { ownFunding: '' }),
    reports: [{ message: 'costsAboveFinancing', values: { difference: { kroner: 1_200_000 } } }],
  },
  {
    name: 'nothing is claimed when a cost is unreadable',
    workbook: withLine(planInTables, 'Diverse', { confirmed: unreadable, fullApplication: unreadable }),
    reports: [],
  },
  {
    name: 'nothing is claimed when the financing is unreadable',
    workbook: withConfirmedFinancing(planInTables, { ownFunding: unreadable }),
    reports: [],
  },
  {
    name: 'without a financing plan there is nothing to hold the costs against',
    workbook: { layout: 'tables', lines: planInTables.lines },
    reports: [],
  },
]);
