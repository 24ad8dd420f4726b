import { withRowsBelow } from '../../src/check/rowsBelow';
import { Parts } from '../../src/preview/document/package/parts';
import { sheet, table, workbook } from '../sheets/snapshotBuilder';
import { example, inShort, report, temporaryFolder } from './checkedFile';

const folder = temporaryFolder();
const list = [
  ['Region', 'Kommune', 'Navn'],
  ['ROR', 'Molde', 'Rådmann'],
];
const area = { row: 0, column: 0, rowCount: 2, columnCount: 3 };
const rowsBelow = (below: readonly (readonly (string | number)[])[], more = {}): number =>
  withRowsBelow(workbook([sheet('Ark', [...list, ...below])], [table('tbl', 'Ark', area, more)])).rows[0]?.rowCount ??
  0;

describe('rows just below a table', () => {
  test.each([
    ['none', [], 0],
    [
      'rows of the list',
      [
        ['ROR', 'Aukra', 'A'],
        ['ROR', 'Eide', ''],
      ],
      2,
    ],
    ['a note', [['Sist endret i juni', '', '']], 0],
    ['a sum', [['Sum', 100, 100]], 0],
    [
      'rows after a blank one',
      [
        ['', '', ''],
        ['ROR', 'Eide', 'B'],
      ],
      0,
    ],
    ['a row beside the table', [['', '', '', 'ROR', 'Eide', 'B']], 0],
  ])('%s', (_what, below, count) => expect(rowsBelow(below)).toBe(count));

  test('a table with a totals row ends there', () =>
    expect(rowsBelow([['ROR', 'Aukra', 'A']], { hasTotals: true })).toBe(0));

  test('another table is another table', () => {
    const sheets = [sheet('Ark', [...list, ...list])];
    const tables = [table('a', 'Ark', area), table('b', 'Ark', { ...area, row: 2 })];
    expect(withRowsBelow(workbook(sheets, tables)).rows).toEqual([]);
  });
});

test('a member written below the table by a program is checked, and said to be outside it', async () => {
  const parts = await Parts.read(await example('plan.xlsx'));
  const path = 'xl/worksheets/sheet3.xml';
  const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const row = `<row r="25">${cell('A25', 'ROR')}${cell('B25', 'Kristiansund')}${cell('C25', 'Rådgiver')}${cell('E25', 'Samarbeidsrådet')}${cell('F25', 'Ja')}</row>`;
  parts.set(path, (parts.text(path) ?? '').replace('</sheetData>', `${row}</sheetData>`));
  const { findings } = await report(folder.file('below.xlsx', await parts.zipped(6)));
  expect(findings.map(inShort)).toEqual(
    expect.arrayContaining([
      'warning workbook/rows-below-table rowsBelowTable Medlemskap!A25:K25',
      'info representation/council-composition severalLeaders Medlemskap!F5 Medlemskap!F25',
    ]),
  );
});
