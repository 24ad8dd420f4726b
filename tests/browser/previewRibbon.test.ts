import { PreviewBench } from './harness/preview';
import { startTimeout } from './harness/previewServer';

jest.setTimeout(60_000);
let bench: PreviewBench;
beforeAll(async () => {
  bench = await PreviewBench.start();
}, startTimeout);
afterEach(() => bench.closePages());
afterAll(() => bench.stop());

describe('the ribbon in the preview', () => {
  test.each([
    ['nb-NO', ['Åpne oppgaveruten', 'Kontroller nå', 'Opprett ark', 'Rapport']],
    ['nn-NO', ['Opne oppgåveruta', 'Kontroller no', 'Opprett ark', 'Rapport']],
    ['en-US', ['Open the task pane', 'Check now', 'Create sheets', 'Report']],
  ])('has the manifest’s buttons in %s', async (locale, labels) => {
    const preview = await bench.open({ query: `?workbook=empty&locale=${locale}` });
    expect(await preview.page.locator('#ribbon button').allTextContents()).toEqual(labels);
  });

  test('runs a command of the add-in, which changes the workbook', async () => {
    const preview = await bench.open({ query: '?workbook=empty' });
    await preview.page.getByRole('button', { name: 'Opprett ark' }).click();
    await preview.page.waitForFunction(() => window.preview?.document.sheets.find('Budsjett') !== undefined);
    await preview.isDrawn();
    expect(await preview.page.evaluate(() => window.preview?.document.sheets.list().map(({ name }) => name))).toContain(
      'Finansiering',
    );
    expect(preview.problems).toEqual([]);
  });

  test('writes the report and shows it, with the pane closed', async () => {
    const preview = await bench.open();
    await preview.pane();
    await preview.page.getByRole('button', { name: 'Lukk oppgaveruten' }).click();
    await preview.page.getByRole('button', { name: 'Rapport' }).click();
    await preview.page.waitForFunction(() => {
      const { document } = window.preview ?? {};
      const sheet = document?.sheets.find('Rapport');
      return sheet !== undefined && document?.readCell(sheet.id, 0, 0).value !== '';
    });
    await preview.isDrawn();
    expect(preview.problems).toEqual([]);
  });

  test('says so when the add-in has no such command', async () => {
    const preview = await bench.open({ query: '?workbook=empty' });
    await preview.page.route('**/manifest.xml', async (route) => {
      const manifest = await (await route.fetch()).text();
      await route.fulfill({ body: manifest.replace('createSheets', 'noSuchFunction'), contentType: 'application/xml' });
    });
    await preview.page.reload();
    await preview.isReady();
    await preview.page.getByRole('button', { name: 'Opprett ark' }).click();
    await preview.page.waitForFunction(() => document.querySelector('#status-message')?.textContent?.includes('11101'));
    expect(await preview.status()).toContain('Opprett ark');
  });

  test('closes the pane and opens it again with a new page', async () => {
    const preview = await bench.open({ query: '?workbook=empty' });
    await preview.pane();
    await preview.page.getByRole('button', { name: 'Lukk oppgaveruten' }).click();
    expect(await preview.page.locator('#pane').isVisible()).toBe(false);
    expect(await preview.page.locator('#pane iframe').count()).toBe(0);
    await preview.page.getByRole('button', { name: 'Åpne oppgaveruten' }).click();
    const pane = await preview.pane();
    await pane.waitForFunction(() => document.hasFocus());
  });
});
