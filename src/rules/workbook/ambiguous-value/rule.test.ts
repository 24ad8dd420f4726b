import { readingOf } from '../../../../tests/rules/builder';
import { describeRule, editsOf } from '../../../../tests/rules/describeRule';
import type { ExampleCell, ExampleWorkbook } from '../../example';
import { planSettings } from '../../settings';
import { rule } from './rule';

const amount = (cell: ExampleCell): ExampleWorkbook => ({
  layout: 'planTable',
  lines: [{ activity: 'Diverse', confirmed: cell, fullApplication: 0, financing: 'grant' }],
});
const comma: ExampleCell = { written: '250,000', verdict: 'ask', note: 'commaAmbiguous', candidates: [250, 250_000] };

describeRule(rule, [
  {
    name: 'an amount offers each of its meanings',
    workbook: amount(comma),
    reports: [
      {
        message: 'amount',
        places: ['Plan!C2'],
        values: { raw: '250,000', column: 'Bekreftet tildeling', note: 'commaAmbiguous' },
        fixes: ['choose', 'choose'],
      },
    ],
  },
  {
    name: 'the same meaning twice is offered once',
    workbook: amount({ ...comma, candidates: [250, 250] }),
    reports: [{ message: 'amount', fixes: ['choose'] }],
  },
  {
    name: 'without a number to offer the person writes it',
    workbook: amount({ ...comma, candidates: [] }),
    reports: [{ message: 'amount' }],
  },
  {
    name: 'a calculated cell is not overwritten',
    workbook: amount({ ...comma, isFormula: true }),
    reports: [{ message: 'amount' }],
  },
  {
    name: 'nor is a column in thousands filled with kroner',
    workbook: amount({ ...comma, header: 'i 1000 kr' }),
    reports: [{ message: 'amount' }],
  },
  {
    name: 'a date is not counted in any sum',
    workbook: {
      layout: 'tables',
      lines: [],
      otherCells: [
        {
          cell: 'H10',
          column: 'Fra',
          kind: 'date',
          written: '4.9',
          verdict: 'ask',
          note: 'yearMissing',
          candidates: [43_347],
        },
      ],
    },
    reports: [{ message: 'value', places: ['Budsjett!H10'], fixes: ['choose'] }],
  },
  {
    name: 'a value that was taken is not asked about',
    workbook: amount({ written: '250.000', verdict: 'accept-note', note: 'pointAsThousands', value: 250_000 }),
    reports: [],
  },
]);

test('each fix says its value and writes it', () => {
  const fixes = rule.check(readingOf(amount(comma)), planSettings).flatMap((finding) => finding.fixes ?? []);
  expect(fixes.map(({ values }) => values)).toEqual([{ value: { kroner: 250 } }, { value: { kroner: 250_000 } }]);
  expect(fixes.flatMap(({ changes }) => editsOf(changes))).toMatchObject([
    { before: [['250,000']], after: [[250]], formatAfter: [['#,##0']] },
    { before: [['250,000']], after: [[250_000]], formatAfter: [['#,##0']] },
  ]);
});
