import { mkdirSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { fileProblemTexts } from '../../src/text/fileProblems';
import { checkTexts } from '../../src/text/check';
import type { FileProblem } from '../../src/xlsx/fileProblem';
import { workbookFile, zipped } from '../xlsx/workbookFile';
import { check, example, temporaryFolder } from './checkedFile';
import { overlappingArchive } from './overlappingArchive';

const folder = temporaryFolder();
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string): number[] => [...text].flatMap((char) => [char.charCodeAt(0), 0]);
const sheets = [{ name: 'Ark1', rows: [['Aktivitet']] }];
const withSheet = (xml: string): Promise<Uint8Array> => workbookFile({ sheets: [{ name: 'Ark1', xml }] });
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const files: readonly (readonly [what: string, problem: FileProblem, make: () => Promise<Uint8Array> | Uint8Array])[] =
  [
    ['without a single byte', 'empty', () => new Uint8Array()],
    ['that is a text', 'textFile', () => bytes('Aktivitet;Budsjett\nReise;50000\n')],
    ['that is a text in UTF-16', 'textFile', () => new Uint8Array([0xff, 0xfe, ...wide('Aktivitet')])],
    ['that is a picture', 'notAWorkbook', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])],
    [
      'with a password',
      'passwordProtected',
      () => new Uint8Array([...compound, ...new Array<number>(512).fill(0), ...wide('EncryptedPackage')]),
    ],
    [
      'as Excel wrote before 2007',
      'legacyFormat',
      () => new Uint8Array([...compound, ...new Array<number>(512).fill(0), ...wide('Workbook')]),
    ],
    [
      'with macros',
      'macros',
      () => workbookFile({ sheets, contentType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' }),
    ],
    [
      'with macros that it keeps quiet about',
      'macros',
      () =>
        workbookFile({
          sheets,
          relationships:
            '<Relationship Id="v" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>',
          parts: { 'xl/vbaProject.bin': new Uint8Array([1, 2, 3]) },
        }),
    ],
    [
      'in the binary format',
      'binaryFormat',
      () => workbookFile({ sheets, contentType: 'application/vnd.ms-excel.sheet.binary.macroEnabled.main' }),
    ],
    [
      'of OpenDocument',
      'openDocument',
      () =>
        zipped({
          mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
          'content.xml': '<office:document-content/>',
        }),
    ],
    [
      'that is a Word document',
      'notAWorkbook',
      () =>
        workbookFile({
          sheets,
          contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        }),
    ],
    ['that is only an archive', 'notAWorkbook', () => zipped({ 'brev.txt': 'Hei' })],
    ['without worksheets', 'noWorksheets', () => workbookFile({ sheets: [] })],
    ['cut off in the middle', 'damaged', async () => (await example('plan.xlsx')).slice(0, 20_000)],
    [
      'with a byte changed in a packed part',
      'damaged',
      async () => {
        const file = await workbookFile({ sheets: [{ name: 'Ark1', rows: [['a'.repeat(5_000), 'b'.repeat(5_000)]] }] });
        const at = Buffer.from(file).indexOf('sheet1.xml') + 'sheet1.xml'.length;
        return file.map((byte, index) => (index > at && index < at + 8 ? 0xff : byte));
      },
    ],
    ['with broken XML', 'damaged', () => withSheet(`<worksheet xmlns="${main}"><sheetData><row r="1"></sheetData>`)],
    [
      'with a cell that no sheet has',
      'damaged',
      () =>
        withSheet(
          `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="ZZZ1"><v>1</v></c></row></sheetData></worksheet>`,
        ),
    ],
    [
      'with a text that is not there',
      'damaged',
      () =>
        withSheet(
          `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="s"><v>9</v></c></row></sheetData></worksheet>`,
        ),
    ],
    [
      'with a tag that never ends',
      'unpacksTooLarge',
      () => withSheet(`<worksheet xmlns="${main}" x="${'a'.repeat(2_000_000)}"><sheetData/></worksheet>`),
    ],
    ['whose parts say they unpack to more than there is room for', 'unpacksTooLarge', () => overlappingArchive(40)],
  ];

test.each(files)(
  'a file %s',
  async (_what, problem, make) => {
    const file = folder.file('file.xlsx', await make());
    const { code, output, error } = await check(file);
    expect([code, output]).toEqual([2, '']);
    expect(error).toBe(`${file}: ${fileProblemTexts[problem].nb}\n`);
  },
  60_000,
);

test('a file that is too large is not read at all', async () => {
  const file = folder.file('large.xlsx', new Uint8Array(100 * 1024 * 1024));
  const before = process.memoryUsage().arrayBuffers;
  const { code, error } = await check(file);
  expect([code, error]).toEqual([2, `${file}: ${fileProblemTexts.tooLarge.nb}\n`]);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
});

test('a file that is not there, and a folder', async () => {
  const missing = await check(`${folder.path}/borte.xlsx`);
  expect([missing.code, missing.output, missing.error]).toEqual([
    2,
    '',
    `${folder.path}/borte.xlsx: ${checkTexts.fileMissing.nb}\n`,
  ]);
  mkdirSync(`${folder.path}/mappe.xlsx`);
  const aFolder = await check(`${folder.path}/mappe.xlsx`);
  expect([aFolder.code, aFolder.output, aFolder.error]).toEqual([
    2,
    '',
    `${folder.path}/mappe.xlsx: ${checkTexts.isFolder.nb}\n`,
  ]);
});

test('why is said in the language asked for', async () => {
  const file = folder.file('text.xlsx', 'Hei');
  expect((await check(file, '--language', 'nn')).error).toContain(fileProblemTexts.textFile.nn);
  expect((await check(file, '--language=en')).error).toContain(fileProblemTexts.textFile.en);
});

describe('entities in XML', () => {
  const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');

  test.each([
    ['that stand for a thousand million texts', `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>`, '&l9;'],
    ['that stand for a file of the machine', '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]>', '&f;'],
  ])('%s are not followed', async (_what, doctype, entity) => {
    const cell = `<c r="A1" t="inlineStr"><is><t>${entity}</t></is></c>`;
    const file = folder.file(
      'entities.xlsx',
      await withSheet(
        `${doctype}<worksheet xmlns="${main}"><sheetData><row r="1">${cell}</row></sheetData></worksheet>`,
      ),
    );
    const { code, output, error } = await check(file);
    expect([1, 2]).toContain(code);
    expect(output + error).not.toMatch(/hahaha|localhost/);
    expect((output + error).length).toBeLessThan(5_000);
  });
});

test('a part that is packed a thousand times is refused by what it says of its size', () => {
  // The archive of the case above really holds what it says, in a few kilobytes.
  expect(deflateRawSync(Buffer.alloc(10_000_000)).length).toBeLessThan(20_000);
  expect(overlappingArchive(40).length).toBeLessThan(100_000);
});
