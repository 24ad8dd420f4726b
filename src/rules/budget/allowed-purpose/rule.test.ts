import { describeRule } from '../../../../tests/rules/describeRule';
import { budget, planBudget, planTable, withPlanCell, withPlanLine } from '../../budgetExample';
import { withAddedRow, withRow, withRows, withSettings } from '../../sheetExample';
import { rule } from './rule';

describeRule(rule, [
  { name: 'purposes that the grant is given for', workbook: budget, reports: [] },
  {
    name: "the plan's two lines without such a purpose",
    workbook: planBudget,
    reports: [
      {
        message: 'notAllowed',
        places: ['Budsjett!F4'],
        values: {
          activity: 'Samarbeidsråd',
          purpose: 'cooperationCouncil',
          confirmed: { kroner: 50_000 },
          fullApplication: { kroner: 50_000 },
        },
      },
      { message: 'notAllowed', places: ['Budsjett!F6'], values: { activity: 'Diverse', purpose: 'miscellaneous' } },
    ],
  },
  {
    name: "in the plan's own table the activity says the purpose",
    workbook: planTable,
    reports: [
      { message: 'notAllowed', places: ['Plan!A4'], values: { purpose: 'cooperationCouncil' } },
      { message: 'notAllowed', places: ['Plan!A6'], values: { purpose: 'miscellaneous' } },
    ],
  },
  {
    name: 'an activity that says no purpose',
    workbook: withPlanCell(4, 0, 'Samlinger'),
    reports: [
      { message: 'notAllowed' },
      { message: 'notAllowed' },
      { message: 'missing', places: ['Plan!A5'], values: { count: 1, confirmed: { kroner: 500_000 } } },
    ],
  },
  {
    name: 'lines without a purpose are told of together',
    workbook: withRows(budget, 'budget', (rows) =>
      rows.map((row, index) => ({ ...row, activity: `Linje ${index}`, purpose: '' })),
    ),
    reports: [{ message: 'missing', places: ['Budsjett!F2:F3'], values: { count: 2 } }],
  },
  {
    name: 'the purpose chosen goes before what the activity is called',
    workbook: withRow(budget, 'budget', 1, { activity: 'Diverse' }),
    reports: [],
  },
  {
    name: 'a purpose that cannot be read is another matter',
    workbook: withRow(budget, 'budget', 1, { activity: 'Samlinger', purpose: 'Noe helt annet' }),
    reports: [],
  },
  {
    name: 'the settings say what is allowed',
    workbook: withSettings(planBudget, { allowedPurposes: 'Prosjektledelse; Samarbeidsråd' }),
    reports: [
      { message: 'notAllowed', values: { activity: 'Fag/involvering' } },
      { message: 'notAllowed', values: { activity: 'Diverse' } },
    ],
  },
  {
    name: 'a line without money asks for none',
    workbook: withAddedRow(budget, 'budget', { activity: 'Diverse', purpose: 'Diverse', financing: 'Tilskudd' }),
    reports: [],
  },
  {
    name: 'an amount that cannot be read is money all the same',
    workbook: withAddedRow(budget, 'budget', {
      activity: 'Diverse',
      purpose: 'Diverse',
      financing: 'Tilskudd',
      confirmed: 'ca. 50 000',
    }),
    reports: [{ message: 'notAllowed' }],
  },
  {
    name: 'own funding is nobody else’s matter',
    workbook: withPlanLine(['Egeninnsats', '2018', 1, 1]),
    reports: [{ message: 'notAllowed' }, { message: 'notAllowed' }],
  },
  { name: 'an empty cost plan', workbook: withRows(budget, 'budget', () => []), reports: [] },
  { name: 'no budget', workbook: { layout: 'sheets', rows: {} }, reports: [] },
]);
