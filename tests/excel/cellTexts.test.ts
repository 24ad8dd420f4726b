import { applyChanges } from '../../src/excel/applyChanges';
import type { ChangeSet } from '../../src/sheets/changeSet';
import { openHost } from './openHost';

/** Texts that Excel would take for something else when they are typed. */
const texts = [
  '=1+1',
  '=HYPERLINK("https://example.org")',
  '+47 73 86 00 00',
  '-',
  '−5',
  '- ikke avklart',
  '@navn',
  "'sitert'",
  "''",
  '1.10',
  '4.9',
  '04.09.2018',
  '4. september 2018',
  'sept 2018',
  '1/2',
  '12:30',
  '50 %',
  '50%',
  '1 200 000',
  '1,2',
  '(500)',
  'kr 500',
  '500 kr',
  '1e5',
  'SANN',
  'usann',
  'TRUE',
  '#REF!',
  '#DIV/0!',
  '5001',
  '0012',
  ' 7',
  '\u00a07',
  'A1',
  'Kommunalsjef\nVerdal',
  'Ordinær tekst',
];

const formats = ['General', '@', '#,##0', 'dd.mm.yyyy'];

test.each(formats)('every text stays exactly that text in a cell with the format %s', async (format) => {
  const host = await openHost();
  const changes: ChangeSet = {
    title: { kind: 'createSheets' },
    edits: [
      {
        kind: 'editCells',
        sheet: 'Ark1',
        row: 0,
        column: 0,
        before: texts.map(() => ['']),
        after: texts.map((text) => [text]),
        formatBefore: texts.map(() => ['General']),
        formatAfter: texts.map(() => [format]),
      },
    ],
  };
  const outcome = await applyChanges(changes);
  if (outcome.status !== 'applied') throw new Error(JSON.stringify(outcome));
  const read = async () =>
    host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Ark1').getRangeByIndexes(0, 0, texts.length, 1);
      range.load('values,valueTypes,numberFormat');
      await context.sync();
      return {
        values: range.values.flat() as unknown[],
        types: range.valueTypes.flat(),
        formats: range.numberFormat.flat(),
      };
    });
  const written = await read();
  expect(written.values).toEqual(texts);
  expect(new Set(written.types)).toEqual(new Set(['String']));
  expect(new Set(written.formats)).toEqual(new Set([format]));
  expect((await applyChanges(outcome.undo)).status).toBe('applied');
  expect(new Set((await read()).values)).toEqual(new Set(['']));
});

test('a number comes out of a cell formatted as text as a number, and goes back as the text it was', async () => {
  const host = await openHost();
  await host.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Ark1').getRange('A1');
    cell.numberFormat = [['@']];
    cell.values = [['50 000']];
    await context.sync();
  });
  const outcome = await applyChanges({
    title: { kind: 'createSheets' },
    edits: [
      {
        kind: 'editCells',
        sheet: 'Ark1',
        row: 0,
        column: 0,
        before: [['50 000']],
        after: [[50_000]],
        formatBefore: [['@']],
        formatAfter: [['#,##0']],
      },
    ],
  });
  const read = async () =>
    host.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Ark1').getRange('A1').load('values,numberFormat');
      await context.sync();
      return [cell.values, cell.numberFormat].flat(2) as unknown[];
    });
  expect(await read()).toEqual([50_000, '#,##0']);
  if (outcome.status !== 'applied') throw new Error(outcome.status);
  expect((await applyChanges(outcome.undo)).status).toBe('applied');
  expect(await read()).toEqual(['50 000', '@']);
});
