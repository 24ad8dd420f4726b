import { unzip, zip } from '@cj-tech-master/excelts/archive';
import { OpenDocument, type ValidationRule } from '../../../src/preview/document';
import { Grid, rectOf } from './grid';
import { calculatedElsewhere, libreOffice, rewrittenElsewhere, validationErrors } from './otherPrograms';

const withLibreOffice = libreOffice ? test : test.skip;
if (!libreOffice) console.warn('LibreOffice is not installed: nothing is compared with it.');

const encoder = new TextEncoder();
const decoder = new TextDecoder();

async function codeOf(bytes: Uint8Array): Promise<unknown> {
  return OpenDocument.open(bytes).then(
    () => 'opened',
    (failure: unknown) => (failure as { code?: unknown }).code,
  );
}

async function zipOf(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const archive = zip();
  for (const [path, text] of Object.entries(parts)) archive.add(path, encoder.encode(text));
  return archive.bytes();
}

async function partsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const parts: Record<string, string> = {};
  for await (const entry of unzip(bytes).entries()) {
    if (entry.type === 'file') parts[entry.path] = decoder.decode(await entry.bytes());
  }
  return parts;
}

const compound = (text: string): Uint8Array =>
  new Uint8Array([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...new Array<number>(600).fill(0),
    ...[...text].flatMap((char) => [char.charCodeAt(0), 0]),
  ]);

const rule = (formula1: string): ValidationRule => ({
  type: 'list',
  operator: 'between',
  formula1,
  formula2: null,
  allowBlank: true,
  showDropDown: true,
  error: { show: true, style: 'stop', title: 'Ukjent', message: 'Velg fra listen & "prøv" igjen' },
  prompt: { show: false, title: '', message: '' },
});

/** A workbook with something of everything. */
function furnished(): Grid {
  const grid = Grid.blank('Budsjett').write('B2', [
    ['Post', 'Antall', 'Sats (kr)', 'Beløp'],
    ['Leie & drift', 2, 100.5, ''],
    ['Strøm', 3, 50, ''],
    ['Reise <tur>', 1, 400, ''],
  ]);
  const { document, sheet } = grid;
  const { id } = document.tables.add(
    sheet,
    rectOf('B2:E5'),
    { hasHeaders: true, name: 'tblPost', style: 'TableStyleLight9' },
    'user',
  );
  grid.write('E3', [['=[@Antall]*[@[Sats (kr)]]']]);
  document.tables.showTotals(id, true, 'user');
  grid.write('G1', [
    [
      '=SUM(tblPost[Beløp])',
      '=SUBTOTAL(109,tblPost[Antall])',
      '=IFERROR(1/0,"feil")',
      '=XLOOKUP("Strøm",tblPost[Post],tblPost[Sats (kr)])',
    ],
  ]);
  grid.write('G2', [["'007", '=1/0', true, '04.09.2018']]);
  grid.type('G3', '04.09.2018').type('H3', '12,5 %').type('I3', '=Sats*2');
  document.names.add({ name: 'Sats', scope: null, formula: '=Budsjett!$D$3', comment: 'Kr per stk.' }, 'user');
  const lists = grid.on('Lister').write('A1', [['Ja'], ['Nei']]);
  document.names.add({ name: 'Valg', scope: lists.sheet, formula: '=Lister!$A$1:$A$2' }, 'user');
  document.sheets.setVisibility(lists.sheet, 'veryHidden', 'user');
  document.validations.set(sheet, rectOf('B3:B5'), rule('"Leie & drift,Strøm,Reise <tur>"'), 'user');
  document.validations.set(sheet, rectOf('C3:C5'), rule('=Lister!$A$1:$A$2'), 'user');
  const worksheet = document.workbook.getWorksheet('Budsjett');
  worksheet?.addConditionalFormatting({
    ref: 'E3:E5',
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: ['$E3>200'],
        style: { fill: { type: 'pattern', pattern: undefined as never, bgColor: { argb: 'FFFFC7CE' } } },
      },
    ],
  });
  worksheet?.mergeCells('B9:C10');
  if (worksheet) {
    worksheet.getRow(12).hidden = true;
    worksheet.getRow(12).getCell(1).value = 'skjult';
    worksheet.getColumn(2).width = 24;
    worksheet.views = [{ state: 'frozen', xSplit: 0, ySplit: 2, topLeftCell: 'A3' }];
    worksheet.getCell('B2').font = { bold: true, color: { argb: 'FF1F4E79' } };
  }
  document.tables.filter(
    id,
    document.tables.find(id)?.columns[1]?.id ?? 0,
    { kind: 'values', values: ['2', '1'], blank: false },
    'user',
  );
  return grid;
}

describe('opening what is no workbook of ours', () => {
  test.each([
    ['a text file with the wrong name', async () => encoder.encode('Post;Beløp\nLeie;100'), 'textFile'],
    ['an empty file', async () => new Uint8Array(), 'empty'],
    ['an Excel file from before 2007', async () => compound('Workbook'), 'legacyFormat'],
    ['a file with a password', async () => compound('EncryptedPackage'), 'passwordProtected'],
    ['a zip archive of something else', async () => zipOf({ 'hello.txt': 'hello' }), 'notAWorkbook'],
    [
      'a text document',
      async () =>
        zipOf({
          '[Content_Types].xml':
            '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
          '_rels/.rels':
            '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
          'word/document.xml': '<document/>',
        }),
      'notAWorkbook',
    ],
    ['a workbook cut short', async () => (await Grid.blank().document.save()).slice(0, 900), 'damaged'],
    [
      'a workbook with a broken sheet',
      async () => {
        const parts = await partsOf(
          await Grid.blank()
            .write('A1', [[1]])
            .document.save(),
        );
        const sheet = Object.keys(parts).find((path) => path.includes('worksheets/')) ?? '';
        return zipOf({ ...parts, [sheet]: (parts[sheet] ?? '').slice(0, 300) });
      },
      'damaged',
    ],
    ['a file larger than any budget', async () => new Uint8Array(61 * 1024 * 1024), 'tooLarge'],
  ])('%s', async (_, make, code) => {
    expect(await codeOf(await make())).toBe(code);
  });

  test('an archive that unpacks without end', async () => {
    const bytes = await Grid.blank().document.save();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let end = bytes.length - 22;
    while (view.getUint32(end, true) !== 0x06054b50) end--;
    view.setUint32(view.getUint32(end + 16, true) + 24, 0x7fffffff, true);
    expect(await codeOf(bytes)).toBe('unpacksTooLarge');
  });
});

describe('a saved file', () => {
  test('opens as the same document', async () => {
    const grid = furnished();
    const again = await grid.reopened();
    expect(again.document.readCells(again.sheet, rectOf('A1:L14'))).toEqual(
      grid.document.readCells(grid.sheet, rectOf('A1:L14')),
    );
    expect(again.document.tables.list()).toEqual(grid.document.tables.list());
    const plainNames = (one: Grid): unknown[] =>
      one.document.names.list().map(({ name, formula, comment, scope }) => [name, formula, comment, scope === null]);
    expect(plainNames(again).sort()).toEqual(plainNames(grid).sort());
    expect(again.document.validations.list(again.sheet)).toEqual(grid.document.validations.list(grid.sheet));
    expect(again.document.sheets.list()).toEqual(grid.document.sheets.list());
    expect(again.document.readCell(again.sheet, 1, 6)).toMatchObject({ value: '007', quotePrefix: true });
    const worksheet = again.document.workbook.getWorksheet('Budsjett');
    expect(worksheet?.mergedRegions).toEqual([{ top: 9, left: 2, bottom: 10, right: 3 }]);
    expect([3, 4, 12].map((row) => worksheet?.getRow(row).hidden)).toEqual([false, true, true]);
    expect(worksheet?.getColumn(2).width).toBeCloseTo(24, 0);
    expect(worksheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
    expect(worksheet?.getCell('B2').font).toMatchObject({ bold: true });
    expect(worksheet?.conditionalFormattings[0]?.rules[0]).toMatchObject({ formulae: ['$E3>200'] });
  });

  test('is valid', async () => {
    expect(validationErrors(await furnished().document.save())).toEqual([]);
  });

  test('is valid when saved twice, and after cells moved', async () => {
    const grid = furnished();
    await grid.document.save();
    grid.insert('1:1').insert('A:A', 'right').delete('5:5');
    const again = await grid.reopened();
    expect(validationErrors(await again.document.save())).toEqual([]);
    expect(again.values('A1:M14')).toEqual(grid.values('A1:M14'));
  });

  test('a blank workbook is valid', async () => {
    expect(validationErrors(await Grid.blank().document.save())).toEqual([]);
  });

  test('keeps the parts that belong to others', async () => {
    const parts = await partsOf(await furnished().document.save());
    const rels = 'xl/_rels/workbook.xml.rels';
    const withCustom = await zipOf({
      ...parts,
      'customXml/item1.xml': '<plan xmlns="urn:plan">42</plan>',
      [rels]: (parts[rels] ?? '').replace(
        '</Relationships>',
        '<Relationship Id="rId900" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>',
      ),
    });
    const saved = await (await OpenDocument.open(withCustom)).save();
    expect((await partsOf(saved))['customXml/item1.xml']).toBe('<plan xmlns="urn:plan">42</plan>');
    expect(validationErrors(saved)).toEqual([]);
  });

  test('keeps the document’s properties and its way of counting days', async () => {
    const grid = Grid.blank();
    Object.assign(grid.document.workbook, { title: 'Budsjett 2018', creator: 'Trondheim kommune', company: 'TK' });
    grid.document.workbook.properties.date1904 = true;
    grid.type('A1', '04.09.2018');
    const again = await grid.reopened();
    expect(again.document.workbook).toMatchObject({ title: 'Budsjett 2018', creator: 'Trondheim kommune' });
    expect(again.document.date1904).toBe(true);
    expect(again.value('A1')).toBe(grid.value('A1'));
  });

  test('a plain cell in a column with a format stays plain', async () => {
    const grid = Grid.blank().write('B1', [['x']]);
    const column = grid.document.workbook.getWorksheet('Budsjett')?.getColumn(2);
    if (column) column.style = { numFmt: '0.00' };
    grid.write('B2', [['y']]);
    grid.document.editCells(grid.sheet, [{ row: 1, column: 1, inputs: [['']], numberFormats: [['General']] }], 'user');
    const again = await grid.reopened();
    expect([again.format('B2'), again.format('B3')]).toEqual(['General', '0.00']);
  });

  test('a fill without a pattern, and fonts with a character set, are valid', async () => {
    const grid = Grid.blank().write('A1', [['x']]);
    const cell = grid.document.workbook.getWorksheet('Budsjett')?.getCell('A1');
    if (cell) {
      cell.fill = { type: 'pattern', pattern: 'undefined' as never };
      cell.font = { name: 'Calibri', size: 11, family: 2, charset: 238, scheme: 'minor', bold: true };
    }
    expect(validationErrors(await grid.document.save())).toEqual([]);
  });

  test('a list on another sheet that the file keeps in an extension is read', async () => {
    const parts = await partsOf(
      await Grid.blank()
        .write('A1', [[1]])
        .document.save(),
    );
    const path = Object.keys(parts).find((one) => one.includes('worksheets/sheet')) ?? '';
    const extension =
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
      '<x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1">' +
      '<x14:formula1><xm:f>Lister!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    const document = await OpenDocument.open(
      await zipOf({ ...parts, [path]: (parts[path] ?? '').replace('</worksheet>', `${extension}</worksheet>`) }),
    );
    const expected = [{ rects: [rectOf('B2:B9')], type: 'list', formula1: 'Lister!$A$1:$A$2' }];
    expect(document.validations.list(document.sheets.active)).toMatchObject(expected);
    const again = await OpenDocument.open(await document.save());
    expect(again.validations.list(again.sheets.active)).toMatchObject(expected);
  });
});

withLibreOffice(
  'LibreOffice calculates the same from a saved file',
  async () => {
    const grid = furnished();
    grid.document.tables.clearFilters(grid.document.tables.list()[0]?.id ?? 0, 'user');
    grid.write('G1', [[null, null, null, '=SUMIFS(tblPost[Beløp],tblPost[Antall],">1")']]);
    const elsewhere = calculatedElsewhere(await grid.document.save(), libreOffice ?? '');
    const shown = (value: unknown): string =>
      typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
    for (const address of ['E3', 'E4', 'E5', 'E6', 'G1', 'H1', 'I1', 'J1', 'H2', 'I2', 'I3']) {
      const { row, column } = rectOf(address);
      expect([address, elsewhere[row]?.[column]]).toEqual([address, shown(grid.value(address))]);
    }
  },
  180_000,
);

describe('files that other programs write', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const links = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

  test('the least that a workbook can be, with parts named otherwise than usual', async () => {
    const file = await zipOf({
      '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/plan.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/tables/t.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>`,
      '_rels/.rels': `<Relationships xmlns="${links}"><Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Plan" sheetId="7" r:id="b"/></sheets><definedNames><definedName name="Alt">Plan!$A:$B</definedName></definedNames></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${links}"><Relationship Id="b" Type="${office}/worksheet" Target="/xl/worksheets/plan.xml"/></Relationships>`,
      'xl/worksheets/plan.xml': `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Post</t></is></c><c r="B1" t="inlineStr"><is><t>Kr</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Leie</t></is></c><c r="B2"><v>5</v></c></row><row r="3"><c r="B3"><f>SUM(B2,SUM(t[Kr]))</f></c></row></sheetData><tableParts><tablePart r:id="c"/></tableParts></worksheet>`,
      'xl/worksheets/_rels/plan.xml.rels': `<Relationships xmlns="${links}"><Relationship Id="c" Type="${office}/table" Target="../tables/t.xml"/></Relationships>`,
      'xl/tables/t.xml': `<table xmlns="${main}" id="3" name="t" displayName="t" ref="A1:B2"><autoFilter ref="A1:B2"><filterColumn colId="1"><top10 val="3"/></filterColumn></autoFilter><tableColumns count="2"><tableColumn id="5" name="Post"/><tableColumn id="9" name="Kr"/></tableColumns></table>`,
    });
    const grid = new Grid(await OpenDocument.open(file));
    expect(grid.sheet).toBe('{00000000-0007-0000-0000-000000000000}');
    expect(grid.values('A1:B3')).toEqual([
      ['Post', 'Kr'],
      ['Leie', 5],
      ['', 10],
    ]);
    expect(grid.document.tables.find(3)?.columns).toMatchObject([
      { id: 5, filter: null },
      { id: 9, filter: { kind: 'raw', xml: '<top10 val="3"/>' } },
    ]);
    const saved = await grid.document.save();
    expect(validationErrors(saved)).toEqual([]);
    expect((await OpenDocument.open(saved)).tables.list()).toEqual(grid.document.tables.list());
  });

  withLibreOffice(
    'LibreOffice’s own',
    async () => {
      const grid = furnished();
      grid.document.tables.clearFilters(grid.document.tables.list()[0]?.id ?? 0, 'user');
      const again = new Grid(
        await OpenDocument.open(rewrittenElsewhere(await grid.document.save(), libreOffice ?? '')),
      );
      expect(again.values('B2:E6')).toEqual(grid.values('B2:E6'));
      expect(again.document.tables.list().map(({ name, rect }) => [name, rect])).toEqual([
        ['tblPost', rectOf('B2:E6')],
      ]);
      expect(again.value('G1')).toBe(grid.value('G1'));
      expect(validationErrors(await again.document.save())).toEqual([]);
    },
    180_000,
  );
});
