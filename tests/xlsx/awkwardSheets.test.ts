import type { CellValue } from '../../src/sheets/snapshot';
import { notCalculated } from '../../src/xlsx/formulaFacts';
import { readWorkbookFile } from '../../src/xlsx/readWorkbookFile';
import { sheetPart, workbookFile, type WrittenWorkbook } from './workbookFile';

async function snapshotOf(workbook: WrittenWorkbook) {
  const read = await readWorkbookFile(await workbookFile(workbook));
  if (!read.ok) throw new Error(read.code);
  return read.snapshot;
}

/** What stands in a sheet with these rows of XML, by address. */
async function cellsOf(rows: string, more: Partial<WrittenWorkbook> = {}) {
  const snapshot = await snapshotOf({ sheets: [{ name: 'Ark', xml: sheetPart(rows) }], ...more });
  const cells = snapshot.sheets[0]?.cells;
  const at = (grid: readonly (readonly CellValue[])[] | undefined, address: string): CellValue | undefined =>
    grid?.[Number(address.slice(1)) - 1 - (cells?.row ?? 0)]?.[address.charCodeAt(0) - 65 - (cells?.column ?? 0)];
  return {
    cells,
    sheet: snapshot.sheets[0],
    value: (address: string) => at(cells?.values, address),
    formula: (address: string) => at(cells?.formulas, address),
  };
}

const row = (number: number, cells: string, attributes = ''): string =>
  `<row r="${number}"${attributes}>${cells}</row>`;

test('texts in the cell, in runs, with readings, and with characters that XML cannot hold', async () => {
  const { value } = await cellsOf(
    row(
      1,
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> Reise </t></is></c>' +
        '<c r="B1" t="inlineStr"><is><r><t>Fag</t></r><r><rPr><b/></rPr><t>/involvering</t></r></is></c>' +
        '<c r="C1" t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c>' +
        '<c r="D1" t="inlineStr"><is><t>to_x000A_linjer_x005F_x</t></is></c>' +
        '<c r="E1" t="str"><f>"a"</f><v>a</v></c>',
    ),
  );
  expect(['A1', 'B1', 'C1', 'D1', 'E1'].map(value)).toEqual([
    ' Reise ',
    'Fag/involvering',
    '東京',
    'to\nlinjer_x',
    'a',
  ]);
});

test('shared formulas, array formulas, and formulas without a value', async () => {
  const { value, formula } = await cellsOf(
    row(
      1,
      '<c r="A1"><f t="shared" ref="A1:A2" si="0">$C$1*B1</f><v>2</v></c><c r="B1"><f t="array" ref="B1:B2">C1:C2</f><v>3</v></c><c r="D1"><f>1+1</f></c><c r="E1" t="str"><f>""</f></c>',
    ) + row(2, '<c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="B2"><v>5</v></c><c r="D2"><f>1+1</f><v/></c>'),
  );
  expect(['A1', 'A2', 'B1', 'B2'].map(formula)).toEqual(['=$C$1*B1', '=$C$1*B2', '=C1:C2', 5]);
  expect(['D1', 'D2', 'E1'].map(value)).toEqual([notCalculated, notCalculated, '']);
});

test('booleans, errors and dates as ISO text', async () => {
  const { value } = await cellsOf(
    row(
      1,
      '<c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" t="d"><v>2018-09-04</v></c><c r="D1"><v>1.2E6</v></c><c r="E1"><v>0x10</v></c>',
    ),
  );
  expect(['A1', 'B1', 'C1', 'D1', 'E1'].map(value)).toEqual([true, '#N/A', 43_347, 1_200_000, '0x10']);
});

test('days are counted from 1904 where the workbook says so', async () => {
  const dated = row(1, '<c r="A1" t="d"><v>2018-09-04</v></c>');
  const { value } = await cellsOf(dated, { properties: '<workbookPr date1904="1"/>' });
  expect(value('A1')).toBe(43_347 - 1_462);
  const snapshot = await snapshotOf({ sheets: [{ name: 'Ark' }], properties: '<workbookPr date1904="true"/>' });
  expect(snapshot.date1904).toBe(true);
});

test('places that are left out are the next ones', async () => {
  const { value } = await cellsOf('<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>');
  expect(['A1', 'B1', 'B2'].map(value)).toEqual([1, 2, 3]);
});

test('strict files (ISO 29500) and files with prefixes everywhere read as others do', async () => {
  const workbook: WrittenWorkbook = {
    sheets: [{ name: 'Ark', rows: [['Aktivitet', 5, { formula: 'B1*2', value: 10 }]] }],
  };
  const strict = (xml: string): string =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  const prefixed = (xml: string): string =>
    xml.includes('<worksheet') ? xml.replace(/<(\/?)(\w)/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=') : xml;
  const plain = await snapshotOf(workbook);
  expect(await snapshotOf({ ...workbook, rewrite: strict })).toEqual(plain);
  expect(await snapshotOf({ ...workbook, rewrite: prefixed })).toEqual(plain);
});

test('a cell in the last corner of the sheet costs nothing', async () => {
  const before = process.memoryUsage().heapUsed;
  const { value, cells, sheet } = await cellsOf(
    row(1, '<c r="A1"><v>1</v></c>') + row(1_048_576, '<c r="XFD1048576"><v>2</v></c>'),
  );
  expect([value('A1'), cells?.values.length]).toEqual([1, 1]);
  // It is beyond the columns that are looked at: what is known is that there is something down there.
  expect(sheet?.unreadRows).toBe(1_048_575);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(100_000_000);
});

test('rows that have a format and nothing else are not read as rows of content', async () => {
  const styled = Array.from({ length: 100_000 }, (_, at) =>
    row(at + 2, `<c r="A${at + 2}" s="0"/>`, ' s="0" customFormat="1"'),
  );
  const { cells, sheet } = await cellsOf(row(1, '<c r="A1"><v>1</v></c>') + styled.join(''));
  expect([cells?.values.length, sheet?.unreadRows]).toEqual([1, 0]);
}, 30_000);

test('hidden rows and protection', async () => {
  const { sheet } = await cellsOf(row(1, '<c r="A1"><v>1</v></c>') + row(2, '<c r="A2"><v>2</v></c>', ' hidden="1"'));
  expect([[...(sheet?.hiddenRows ?? [])], sheet?.isProtected]).toEqual([[1], false]);
  const xml = sheetPart(row(1, '<c r="A1"><v>1</v></c>'), { before: '', after: '<sheetProtection sheet="1"/>' });
  expect((await snapshotOf({ sheets: [{ name: 'Ark', xml }] })).sheets[0]?.isProtected).toBe(true);
});

test('sheets of other kinds are passed over, and hidden ones are not', async () => {
  const snapshot = await snapshotOf({
    sheets: [{ name: 'Ark', rows: [[1]] }],
    rewrite: (xml) =>
      xml
        .replace(
          '</sheets>',
          '<sheet name="Diagram" sheetId="9" r:id="d"/><sheet name="Borte" sheetId="10" r:id="b"/></sheets>',
        )
        .replace('<sheet name="Ark"', '<sheet state="veryHidden" name="Ark"'),
  });
  expect(snapshot.sheets.map(({ name, isVisible }) => [name, isVisible])).toEqual([['Ark', false]]);
});
