import { closeHosts, openHost, withSales } from './host';
import { installGlobals } from '../../../src/preview/node/installGlobals';

afterEach(closeHosts);

describe('load', () => {
  test('takes paths through objects and collections', async () => {
    const host = await openHost();
    await withSales(host);
    await host.Excel.run(async ({ workbook, sync }) => {
      const { tables } = workbook;
      tables.load('items/name,items/columns/items/name,items/worksheet/name,items/autoFilter/isDataFiltered');
      const range = workbook.worksheets
        .getItem('Data')
        .getRange('A1')
        .load('format/fill/color,format/font/bold,values');
      await sync();
      expect(
        tables.items.map(({ name, columns, worksheet, autoFilter }) => [
          name,
          columns.items.map((column) => column.name),
          worksheet.name,
          autoFilter.isDataFiltered,
        ]),
      ).toEqual([['Sales', ['Item', 'Count', 'Price'], 'Data', false]]);
      expect([range.format.fill.color, range.format.font.bold, range.values]).toEqual(['#FFFFFF', false, [['Item']]]);
    });
  });

  test('takes objects, arrays, `$all`, expand, top and skip', async () => {
    const host = await openHost();
    await host.Excel.run(async ({ workbook, sync }) => {
      const { worksheets } = workbook;
      for (const name of ['B', 'C', 'D']) worksheets.add(name);
      worksheets.load({ select: 'name', top: 2, skip: 1 });
      const sheet = worksheets.getFirst().load({ name: true, visibility: true });
      const range = sheet.getRange('A1').load(['rowCount', 'columnCount']);
      const all = sheet.getRange('B2').load({ $all: true, format: { $all: true } });
      const expanded = sheet.getRange('C3').load({ expand: 'format/fill' });
      await sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['B', 'C']);
      expect([sheet.name, sheet.visibility, range.rowCount, range.columnCount]).toEqual(['Ark1', 'Visible', 1, 1]);
      expect([all.values, all.format.rowHeight, expanded.format.fill.color]).toEqual([[['']], 15, '#FFFFFF']);
    });
  });

  test('loads no more than it was asked for', async () => {
    const host = await openHost();
    await host.Excel.run(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getActiveWorksheet().load('name');
      await sync();
      expect(() => sheet.visibility).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  test('of a name that Excel does not know is refused', async () => {
    const host = await openHost();
    const job = host.Excel.run(async ({ workbook, sync }) => {
      workbook.worksheets.getActiveWorksheet().load('nei');
      await sync();
    });
    await expect(job).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});

describe('objects', () => {
  test('can be used in the next request of the same run', async () => {
    const host = await openHost();
    await host.Excel.run(async ({ workbook, sync }) => {
      const range = workbook.worksheets.getActiveWorksheet().getRange('A1');
      await sync();
      range.values = [[1]];
      await sync();
      range.load('values');
      await sync();
      expect(range.values).toEqual([[1]]);
    });
  });

  test('can be tracked beyond a run and given back', async () => {
    const host = await openHost();
    const kept = await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2');
      range.track();
      await context.sync();
      return range;
    });
    await host.Excel.run(async ({ workbook, sync }) => {
      workbook.worksheets.getActiveWorksheet().getRange('1:1').insert('Down');
      await sync();
    });
    await host.Excel.run(kept, async ({ sync }) => {
      kept.load('address');
      await sync();
      expect(kept.address).toBe("'Ark1'!B3");
      kept.untrack();
      await sync();
    });
  });

  test('are set many properties at once', async () => {
    const host = await openHost();
    await host.Excel.run(async ({ workbook, sync }) => {
      const range = workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.set({ values: [[1]], format: { fill: { color: '#FF0000' }, font: { bold: true } } });
      range.load('values,format/fill/color,format/font/bold');
      await sync();
      expect([range.values, range.format.fill.color, range.format.font.bold]).toEqual([[[1]], '#FF0000', true]);
    });
  });

  test('trace messages say how far a refused batch came', async () => {
    const host = await openHost();
    const job = host.Excel.run(async (context) => {
      context.trace('first');
      context.workbook.worksheets.getActiveWorksheet().load('name');
      context.trace('second');
      context.workbook.worksheets.getItem('Nei').load('name');
      context.trace('third');
      await context.sync();
    });
    await expect(job).rejects.toMatchObject({ traceMessages: ['first', 'second'] });
  });
});

describe('hosts', () => {
  test('stand side by side, each with its own workbook', async () => {
    const [one, two] = [await openHost(), await openHost()];
    await one.Excel.run(async ({ workbook, sync }) => {
      workbook.worksheets.add('Bare her');
      await sync();
    });
    const counts = [one, two].map((host) =>
      host.Excel.run(async ({ workbook, sync }) => {
        const count = workbook.worksheets.getCount();
        await sync();
        return count.value;
      }),
    );
    expect(await Promise.all(counts)).toEqual([2, 1]);
  });

  test('open the bytes of a workbook', async () => {
    const first = await openHost();
    await withSales(first);
    const host = await openHost({ document: await first.document.save() });
    await host.Excel.run(async ({ workbook, sync }) => {
      const table = workbook.tables.getItem('Sales').getDataBodyRange().load('values');
      await sync();
      expect(table.values[0]).toEqual(['Pens', 10, 2.5]);
    });
  });

  test('stand in for the globals of a page, and give them back', async () => {
    const before = Reflect.get(globalThis, 'Excel') as unknown;
    const host = await openHost({ language: 'en-US' });
    const uninstall = installGlobals(host);
    const info = await Office.onReady();
    expect([
      info.host,
      Office.context.displayLanguage,
      Office.context.requirements.isSetSupported('ExcelApi', '1.17'),
    ]).toEqual(['Excel', 'en-US', true]);
    await Excel.run(async ({ sync }) => sync());
    uninstall();
    expect(Reflect.get(globalThis, 'Excel')).toBe(before);
  });

  test('errors of the client are errors of the page', async () => {
    const host = await openHost();
    const error: unknown = await host.Excel.run(async ({ workbook, sync }) => {
      workbook.worksheets.getItem('Nei').load('name');
      await sync();
    }).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(host.OfficeExtension.Error);
  });
});
