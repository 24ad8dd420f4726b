import { describeRule, editsOf, onlyFix } from '../../../../tests/rules/describeRule';
import { readingOf } from '../../../../tests/rules/builder';
import type { StatedSum } from '../../../plan/budget';
import { kroner } from '../../../plan/kroner';
import type { ExampleAmount, ExampleWorkbook } from '../../example';
import {
  planInOneTable,
  planInTables,
  planInTablesWithSums,
  withConfirmedFinancing,
  withLine,
} from '../../planExample';
import { planSettings } from '../../settings';
import { rule } from './rule';

const stating = (confirmed: ExampleAmount, isFormula = false): ExampleWorkbook => ({
  ...planInOneTable,
  sums: [{ kind: 'costs', confirmed, isFormula }],
});

describeRule(rule, [
  { name: "the plan's table holds", workbook: planInOneTable, reports: [] },
  { name: 'our tables hold, all five sums twice', workbook: planInTablesWithSums, reports: [] },
  {
    name: 'a sum that was not updated',
    workbook: withLine(planInOneTable, 'Diverse', { confirmed: 75_000 }),
    reports: [
      {
        message: 'tooLow',
        places: ['Plan!C8'],
        values: {
          kind: 'costs',
          scenario: 'confirmed',
          stated: { kroner: 2_400_000 },
          computed: { kroner: 2_425_000 },
          difference: { kroner: 25_000 },
        },
        fixes: ['setSum'],
      },
    ],
  },
  {
    name: 'one øre is a difference',
    workbook: stating(2_400_000.01),
    reports: [{ message: 'tooHigh', values: { difference: { kroner: 0.01 } }, fixes: ['setSum'] }],
  },
  { name: 'an empty sum', workbook: stating(''), reports: [{ message: 'missing', fixes: ['setSum'] }] },
  {
    name: 'an empty sum that our sheets calculate is for the rule about formulas to tell',
    workbook: {
      ...planInTablesWithSums,
      sums: [{ kind: 'costs', confirmed: '' }],
      formulas: [{ cell: 'B1', label: 'Sum kostnader', expected: '=SUM(B10:B15)', actual: '', value: '' }],
    },
    reports: [],
  },
  {
    name: 'an unreadable sum',
    workbook: stating({ written: 'ca. 2,4 mill.', verdict: 'ask', note: 'approximateAmount' }),
    reports: [{ message: 'missing', values: { computed: { kroner: 2_400_000 } }, fixes: ['setSum'] }],
  },
  {
    name: 'a calculated sum is never replaced by a constant',
    workbook: stating(1, true),
    reports: [{ message: 'tooLow' }],
  },
  {
    name: 'no whole kroner are written into a column in thousands',
    workbook: stating({ written: 2_300, verdict: 'accept-note', note: 'scaledByHeader', value: 2_300_000 }),
    reports: [{ message: 'tooLow' }],
  },
  {
    name: 'every kind of sum is computed from what it claims to add up',
    workbook: {
      ...planInTables,
      sums: (['costs', 'grantLines', 'ownFundingLines', 'financing', 'costsLessFinancing'] as const).map((kind) => ({
        kind,
        confirmed: 1,
        isFormula: true,
      })),
    },
    reports: [
      { message: 'tooLow', places: ['Budsjett!B1'], values: { kind: 'costs', computed: { kroner: 2_400_000 } } },
      { message: 'tooLow', places: ['Budsjett!B2'], values: { kind: 'grantLines', computed: { kroner: 1_200_000 } } },
      { message: 'tooLow', places: ['Budsjett!B3'], values: { kind: 'ownFundingLines' } },
      { message: 'tooLow', places: ['Budsjett!B4'], values: { kind: 'financing', computed: { kroner: 2_400_000 } } },
      { message: 'tooHigh', places: ['Budsjett!B5'], values: { kind: 'costsLessFinancing', computed: { kroner: 0 } } },
    ],
  },
  {
    name: 'a calculated sum that passes by a number as text: the text is the fault, and is told of',
    workbook: {
      ...withLine(planInTablesWithSums, 'Diverse', {
        confirmed: { written: '50 000', verdict: 'accept', value: 50_000 },
      }),
      sums: [
        { kind: 'costs', confirmed: 2_350_000, isFormula: true },
        { kind: 'grantLines', confirmed: 1_150_000, isFormula: true },
        { kind: 'ownFundingLines', confirmed: 1_200_000, isFormula: true },
        { kind: 'financing', confirmed: 2_400_000, isFormula: true },
        { kind: 'costsLessFinancing', confirmed: -50_000, isFormula: true },
      ],
    },
    reports: [],
  },
  {
    name: 'a calculated sum that is wrong by something else',
    workbook: {
      ...withLine(planInTablesWithSums, 'Diverse', {
        confirmed: { written: '50 000', verdict: 'accept', value: 50_000 },
      }),
      sums: [{ kind: 'costs', confirmed: 2_350_001, isFormula: true }],
    },
    reports: [{ message: 'tooLow', values: { difference: { kroner: 49_999 } } }],
  },
  {
    name: 'a constant is wrong whatever stands as text',
    workbook: {
      ...withLine(planInTables, 'Diverse', { confirmed: { written: '50 000', verdict: 'accept', value: 50_000 } }),
      sums: [{ kind: 'costs', confirmed: 2_350_000 }],
    },
    reports: [{ message: 'tooLow' }],
  },
  {
    name: 'the financing as text',
    workbook: {
      ...withConfirmedFinancing(planInTables, {
        ownFunding: { written: '1 200 000', verdict: 'accept', value: 1_200_000 },
      }),
      sums: [{ kind: 'financing', confirmed: 1_200_000, isFormula: true }],
    },
    reports: [],
  },
  {
    name: 'a difference of sums is wrong where they are',
    workbook: {
      ...planInTables,
      sums: [
        { kind: 'costs', confirmed: 2_400_001, isFormula: true },
        { kind: 'financing', confirmed: 2_400_000, isFormula: true },
        { kind: 'costsLessFinancing', confirmed: 1, isFormula: true },
      ],
    },
    reports: [{ message: 'tooHigh', values: { kind: 'costs' } }],
  },
  {
    name: 'nothing is claimed about sums that rest on an unreadable line',
    workbook: {
      ...withLine(planInTables, 'Diverse', { confirmed: { written: '?', verdict: 'reject', note: 'notAnAmount' } }),
      sums: [
        { kind: 'costs', confirmed: 1 },
        { kind: 'grantLines', confirmed: 1 },
        { kind: 'costsLessFinancing', confirmed: 1 },
        { kind: 'financing', confirmed: 1 },
      ],
    },
    reports: [{ message: 'tooLow', values: { kind: 'financing' } }],
  },
  {
    name: 'nothing is claimed about sums that rest on an unreadable financing plan',
    workbook: {
      ...withConfirmedFinancing(planInTables, { other: { written: '?', verdict: 'reject', note: 'notAnAmount' } }),
      sums: [
        { kind: 'financing', confirmed: 1 },
        { kind: 'costsLessFinancing', confirmed: 1 },
      ],
    },
    reports: [],
  },
  {
    name: 'nothing is claimed about sums by financing while a line has none',
    workbook: {
      ...withLine(planInTables, 'Diverse', { financing: '' }),
      sums: [{ kind: 'grantLines', confirmed: 1 }],
    },
    reports: [],
  },
]);

describe('the fix', () => {
  test('writes the computed sum over the constant that stands there', () => {
    expect(editsOf(onlyFix(rule, stating(2_300_000)).changes)).toEqual([
      { sheet: 'Plan', row: 7, column: 2, before: [[2_300_000]], after: [[2_400_000]] },
    ]);
  });

  test('fills an empty cell', () => {
    expect(editsOf(onlyFix(rule, stating('')).changes)).toEqual([
      { sheet: 'Plan', row: 7, column: 2, before: [['']], after: [[2_400_000]] },
    ]);
  });

  test('turns a text into a number in the format of its column', () => {
    const text = { written: '2.300.000', verdict: 'accept', value: 2_300_000 } as const;
    expect(editsOf(onlyFix(rule, stating(text)).changes)).toEqual([
      {
        sheet: 'Plan',
        row: 7,
        column: 2,
        before: [['2.300.000']],
        after: [[2_400_000]],
        formatBefore: [['@']],
        formatAfter: [['#,##0']],
      },
    ]);
  });
});

test('the sum beside the cost plan is wrong where the financing plan is', () => {
  const reading = readingOf({ ...planInTables, sums: [{ kind: 'financing', confirmed: 5, isFormula: true }] });
  const { budget } = reading.plan;
  const facts = readingOf({ layout: 'sheets', rows: { financing: [{ grant: 1 }] } }).tables.financing;
  if (!budget || !facts) throw new Error('no budget');
  const total: StatedSum = {
    kind: 'financing',
    scenario: 'confirmed',
    stated: { value: kroner(5), at: { sheet: facts.sheet, row: 1, column: 5 } },
    isFormula: true,
  };
  const both = { ...budget, statedSums: [...budget.statedSums, total] };
  const found = rule.check(
    { ...reading, tables: { financing: facts }, plan: { ...reading.plan, budget: both } },
    planSettings,
  );
  expect(found.map(({ places }) => places)).toEqual([[{ sheet: 'Finansiering', cell: 'F2' }]]);
});
