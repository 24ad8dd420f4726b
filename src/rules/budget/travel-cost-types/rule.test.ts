import { describeRule, editsOf } from '../../../../tests/rules/describeRule';
import { readingOf } from '../../../../tests/rules/builder';
import { budget, planBudget, planTable, withPlanCell } from '../../budgetExample';
import { planSettings } from '../../settings';
import { withRow, withSettings, type SheetExample } from '../../sheetExample';
import { rule } from './rule';

const ofType = (costType: string): SheetExample => withRow(budget, 'budget', 1, { costType });
const three = ['choose', 'choose', 'choose'];

describeRule(rule, [
  ...['Reise', 'Opphold', 'Gjennomføring', 'reiser'].map((costType) => ({
    name: costType,
    workbook: ofType(costType),
    reports: [],
  })),
  {
    name: 'another cost type, with the three to choose from',
    workbook: ofType('Diverse'),
    reports: [
      {
        message: 'otherType',
        places: ['Budsjett!E3'],
        values: { activity: 'Involvering: samlinger', purpose: 'involvement', costType: 'miscellaneous' },
        fixes: three,
      },
    ],
  },
  {
    name: 'no cost type',
    workbook: ofType(''),
    reports: [{ message: 'missing', places: ['Budsjett!E3'], fixes: three }],
  },
  { name: 'wages are told of by the rule about wages', workbook: ofType('Lønn'), reports: [] },
  { name: 'a cost type that cannot be read', workbook: ofType('Noe helt annet'), reports: [] },
  { name: "the plan's budget", workbook: planBudget, reports: [] },
  { name: "the plan's own table, which has no cost types", workbook: planTable, reports: [] },
  { name: 'nor does it ask for them', workbook: withPlanCell(4, 0, 'Involvering'), reports: [] },
  {
    name: 'other purposes may cost what they cost',
    workbook: withRow(budget, 'budget', 0, { costType: 'Kjøp av tjenester' }),
    reports: [],
  },
  {
    name: 'paid for by others',
    workbook: withRow(ofType('Diverse'), 'budget', 1, { financing: 'Annen finansiering' }),
    reports: [],
  },
  {
    name: 'the settings say which purposes',
    workbook: withSettings(budget, { travelOnlyPurposes: 'Prosjektledelse; Opplæring' }),
    reports: [],
  },
  {
    name: 'the settings say another purpose',
    workbook: withSettings(withRow(budget, 'budget', 0, { costType: 'Diverse' }), {
      travelOnlyPurposes: 'Prosjektledelse',
    }),
    reports: [{ message: 'otherType', places: ['Budsjett!E2'], fixes: three }],
  },
  { name: 'no budget', workbook: { layout: 'sheets', rows: {} }, reports: [] },
]);

test('a choice is written in its cell', () => {
  const [finding] = rule.check(readingOf(ofType('Diverse')), planSettings);
  expect(finding?.fixes?.map(({ changes }) => editsOf(changes))).toEqual(
    ['Reise', 'Opphold', 'Gjennomføring'].map((name) => [
      { sheet: 'Budsjett', row: 2, column: 4, before: [['Diverse']], after: [[name]] },
    ]),
  );
});
