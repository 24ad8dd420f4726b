import { PreviewBench } from './harness/preview';
import { startTimeout } from './harness/previewServer';

jest.setTimeout(60_000);
let bench: PreviewBench;
beforeAll(async () => {
  bench = await PreviewBench.start();
}, startTimeout);
afterEach(() => bench.closePages());
afterAll(() => bench.stop());

describe('the pane in the preview', () => {
  test('meets Excel on the web, through Microsoft’s own client', async () => {
    const preview = await bench.open();
    const pane = await preview.pane();
    const met = await pane.evaluate(async () => {
      const { host, platform } = await Office.onReady();
      const { displayLanguage, contentLanguage, requirements } = Office.context;
      return {
        host,
        platform,
        displayLanguage,
        contentLanguage,
        floor: requirements.isSetSupported('ExcelApi', '1.14'),
      };
    });
    expect(met).toEqual({
      host: 'Excel',
      platform: 'OfficeOnline',
      displayLanguage: 'nb-NO',
      contentLanguage: 'nb-NO',
      floor: true,
    });
  });

  test('reads and writes cells that the grid shows', async () => {
    const preview = await bench.open({ query: '?workbook=empty' });
    await preview.typeIn('Ark1', 'A1', '1234,5');
    const pane = await preview.pane();
    const read = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Ark1');
        const range = sheet.getRange('A1').load({ values: true });
        sheet.getRange('B1').formulas = [['=A1*2']];
        await context.sync();
        return range.values as unknown;
      }),
    );
    expect(read).toEqual([[1234.5]]);
    await preview.isDrawn();
    expect(await preview.cellText('Ark1', 'B1')).toBe('2469');
  });

  test('hears of what the person types, and of a co-author as remote', async () => {
    const preview = await bench.open({ query: '?workbook=empty' });
    const pane = await preview.pane();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const heard: unknown[] = [];
        Object.assign(window, { heard });
        context.workbook.worksheets.getItem('Ark1').onChanged.add(async ({ address, source }) => {
          heard.push([address, source]);
          await Promise.resolve();
        });
        await context.sync();
      }),
    );
    await preview.typeIn('Ark1', 'B2', 'hei');
    await preview.page.click('#trial-menu');
    await preview.page.fill('#co-author-value', '7');
    await preview.page.click('#co-author-edit');
    await pane.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length === 2);
    expect(await pane.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([
      ['B2', 'Local'],
      ['B3', 'Remote'],
    ]);
  });

  test('selects cells without taking the keyboard from itself', async () => {
    const preview = await bench.open({ query: '?workbook=empty' });
    const pane = await preview.pane();
    await pane.locator('button').first().focus();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Ark1').getRange('C150:D151').select();
        await context.sync();
      }),
    );
    await preview.isDrawn();
    expect(await preview.selection()).toEqual({ sheet: 'Ark1', address: 'C150:D151' });
    expect(await pane.evaluate(() => document.hasFocus())).toBe(true);
  });

  test('is refused while a cell is being typed in, and let in again afterwards', async () => {
    const preview = await bench.open({ query: '?workbook=empty' });
    const pane = await preview.pane();
    const sync = (): Promise<string> =>
      pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Ark1').getRange('A5').values = [[1]];
          await context.sync();
          return 'written';
        }).catch((error: OfficeExtension.Error) => error.code),
      );
    await preview.goTo('Ark1', 'A1');
    await preview.page.keyboard.type('12');
    await preview.page.waitForFunction(() => window.preview?.isEditing);
    expect(await sync()).toBe('InvalidOperationInCellEditMode');
    await preview.page.keyboard.press('Escape');
    await preview.page.waitForFunction(() => window.preview?.isEditing === false);
    expect(await sync()).toBe('written');
  });

  test('counts and delays its round trips', async () => {
    const preview = await bench.open({ query: '?workbook=empty' });
    await preview.set('trial-menu', 'delay', '200 ms');
    await preview.choose('trial-menu', 'reset-traffic');
    const pane = await preview.pane();
    const ms = await pane.evaluate(async () => {
      const start = performance.now();
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Ark1').load({ name: true });
        await context.sync();
      });
      return performance.now() - start;
    });
    expect(ms).toBeGreaterThanOrEqual(200);
    expect(await preview.page.evaluate(() => window.preview?.standIn.traffic.roundTrips)).toBe(1);
    expect(await preview.page.textContent('#traffic')).toMatch(/^1 rundtur,/);
  });

  test('talks to nobody but this machine, and no script fails', async () => {
    const preview = await bench.open();
    const pane = await preview.pane();
    await pane.waitForSelector('h2, [role=tab]');
    expect(preview.problems).toEqual([]);
  });
});
