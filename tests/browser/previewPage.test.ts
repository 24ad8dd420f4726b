import { AxeBuilder } from '@axe-core/playwright';
import { PreviewBench, type Preview } from './harness/preview';
import { startTimeout } from './harness/previewServer';

jest.setTimeout(60_000);
let bench: PreviewBench;
beforeAll(async () => {
  bench = await PreviewBench.start();
}, startTimeout);
afterEach(() => bench.closePages());
afterAll(() => bench.stop());

/** The shell alone: the pane has tests of its own, and the grid draws on a canvas that is Univer's. */
async function violations(preview: Preview): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page: preview.page })
    .exclude('#grid')
    .exclude('#pane iframe')
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe.each(['light', 'dark'])('the page in %s', (theme) => {
  test('has nothing that axe finds, with menus and dialogs open', async () => {
    const preview = await bench.open({ query: `?workbook=empty&theme=${theme}` });
    expect(await violations(preview)).toEqual([]);
    for (const menu of ['file-menu', 'edit-menu', 'view-menu', 'trial-menu'] as const) {
      await preview.page.click(`#${menu}`);
      expect(await violations(preview)).toEqual([]);
      await preview.page.keyboard.press('Escape');
    }
    await preview.typeIn('Ark1', 'A1', '1');
    await preview.choose('file-menu', 'empty-workbook');
    await preview.page.waitForSelector('dialog[open]');
    expect(await violations(preview)).toEqual([]);
  });

  test('gives its theme to the pane', async () => {
    const preview = await bench.open({ query: `?workbook=empty&theme=${theme}` });
    const pane = await preview.pane();
    const seen = (): Promise<boolean> => pane.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    expect(await seen()).toBe(theme === 'dark');
    await preview.set('view-menu', 'theme', theme === 'dark' ? 'Lyst' : 'Mørkt');
    await pane.waitForFunction((dark) => matchMedia('(prefers-color-scheme: dark)').matches === dark, theme !== 'dark');
  });
});

describe('the language', () => {
  test('is the page’s and the pane’s, and the workbook stays as it is', async () => {
    const preview = await bench.open({ query: '?workbook=empty' });
    await preview.typeIn('Ark1', 'A1', '1,5');
    await preview.set('view-menu', 'language', 'English (United States)');
    await preview.isReady();
    expect(await preview.page.textContent('#file-menu')).toBe('File');
    expect(await preview.page.getAttribute('html', 'lang')).toBe('en');
    const pane = await preview.pane();
    await pane.waitForFunction(() => window.Office?.context?.displayLanguage === 'en-US');
    await preview.isDrawn();
    expect(await preview.cellText('Ark1', 'A1')).toBe('1.5');
    await preview.typeIn('Ark1', 'A2', '2.5');
    expect(await preview.cellText('Ark1', 'A2')).toBe('2.5');
    expect(await preview.page.textContent('#file-name')).toContain('not saved');
  });
});

describe('the keyboard', () => {
  test('goes round the areas with F6, and out of the pane with Tab', async () => {
    const preview = await bench.open({ query: '?workbook=empty' });
    const { page } = preview;
    const pane = await preview.pane();
    await pane.waitForSelector('[role=tab]');
    await page.focus('#file-menu');
    await page.keyboard.press('F6');
    await page.waitForFunction(() => document.activeElement?.closest('#grid') !== null);
    await page.keyboard.press('F6');
    await pane.waitForFunction(() => document.hasFocus() && document.activeElement !== document.body);
    await page.keyboard.press('Shift+Tab');
    await page.waitForFunction(() => document.activeElement?.id === 'close-pane');
  });

  test('widens and narrows the pane', async () => {
    const preview = await bench.open({ query: '?workbook=empty' });
    const width = (): Promise<number> =>
      preview.page.evaluate(() => document.querySelector('#pane')?.getBoundingClientRect().width ?? 0);
    expect(await width()).toBe(350);
    const separator = preview.page.getByRole('separator', { name: 'Bredden på oppgaveruten' });
    await separator.focus();
    await preview.page.keyboard.press('ArrowLeft');
    expect(await width()).toBe(360);
    await preview.page.keyboard.press('Home');
    expect(await width()).toBe(320);
    expect(await separator.getAttribute('aria-valuenow')).toBe('320');
  });

  test('undoes and redoes in the document', async () => {
    const preview = await bench.open({ query: '?workbook=empty' });
    await preview.typeIn('Ark1', 'A1', '1');
    await preview.typeIn('Ark1', 'A1', '2');
    await preview.page.keyboard.press('Control+z');
    expect(await preview.cellText('Ark1', 'A1')).toBe('1');
    await preview.page.keyboard.press('Control+y');
    expect(await preview.cellText('Ark1', 'A1')).toBe('2');
    await preview.page.click('#undo');
    expect(await preview.cellText('Ark1', 'A1')).toBe('1');
  });
});

test('the pointer drags the pane’s edge', async () => {
  const preview = await bench.open({ query: '?workbook=empty' });
  const edge = await preview.page.locator('#separator').boundingBox();
  if (!edge) throw new Error('no edge');
  await preview.page.mouse.move(edge.x + 3, edge.y + 200);
  await preview.page.mouse.down();
  await preview.page.mouse.move(edge.x - 97, edge.y + 200, { steps: 4 });
  await preview.page.mouse.up();
  expect(await preview.page.locator('#separator').getAttribute('aria-valuenow')).toBe('450');
});
