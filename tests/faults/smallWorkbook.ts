import { installGlobals } from '../../src/preview/node/installGlobals';
import { startHost, type StartedHost } from '../../src/preview/node/startHost';

let bytes: Uint8Array | undefined;

/**
 * A small workbook with everything a change can come upon: calculated columns, drop-down lists, colours, a totals row, content
 * right below and farther below a table, tables that stand in each other's way, a table with one row, and formulas that refer
 * to all of it.
 */
export async function openSmallWorkbook(options: Parameters<typeof startHost>[0] = {}): Promise<SmallWorkbook> {
  bytes ??= await made();
  const host = await startHost({ ...options, document: bytes });
  const uninstall = installGlobals(host);
  return {
    ...host,
    close() {
      uninstall();
      host.close();
    },
  };
}

/** It stays open until it is closed, for one test or for many. */
export type SmallWorkbook = StartedHost;

async function made(): Promise<Uint8Array> {
  const host = await startHost();
  await host.Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = (name: string, first = false): Excel.Worksheet => {
      if (!first) return worksheets.add(name);
      const existing = worksheets.getFirst();
      existing.name = name;
      return existing;
    };
    const table = (on: Excel.Worksheet, name: string, address: string, cells: unknown[][]): Excel.Table => {
      on.getRange(address).formulas = cells;
      const added = on.tables.add(address, true);
      added.name = name;
      // Only in a table can a formula speak of its own row.
      if (cells[0]?.includes('Dobbelt')) {
        added.columns.getItem('Dobbelt').getDataBodyRange().formulas = cells.slice(1).map(() => ['=[@Beløp]*2']);
      }
      return added;
    };
    const lines = (count: number): unknown[][] =>
      Array.from({ length: count }, (_, index) => [
        `Linje ${'abcdefgh'.charAt(index)}`,
        100 * (index + 1),
        43344 + index,
        '',
        `Eget ${index + 1}`,
      ]);
    const header = ['Navn', 'Beløp', 'Dato', 'Dobbelt', 'Mitt'];
    const dress = (on: Excel.Worksheet, first: number, last: number): void => {
      const rows = last - first + 1;
      const codes = (code: string): string[][] => Array.from({ length: rows }, () => [code]);
      on.getRange(`B${first}:B${last}`).numberFormat = codes('#,##0');
      on.getRange(`C${first}:C${last}`).numberFormat = codes('dd.mm.yyyy');
      on.getRange(`A${first}:A${last}`).format.wrapText = true;
      on.getRange(`A${first}:A${last}`).dataValidation.rule = { list: { inCellDropDown: true, source: 'Ja,Nei' } };
      on.getRange(`B${first}:B${last}`).dataValidation.rule = {
        wholeNumber: { formula1: 0, operator: 'GreaterThan' },
      };
    };
    const colour = (on: Excel.Worksheet, first: number, last: number): void => {
      const { custom } = on.getRange(`A${first}:E${last}`).conditionalFormats.add('Custom');
      custom.rule.formula = `=$B${first}>250`;
      custom.format.fill.color = '#FFC7CE';
    };

    const rows = sheet('Rader', true);
    rows.getRange('A1').values = [['Tittel']];
    rows.getRange('A3:E3').format.font.bold = true;
    table(rows, 'tblRader', 'A3:E7', [header, ...lines(4)]);
    dress(rows, 4, 7);
    colour(rows, 4, 7);
    rows.getRange('G4:G9').values = [['ved'], ['siden'], ['av'], [1], [2], [3]];
    names.add('forsteBelop', rows.getRange('B4'));

    const gone = sheet('Slett');
    table(gone, 'tblSlett', 'A3:E7', [header, ...lines(4)]);
    dress(gone, 4, 7);

    const sums = sheet('Sum');
    const summed = table(sums, 'tblSum', 'A3:E6', [header, ...lines(3)]);
    dress(sums, 4, 6);
    summed.showTotals = true;
    sums.getRange('B7').formulas = [['=SUBTOTAL(109,[Beløp])']];
    sums.getRange('A9').values = [['Merk: under summen']];

    const below = sheet('Under');
    // Written after the table it would become a row of it.
    below.getRange('A7:B7').formulas = [['Merk', '=B4+1']];
    table(below, 'tblUnder', 'A3:E6', [header, ...lines(3)]);
    dress(below, 4, 6);
    colour(below, 4, 6);
    table(below, 'tblLike', 'A9:E10', [
      ['Ved', 'To', 'Tre', 'Fire', 'Fem'],
      ['x', 1, 2, 3, 4],
    ]);

    const far = sheet('Langt');
    table(far, 'tblLangt', 'A3:E6', [header, ...lines(3)]);
    far.getRange('B12').values = [['Langt nede']];

    const tight = sheet('Trang');
    table(tight, 'tblTrang', 'A3:E6', [header, ...lines(3)]);
    table(tight, 'tblBred', 'A8:F9', [
      ['P', 'Q', 'R', 'S', 'T', 'U'],
      [1, 2, 3, 4, 5, 6],
    ]);

    const one = sheet('En');
    table(one, 'tblEn', 'A3:E4', [header, ...lines(1)]);
    dress(one, 4, 4);

    const cells = sheet('Celler');
    cells.getRange('A1:C4').formulas = [
      ['Ord', 'Tall', 2018],
      ['a', 1, '=B2*2'],
      ["'=ikke formel", 2, '=B3*2'],
      ["'1.10", 3, '=B4*2'],
    ];
    table(cells, 'tblFerdig', 'E1:F3', [
      ['Fra', 'Til'],
      [1, 2],
      [3, 4],
    ]).style = 'TableStyleLight9';
    cells.getRange('A6:A8').dataValidation.rule = { list: { inCellDropDown: true, source: 'Gammel,Liste' } };

    const own = sheet('Egne');
    own.getRange('A1:A6').formulas = [
      ['=SUM(tblRader[Beløp])'],
      ['=Rader!B5'],
      ['=SUM(Rader!B4:B7)'],
      ['=SUM(tblSum[Beløp])+tblUnder[[#Headers],[Navn]]&""'],
      ['=forsteBelop'],
      ['=Under!A7'],
    ];
    own.getRange('A4').formulas = [['=SUM(tblSum[Beløp])+SUM(tblUnder[Beløp])']];
    await context.sync();
  });
  const saved = await host.document.save();
  host.close();
  return saved;
}
