import type { StartedHost } from '../../../src/preview/node/startHost';
import { closeHosts, delivered, failure, openHost } from './host';

afterEach(closeHosts);

/**
 * Sheet `Plan`: a table `tblPost` in B2:D5 (the last column calculated from cells), a note below it in B8, numbers beside it in
 * F3:F5, and what speaks of its rows.
 */
async function withPosts(): Promise<StartedHost> {
  const host = await openHost();
  await host.Excel.run(async ({ workbook, sync }) => {
    const sheet = workbook.worksheets.add('Plan');
    sheet.getRange('B2:D5').values = [
      ['Post', 'Antall', 'Dobbelt'],
      ['Leie', 2, ''],
      ['Strøm', 3, ''],
      ['Reise', 1, ''],
    ];
    sheet.tables.add('B2:D5', true).name = 'tblPost';
    sheet.getRange('D3').formulas = [['=C3*2']];
    sheet.getRange('B8').values = [['under']];
    sheet.getRange('F3:F5').values = [[1], [2], [3]];
    sheet.getRange('H1:H3').formulas = [['=SUM(C3:C5)'], ['=SUM(tblPost[Antall])'], ['=C5']];
    workbook.names.add('Alle', '=Plan!$B$3:$B$5');
    workbook.names.add('Poster', '=tblPost[Post]');
    sheet.getRange('C3:C5').dataValidation.rule = { wholeNumber: { formula1: '=C3', operator: 'EqualTo' } };
    sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: '=$B$3:$B$5' } };
    const format = sheet.getRange('B3:D5').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$C3>2';
    sheet.getRange('B2:D2').format.font.italic = true;
    sheet.getRange('C3:C5').numberFormat = [['0.0'], ['0.0'], ['0.0']];
    sheet.pageLayout.setPrintArea('B2:D5');
    sheet.activate();
    await sync();
  });
  return host;
}

/** What is asserted after each change, in the order in which a person would look for it. */
interface Seen {
  readonly table: string;
  readonly rows: unknown[][];
  readonly beside: unknown[][];
  readonly formulas: unknown[];
  readonly names: readonly unknown[];
  readonly validations: readonly unknown[];
  readonly formats: readonly unknown[];
  readonly printArea: string;
}

function look(host: StartedHost): Promise<Seen> {
  return host.Excel.run(async ({ workbook, sync }) => {
    const sheet = workbook.worksheets.getItem('Plan');
    const table = workbook.tables.getItem('tblPost');
    const range = table.getRange().load('address');
    const body = table.getDataBodyRange().load('formulas');
    const antall = table.columns.getItem('Antall').getDataBodyRange();
    antall.dataValidation.load('type,rule');
    const beside = sheet.getRange('F3:F5').load('values');
    const formulas = sheet.getRange('H1:H3').load('formulas');
    const list = sheet.getRange('A1').dataValidation.load('rule');
    const alle = workbook.names.getItem('Alle').load('value');
    const poster = workbook.names.getItem('Poster').load('value');
    const [format] = [sheet.getRange('B3:D9').conditionalFormats.getItemAt(0)];
    const formatRange = format?.getRange().load('address');
    const rule = format?.custom.rule.load('formula');
    const area = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
    await sync();
    return {
      table: range.address,
      rows: body.formulas,
      beside: beside.values,
      formulas: formulas.formulas.flat(),
      names: [alle.value, poster.value],
      validations: [antall.dataValidation.type, list.rule.list?.source],
      formats: [formatRange?.address, rule?.formula],
      printArea: area.address,
    };
  });
}

const change = (host: StartedHost, work: (sheet: Excel.Worksheet, table: Excel.Table) => void): Promise<void> =>
  host.Excel.run(async ({ workbook, sync }) => {
    work(workbook.worksheets.getItem('Plan'), workbook.tables.getItem('tblPost'));
    await sync();
  });

const refusedWith = (host: StartedHost, work: Parameters<typeof change>[1]): Promise<string | null> =>
  change(host, work).then(
    () => null,
    (error: { code: string }) => error.code,
  );

const untouched = { beside: [[1], [2], [3]] };

describe('a row of a table', () => {
  test('is inserted in the middle: all that speaks of the rows follows, and nothing beside them', async () => {
    const host = await withPosts();
    await change(host, (sheet) => sheet.getRange('B4:D4').insert('Down'));
    expect(await look(host)).toEqual({
      ...untouched,
      table: 'Plan!B2:D6',
      rows: [
        ['Leie', 2, '=C3*2'],
        ['', '', '=C4*2'],
        ['Strøm', 3, '=C5*2'],
        ['Reise', 1, '=C6*2'],
      ],
      formulas: ['=SUM(C3:C6)', '=SUM(tblPost[Antall])', '=C6'],
      names: ['Plan!$B$3:$B$6', 'Plan!$B$3:$B$6'],
      validations: ['WholeNumber', '=$B$3:$B$6'],
      formats: ['Plan!B3:D6', '=$C3>2'],
      printArea: 'Plan!B2:D6',
    });
    await host.Excel.run(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItem('Plan');
      const cells = sheet.getRange('B4:C4').load('numberFormat');
      const below = sheet.getRange('B8:B9').load('values');
      await sync();
      expect(cells.numberFormat).toEqual([['General', '0.0']]);
      expect(below.values).toEqual([[''], ['under']]);
    });
  });

  test('is inserted first: it looks like a row and not like the header, and is in no rule', async () => {
    const host = await withPosts();
    await change(host, (sheet) => sheet.getRange('B3:D3').insert('Down'));
    expect(await look(host)).toEqual({
      ...untouched,
      table: 'Plan!B2:D6',
      rows: [
        ['', '', '=C3*2'],
        ['Leie', 2, '=C4*2'],
        ['Strøm', 3, '=C5*2'],
        ['Reise', 1, '=C6*2'],
      ],
      formulas: ['=SUM(C4:C6)', '=SUM(tblPost[Antall])', '=C6'],
      names: ['Plan!$B$4:$B$6', 'Plan!$B$3:$B$6'],
      validations: ['Inconsistent', '=$B$4:$B$6'],
      formats: ['Plan!B4:D6', '=$C4>2'],
      printArea: 'Plan!B2:D6',
    });
    await host.Excel.run(async ({ workbook, sync }) => {
      const cell = workbook.worksheets.getItem('Plan').getRange('C3').load('numberFormat,format/font/italic');
      await sync();
      expect([cell.numberFormat, cell.format.font.italic]).toEqual([[['0.0']], false]);
    });
  });

  test('is written below the last: the table and all that covers its columns grow', async () => {
    const host = await withPosts();
    await change(host, (sheet) => (sheet.getRange('B6:C6').values = [['Papir', 4]]));
    expect(await look(host)).toEqual({
      ...untouched,
      table: 'Plan!B2:D6',
      rows: [
        ['Leie', 2, '=C3*2'],
        ['Strøm', 3, '=C4*2'],
        ['Reise', 1, '=C5*2'],
        ['Papir', 4, '=C6*2'],
      ],
      formulas: ['=SUM(C3:C6)', '=SUM(tblPost[Antall])', '=C5'],
      names: ['Plan!$B$3:$B$6', 'Plan!$B$3:$B$6'],
      validations: ['WholeNumber', '=$B$3:$B$6'],
      formats: ['Plan!B3:D6', '=$C3>2'],
      printArea: 'Plan!B2:D5',
    });
  });

  test.each([
    [
      'first',
      'B3:D3',
      '=C4',
      [
        ['Strøm', 3, '=C3*2'],
        ['Reise', 1, '=C4*2'],
      ],
    ],
    [
      'last',
      'B5:D5',
      '=#REF!',
      [
        ['Leie', 2, '=C3*2'],
        ['Strøm', 3, '=C4*2'],
      ],
    ],
  ])('is deleted, the %s', async (_, address, single, rows) => {
    const host = await withPosts();
    await change(host, (sheet) => sheet.getRange(address).delete('Up'));
    expect(await look(host)).toEqual({
      ...untouched,
      table: 'Plan!B2:D4',
      rows,
      formulas: ['=SUM(C3:C4)', '=SUM(tblPost[Antall])', single],
      names: ['Plan!$B$3:$B$4', 'Plan!$B$3:$B$4'],
      validations: ['WholeNumber', '=$B$3:$B$4'],
      formats: ['Plan!B3:D4', '=$C3>2'],
      printArea: 'Plan!B2:D4',
    });
  });

  test('stays blank when all are deleted, and what is written in it is calculated', async () => {
    const host = await withPosts();
    await change(host, (sheet) => sheet.getRange('B3:D5').delete('Up'));
    expect(await look(host)).toMatchObject({ table: 'Plan!B2:D3', rows: [['', '', '']] });
    await change(host, (sheet) => (sheet.getRange('B3:C3').values = [['Papir', 4]]));
    expect(await look(host)).toMatchObject({ table: 'Plan!B2:D3', rows: [['Papir', 4, '=C3*2']] });
    host.document.undo();
    host.document.undo();
    expect((await look(host)).rows).toHaveLength(3);
  });

  test.each([
    ['an insertion', (sheet: Excel.Worksheet) => void sheet.getRange('B3:D3').insert('Down')],
    ['a deletion', (sheet: Excel.Worksheet) => sheet.getRange('B3:D3').delete('Up')],
    ['a growth', (sheet: Excel.Worksheet) => void (sheet.getRange('B6:D6').values = [['Papir', 4, null]])],
    ['a resize', (_: Excel.Worksheet, table: Excel.Table) => table.resize('B2:D7')],
    [
      'several of them in one request',
      (sheet: Excel.Worksheet) => {
        sheet.getRange('B4:D4').insert('Down');
        sheet.getRange('B4:C4').values = [['Papir', 4]];
        sheet.getRange('B3:D3').delete('Up');
        sheet.getRange('B6:C6').values = [['Lønn', 9]];
      },
    ],
  ])('%s is taken back by one undo, and comes back with one redo', async (_, work) => {
    const host = await withPosts();
    const before = await look(host);
    await change(host, work);
    const after = await look(host);
    expect(after).not.toEqual(before);
    host.document.undo();
    expect(await look(host)).toEqual(before);
    host.document.redo();
    expect(await look(host)).toEqual(after);
  });
});

describe('the table is made longer and shorter', () => {
  test('without a change of values, and without rules or formulas for the new rows', async () => {
    const host = await withPosts();
    await change(host, (_, table) => table.resize('B2:D7'));
    const grown = await look(host);
    expect(grown.rows.slice(3)).toEqual([
      ['', '', ''],
      ['', '', ''],
    ]);
    expect(grown).toMatchObject({ table: 'Plan!B2:D7', names: ['Plan!$B$3:$B$5', 'Plan!$B$3:$B$7'] });
    await change(host, (_, table) => table.resize('B2:D4'));
    await host.Excel.run(async ({ workbook, sync }) => {
      const left = workbook.worksheets.getItem('Plan').getRange('B5:C5').load('values');
      await sync();
      expect(left.values).toEqual([['Reise', 1]]);
    });
  });

  test.each(['B3:D7', 'F2:H7', 'B2:D2'])('never to %s', async (address) => {
    const host = await withPosts();
    const error = await failure(host, ({ workbook }) => workbook.tables.getItem('tblPost').resize(address));
    expect(error.code).toBe('InvalidArgument');
  });
});

describe('what stands in the way', () => {
  test.each([
    ['a part of a row', 'B4:C4', 'InsertDeleteConflict'],
    ['a part of a row and cells beside it', 'C4:F4', 'InsertDeleteConflict'],
    ['a row and cells beside it', 'A4:F4', null],
  ])('%s', async (_, address, code) => {
    const host = await withPosts();
    expect(await refusedWith(host, (sheet) => void sheet.getRange(address).insert('Down'))).toBe(code);
  });

  test.each([
    ['as broad', 'B10:D12', 'Plan!B11:D13'],
    ['narrower', 'C10:D12', 'Plan!C11:D13'],
    ['beside', 'F10:G12', 'Plan!F10:G12'],
  ])('is not another table below, %s', async (_, address, moved) => {
    const host = await withPosts();
    await withTable(host, address);
    await change(host, (sheet) => sheet.getRange('B4:D4').insert('Down'));
    expect(await addressOf(host, 'tblAnnen')).toBe(moved);
    await change(host, (sheet) => sheet.getRange('B4:D4').delete('Up'));
    expect(await addressOf(host, 'tblAnnen')).toBe(`Plan!${address}`);
  });

  test.each([
    ['broader', 'A10:D12'],
    ['askew', 'C10:E12'],
  ])('is another table below, %s', async (_, address) => {
    const host = await withPosts();
    await withTable(host, address);
    const before = await look(host);
    expect(await refusedWith(host, (sheet) => void sheet.getRange('B4:D4').insert('Down'))).toBe(
      'InsertDeleteConflict',
    );
    expect(await refusedWith(host, (sheet) => sheet.getRange('B4:D4').delete('Up'))).toBe('InsertDeleteConflict');
    expect(await look(host)).toEqual(before);
  });

  test('a table beside another is left alone', async () => {
    const host = await withPosts();
    await withTable(host, 'F2:G5');
    await change(host, (sheet) => sheet.getRange('B4:D4').insert('Down'));
    expect([await addressOf(host, 'tblPost'), await addressOf(host, 'tblAnnen')]).toEqual(['Plan!B2:D6', 'Plan!F2:G5']);
  });

  test('a protected sheet, whatever it allows, but for whole rows that it allows', async () => {
    const host = await withPosts();
    await change(host, (sheet) => sheet.protection.protect({ allowInsertRows: true }));
    const codes = [];
    for (const work of [
      (sheet: Excel.Worksheet) => void sheet.getRange('B4:D4').insert('Down'),
      (sheet: Excel.Worksheet) => sheet.getRange('B4:D4').delete('Up'),
      (sheet: Excel.Worksheet) => sheet.getRange('4:4').delete('Up'),
      (_: Excel.Worksheet, table: Excel.Table) => void table.rows.add(),
      (_: Excel.Worksheet, table: Excel.Table) => table.resize('B2:D9'),
      (sheet: Excel.Worksheet) => void sheet.getRange('4:4').insert('Down'),
    ]) {
      codes.push(await refusedWith(host, work));
    }
    expect(codes).toEqual([...Array<string>(5).fill('AccessDenied'), null]);
    expect(await look(host)).toMatchObject({ table: 'Plan!B2:D6' });
  });

  test('an active filter: cells do not move past hidden rows', async () => {
    const host = await withPosts();
    await change(host, (_, table) => table.columns.getItem('Post').filter.applyValuesFilter(['Strøm']));
    const codes = [];
    for (const work of [
      (sheet: Excel.Worksheet) => void sheet.getRange('B4:D4').insert('Down'),
      (sheet: Excel.Worksheet) => sheet.getRange('B4:D4').delete('Up'),
      (_: Excel.Worksheet, table: Excel.Table) => table.rows.getItemAt(0).delete(),
      (sheet: Excel.Worksheet) => void sheet.getRange('B8:D8').insert('Down'),
    ]) {
      codes.push(await refusedWith(host, work));
    }
    expect(codes).toEqual([...Array<string>(3).fill('FilteredRangeConflict'), null]);
    await change(host, (_, table) => table.clearFilters());
    await change(host, (sheet) => void sheet.getRange('B4:D4').insert('Down'));
  });
});

const withTable = (host: StartedHost, address: string): Promise<void> =>
  change(host, (sheet) => (sheet.tables.add(address, true).name = 'tblAnnen'));

const addressOf = (host: StartedHost, table: string): Promise<string> =>
  host.Excel.run(async ({ workbook, sync }) => {
    const range = workbook.tables.getItem(table).getRange().load('address');
    await sync();
    return range.address;
  });

describe('events', () => {
  test('tell of rows that come and go, and of rows that a table takes in', async () => {
    const host = await withPosts();
    const heard: unknown[] = [];
    await host.Excel.run(async ({ workbook, sync }) => {
      workbook.tables.onChanged.add(async ({ changeType, address }) => {
        heard.push([changeType, address]);
        await Promise.resolve();
      });
      await sync();
    });
    const said = async (work: (sheet: Excel.Worksheet, table: Excel.Table) => void): Promise<unknown[]> => {
      await change(host, work);
      await delivered();
      return heard.splice(0);
    };
    expect(await said((sheet) => sheet.getRange('B4:D4').insert('Down'))).toEqual([['RowInserted', 'B4:D4']]);
    expect(await said((sheet) => sheet.getRange('B4:D4').delete('Up'))).toEqual([['RowDeleted', 'B4:D4']]);
    expect(await said((sheet) => sheet.getRange('B5:D5').delete('Up'))).toEqual([['RowDeleted', 'B5:D5']]);
    expect(await said((sheet) => (sheet.getRange('B5:C5').values = [['Papir', 4]]))).toEqual([
      ['RowInserted', 'B5:D5'],
    ]);
    expect(await said((sheet) => sheet.getRange('3:3').insert('Down'))).toEqual([['RowInserted', '3:3']]);
    expect(await said((sheet) => (sheet.getRange('C4').values = [[7]]))).toEqual([['RangeEdited', 'C4']]);
    expect(await said((sheet) => sheet.getRange('1:1').insert('Down'))).toEqual([]);
  });
});
