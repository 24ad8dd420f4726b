import { describeRule } from '../../../../tests/rules/describeRule';
import { planInTables, withLine } from '../../planExample';
import { organisation } from '../../organisationExample';
import { withRow } from '../../sheetExample';
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
          cell: 'I10',
          column: 'Til',
          kind: 'date',
          written: '31.11.2018',
          verdict: 'reject',
          note: 'noSuchDay',
        },
      ],
    },
    reports: [{ message: 'value', places: ['Budsjett!I10'], values: { column: 'Til' } }],
  },
  {
    name: 'what is none of a list is for another rule',
    workbook: withRow(organisation, 'memberships', 0, { group: 'Festkomiteen' }),
    reports: [],
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
