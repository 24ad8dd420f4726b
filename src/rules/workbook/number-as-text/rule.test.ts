import { describeRule, editsOf, onlyFix } from '../../../../tests/rules/describeRule';
import { readingOf } from '../../../../tests/rules/builder';
import type { ExampleCell, ExampleWorkbook } from '../../example';
import { planSettings } from '../../settings';
import { rule } from './rule';

const amount = (cell: ExampleCell): ExampleWorkbook => ({
  layout: 'tables',
  lines: [{ activity: 'Diverse', confirmed: cell, fullApplication: 0, financing: 'grant' }],
});
const other = (kind: 'date' | 'share' | 'period', cell: ExampleCell): ExampleWorkbook => ({
  layout: 'tables',
  lines: [],
  otherCells: [{ ...cell, cell: 'H10', column: 'Fra', kind }],
});
const text: ExampleCell = { written: '50 000', verdict: 'accept', value: 50_000 };

describeRule(rule, [
  {
    name: 'an amount as text',
    workbook: amount(text),
    reports: [
      {
        message: 'understood',
        places: ['Budsjett!B10'],
        values: { raw: '50 000', column: 'Bekreftet tildeling', kind: 'amount', value: { kroner: 50_000 } },
        fixes: ['writeNumber'],
      },
    ],
  },
  {
    name: 'an amount as text that was read with a note says how it was read',
    workbook: amount({ written: '50.000', verdict: 'accept-note', note: 'pointAsThousands', value: 50_000 }),
    reports: [{ message: 'understoodWithNote', values: { note: 'pointAsThousands' }, fixes: ['writeNumber'] }],
  },
  {
    name: 'a date as text is shown as a day',
    workbook: other('date', { written: '1. september 2018', verdict: 'accept', value: 43_344 }),
    reports: [{ message: 'understood', values: { value: { day: '2018-09-01' } }, fixes: ['writeNumber'] }],
  },
  {
    name: 'a share as text is shown as per cent',
    workbook: other('share', { written: '⅓', verdict: 'accept', value: 1 / 3 }),
    reports: [{ message: 'understood', values: { value: { share: 1 / 3 } }, fixes: ['writeNumber'] }],
  },
  {
    name: 'a number read with a note is a number all the same',
    workbook: amount({ written: 1.2, verdict: 'accept-note', note: 'implausiblySmall', value: 1.2 }),
    reports: [],
  },
  {
    name: 'a text that no number was taken from is another matter',
    workbook: amount({ written: '-', verdict: 'accept-note', note: 'dashAsEmpty' }),
    reports: [],
  },
  {
    name: 'a period is text by nature',
    workbook: other('period', { written: 'innen 1.4.2019', verdict: 'accept-note', note: 'deadlineOnly' }),
    reports: [],
  },
  { name: 'a candidate is not a value', workbook: amount({ ...text, verdict: 'ask' }), reports: [] },
  {
    name: 'whole kroner are not offered for a column in thousands',
    workbook: amount({ ...text, header: 'Budsjett (i 1000 kr)' }),
    reports: [{ message: 'understood' }],
  },
  {
    name: 'a calculated text is not overwritten',
    workbook: amount({ ...text, isFormula: true }),
    reports: [{ message: 'understood' }],
  },
]);

test('the fix writes the number in the format that its column asks for', () => {
  expect(editsOf(onlyFix(rule, amount(text)).changes)).toEqual([
    {
      sheet: 'Budsjett',
      row: 9,
      column: 1,
      before: [['50 000']],
      after: [[50_000]],
      formatBefore: [['@']],
      formatAfter: [['#,##0']],
    },
  ]);
});

test('in a workbook that counts days from 1904 the same serial is another day', () => {
  const reading = readingOf(other('date', { written: '1. september 2018', verdict: 'accept', value: 41_882 }));
  const [finding] = rule.check({ ...reading, date1904: true }, planSettings);
  expect(finding?.values).toMatchObject({ value: { day: '2018-09-01' } });
});
