import { describeRule } from '../../../../tests/rules/describeRule';
import { planInTables, withLine } from '../../planExample';
import { rule } from './rule';

describeRule(rule, [
  {
    name: 'an empty cell is not unreadable',
    workbook: withLine(planInTables, 'Diverse', { confirmed: '' }),
    reports: [],
  },
  {
    name: 'a text where an amount belongs',
    workbook: withLine(planInTables, 'Diverse', {
      confirmed: { written: '5OO 000', verdict: 'reject', note: 'notAnAmount' },
    }),
    reports: [
      { message: 'amount', places: ['Budsjett!B14'], values: { raw: '5OO 000', kind: 'amount', note: 'notAnAmount' } },
    ],
  },
  {
    name: 'anything else is not counted in sums',
    workbook: {
      layout: 'tables',
      lines: [],
      otherCells: [
        {
          cell: 'D10',
          column: 'Finansiering',
          kind: 'choice',
          written: 'Staten',
          verdict: 'reject',
          note: 'notInList',
        },
      ],
    },
    reports: [{ message: 'value', places: ['Budsjett!D10'], values: { column: 'Finansiering' } }],
  },
  {
    name: 'a cell that our sheets calculate is for the rule about formulas to tell',
    workbook: {
      ...planInTables,
      sums: [{ kind: 'costs', confirmed: { written: '#REF!', verdict: 'reject', note: 'errorValue' } }],
      formulas: [{ cell: 'B1', label: 'Sum', expected: '=A1', actual: '=A1', value: '#REF!' }],
    },
    reports: [],
  },
  {
    name: 'what was asked about is another matter',
    workbook: withLine(planInTables, 'Diverse', {
      confirmed: { written: '1200k', verdict: 'ask', note: 'unknownUnit' },
    }),
    reports: [],
  },
]);
