import { Parts } from '../../src/preview/document/package/parts';
import { libreOffice, rewrittenElsewhere } from '../preview/document/otherPrograms';
import { example, inShort, report, temporaryFolder } from './checkedFile';

jest.setTimeout(120_000);

const folder = temporaryFolder();
const withLibreOffice = libreOffice ? test : test.skip;
if (!libreOffice) console.warn('LibreOffice is not installed: nothing is checked that it has saved.');

/** The plan's workbook, changed in every sheet part. */
async function changed(change: (sheet: string) => string): Promise<Uint8Array> {
  const parts = await Parts.read(await example('plan.xlsx'));
  for (const path of parts.paths.filter((each) => each.startsWith('xl/worksheets/sheet'))) {
    parts.set(path, change(parts.text(path) ?? ''));
  }
  return parts.zipped(6);
}

const formula = /(<f[^>]*>[^<]*<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/g;
const findingsIn = async (name: string, file: Uint8Array) =>
  (await report(folder.file(name, file))).findings.map(inShort);

test.each([
  ['without the values of formulas, as openpyxl writes them', '$1'],
  ['with empty values of formulas', '$1<v></v>'],
  ['with 0 as the value of every formula, as XlsxWriter writes them', '$1<v>0</v>'],
])('the plan saved %s gives the same', async (_how, replacement) => {
  const plain = await report(folder.file('plain.xlsx', await example('plan.xlsx')));
  const file = folder.file('saved.xlsx', await changed((sheet) => sheet.replace(formula, replacement)));
  expect(await report(file)).toEqual(plain);
});

test('an amount changed by a program that leaves the sums as they were is judged by the sums it gives', async () => {
  const amount = /(<c r="B13"[^>]*>)<v>500000<\/v>/;
  const stale = await changed((sheet) => sheet.replace(amount, '$1<v>500001</v>'));
  const before = new Set(await findingsIn('plain.xlsx', await example('plan.xlsx')));
  const added = (await findingsIn('stale.xlsx', stale)).filter((finding) => !before.has(finding));
  expect(added.sort()).toEqual([
    'error budget/costs-equal-financing costsAboveFinancing Budsjett!B10:B15 Finansiering!D5 Finansiering!C5 Finansiering!E5',
    'error budget/grant-lines-equal-grant tooHigh Budsjett!B10:B14 Finansiering!C5',
  ]);
});

test('a formula that cannot be calculated is said, once for its sheet, and not taken for an amount', async () => {
  const cell = /<c r="B13"([^>]*)><v>500000<\/v>/;
  const file = await changed((sheet) =>
    sheet.replace(formula, '$1').replace(cell, '<c r="B13"$1><f>CUBEVALUE("x")</f>'),
  );
  const { plan, findings } = await report(folder.file('cube.xlsx', file));
  const [missing, ...others] = findings.filter(({ rule }) => rule === 'workbook/not-calculated');
  expect(others).toEqual([]);
  // The sums that rest on it are missing too.
  expect(missing?.places.map(({ cell: at }) => at)).toEqual(expect.arrayContaining(['B13', 'B3', 'B4', 'B7']));
  expect(plan.budget?.lines[3]?.confirmed).toBeNull();
  expect(findings.map(({ rule }) => rule)).not.toContain('workbook/formula-error');
  expect(findings.map(({ rule }) => rule)).not.toContain('budget/stated-sum');
});

withLibreOffice('the plan saved by LibreOffice gives the same findings', async () => {
  const saved = rewrittenElsewhere(await example('plan.xlsx'), libreOffice ?? '');
  expect(await findingsIn('libreoffice.xlsx', saved)).toEqual(
    await findingsIn('plain.xlsx', await example('plan.xlsx')),
  );
});

withLibreOffice('and so does the plan’s single table', async () => {
  const saved = rewrittenElsewhere(await example('plan-table.xlsx'), libreOffice ?? '');
  expect(await findingsIn('table-libreoffice.xlsx', saved)).toEqual(
    await findingsIn('table.xlsx', await example('plan-table.xlsx')),
  );
});
