import { calculate } from '../../src/calculation/calculate';
import type { CellValue } from '../../src/sheets/snapshot';
import { notCalculated } from '../../src/xlsx/formulaFacts';
import { readWorkbookFile } from '../../src/xlsx/readWorkbookFile';
import { sheetPart, workbookFile, type WrittenCell, type WrittenWorkbook } from '../xlsx/workbookFile';

/** Values by address on the first sheet, and the addresses of those that are missing. */
async function calculated(workbook: WrittenWorkbook) {
  const read = await readWorkbookFile(await workbookFile(workbook));
  if (!read.ok) throw new Error(read.code);
  const { workbook: snapshot, missing } = calculate(read.snapshot, read.formulas);
  const cells = snapshot.sheets[0]?.cells;
  const value = (at: string): CellValue | undefined =>
    cells?.values[Number(at.slice(1)) - 1 - cells.row]?.[at.charCodeAt(0) - 65 - cells.column];
  return { value, missing: missing.map(({ row, column }) => `${String.fromCharCode(65 + column)}${row + 1}`) };
}

const oneRow = (...cells: readonly (WrittenCell | null)[]): WrittenWorkbook => ({
  sheets: [{ name: 'Ark', rows: [cells] }],
});
const formula = (text: string, value?: number | string): WrittenCell =>
  value === undefined ? { formula: text } : { formula: text, value };

test('a formula saved without a value gets it', async () => {
  const { value, missing } = await calculated(oneRow(2, 3, formula('SUM(A1:B1)'), formula('C1*2')));
  expect([value('C1'), value('D1'), missing]).toEqual([5, 10, []]);
});

test.each([
  ['a sum that was right before a cell was changed', 4],
  ['the 0 that some programs write for every formula', 0],
])('%s is calculated anew', async (_what, saved) => {
  const { value } = await calculated(oneRow(2, 3, formula('SUM(A1:B1)', saved)));
  expect(value('C1')).toBe(5);
});

test('a value that differs by how the sum was added is left as Excel saved it', async () => {
  const { value } = await calculated(oneRow(0.1, 0.2, formula('A1+B1', 0.3)));
  expect(value('C1')).toBe(0.3);
});

test.each([
  ['a function that Excel has and we have not', 'CUBEVALUE("x")'],
  ['a cell of another workbook', '[1]Ark!A1'],
  ['what cannot be understood', '1+'],
  ['a value made out of nothing', 'SUM(SEQUENCE(1048576,16384))'],
  ['a formula that reads itself', 'SUM(A1:B1)'],
  ['brackets within brackets', `${'('.repeat(4_000)}1${')'.repeat(4_000)}`],
  ['a name that stands for itself', 'Ring'],
])('%s: kept when it was saved, else said to be missing', async (_what, text) => {
  const names = '<definedNames><definedName name="Ring">Ring+1</definedName></definedNames>';
  const saved = await calculated({ ...oneRow(1, formula(text, 7), formula('B1+A1')), names });
  expect([saved.value('B1'), saved.value('C1'), saved.missing]).toEqual([7, 8, []]);
  const bare = await calculated({ ...oneRow(1, formula(text)), names });
  expect([bare.value('B1'), bare.missing]).toEqual([notCalculated, ['B1']]);
});

test('what rests on a missing value is missing too, however it is wrapped', async () => {
  const rests = ['B1+1', 'IFERROR(B1,0)', 'IF(ISERROR(B1),0,1)', 'SUM(A1:B1)', 'D1*2'];
  const { missing, value } = await calculated(
    oneRow(1, formula('CUBEVALUE("x")'), ...rests.map((text) => formula(text)), formula('A1+1')),
  );
  expect(missing).toEqual(['B1', 'C1', 'D1', 'E1', 'F1', 'G1']);
  expect(value('H1')).toBe(2);
});

test('errors are the values of formulas that fail in Excel', async () => {
  const failing = ['1/0', 'NoSuchName', 'Ark9!A1', 'NA()', 'A1+"x"'];
  const { value } = await calculated(oneRow(1, ...failing.map((text) => formula(text, 5))));
  expect(['B1', 'C1', 'D1', 'E1', 'F1'].map(value)).toEqual(['#DIV/0!', '#NAME?', '#REF!', '#N/A', '#VALUE!']);
});

test('a formula that gives no text gives an empty one, and one that gives nothing gives 0', async () => {
  const { value, missing } = await calculated(
    oneRow(null, formula('IF(A1="","",1)'), formula('A1'), formula('""', '')),
  );
  expect([value('B1'), value('C1'), value('D1'), missing]).toEqual(['', 0, '', []]);
});

test('names, other sheets, whole columns, shared formulas and arrays', async () => {
  const main = sheetPart(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*10</f></c><c r="C1"><f t="array" ref="C1:C2">A1:A2+1</f></c><c r="D1"><f>SUM(A:A)+Sats</f></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/></c><c r="C2"/><c r="D2"><f>SUM(\'Annet ark\'!A1:A2)</f></c></row>',
  );
  const { value, missing } = await calculated({
    sheets: [
      { name: 'Ark', xml: main },
      { name: 'Annet ark', rows: [[100], [200]] },
    ],
    names: '<definedNames><definedName name="Sats">\'Annet ark\'!$A$1</definedName></definedNames>',
  });
  expect(['B1', 'B2', 'C1', 'D1', 'D2'].map(value)).toEqual([10, 20, 2, 103, 300]);
  expect(missing).toEqual([]);
});

test('hidden rows are left out of a subtotal that leaves them out', async () => {
  const xml = sheetPart(
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><f>SUBTOTAL(109,A1:A2)</f></c></row>',
  );
  expect((await calculated({ sheets: [{ name: 'Ark', xml }] })).value('A3')).toBe(1);
});

test('a workbook that asks for too much is calculated as far as it goes, in bounded time', async () => {
  const rows = Array.from({ length: 4_000 }, (_, row) => [1, formula(`SUM(A$1:A${row + 1})`)]);
  const { value, missing } = await calculated({ sheets: [{ name: 'Ark', rows }] });
  expect(value('B1000')).toBe(1_000);
  expect(value('B4000')).toBe(notCalculated);
  expect(missing.length).toBeGreaterThan(1_000);
}, 60_000);

test('more different formulas than the library takes at once come out right', async () => {
  const rows = Array.from({ length: 10_500 }, (_, row) => [row === 0 ? 1 : formula(`A${row}+1`)]);
  expect((await calculated({ sheets: [{ name: 'Ark', rows }] })).value('A10500')).toBe(10_500);
}, 60_000);
