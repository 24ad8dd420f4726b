import { describeRule, editsOf, onlyFix } from '../../../../tests/rules/describeRule';
import { budget, planBudget, planTable, withPlanCell } from '../../budgetExample';
import { withRow, withSettings, type SheetExample } from '../../sheetExample';
import { rule } from './rule';

const onTravelLine = (change: Record<string, string | number> = {}): SheetExample =>
  withRow(budget, 'budget', 1, { costType: 'Lønn', ...change });
const fixes = ['countAsOwnFunding'];

describeRule(rule, [
  { name: 'the project manager may be paid by the grant', workbook: budget, reports: [] },
  { name: "the plan's budget", workbook: planBudget, reports: [] },
  { name: "the plan's own table", workbook: planTable, reports: [] },
  {
    name: 'wages on a line for involvement',
    workbook: onTravelLine(),
    reports: [
      {
        message: 'wages',
        places: ['Budsjett!E3'],
        values: { activity: 'Involvering: samlinger', purpose: 'involvement', financing: 'grant' },
        fixes,
      },
    ],
  },
  {
    name: 'wages on the line of the cooperation council',
    workbook: withRow(planBudget, 'budget', 2, { costType: 'Lønn' }),
    reports: [{ message: 'wages', places: ['Budsjett!E4'], values: { purpose: 'cooperationCouncil' }, fixes }],
  },
  {
    name: 'paid for by others is not own funding either',
    workbook: onTravelLine({ financing: 'Annen finansiering' }),
    reports: [{ message: 'wages', values: { financing: 'other' }, fixes }],
  },
  { name: 'own funding', workbook: onTravelLine({ financing: 'Egenfinansiering' }), reports: [] },
  { name: 'financing not chosen', workbook: onTravelLine({ financing: '' }), reports: [] },
  { name: 'no money', workbook: onTravelLine({ confirmed: '', fullApplication: 0 }), reports: [] },
  {
    name: 'own hours are never paid by the grant, whatever the purpose',
    workbook: withRow(budget, 'budget', 0, { costType: 'Egeninnsats' }),
    reports: [{ message: 'ownHours', places: ['Budsjett!E2'], fixes }],
  },
  {
    name: 'where no cost type is chosen the activity may say wages',
    workbook: withPlanCell(3, 0, 'Samarbeidsråd (lønn)'),
    reports: [{ message: 'wages', places: ['Plan!A4'] }],
  },
  { name: 'but only as a word', workbook: withPlanCell(3, 0, 'Samarbeidsråd: lønnsomhet'), reports: [] },
  {
    name: 'the settings say which purposes',
    workbook: withSettings(onTravelLine(), { travelOnlyPurposes: 'Samarbeidsråd' }),
    reports: [],
  },
  { name: 'no budget', workbook: { layout: 'sheets', rows: {} }, reports: [] },
]);

test('the line becomes own funding', () => {
  expect(editsOf(onlyFix(rule, onTravelLine()).changes)).toEqual([
    { sheet: 'Budsjett', row: 2, column: 3, before: [['Tilskudd']], after: [['Egenfinansiering']] },
  ]);
});
