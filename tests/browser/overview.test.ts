import type { Frame } from 'playwright-core';
import { budgetTexts } from '../../src/text/pane/budget';
import { groupTranslator } from '../../src/text/pane/groupTranslator';
import { translator } from '../../src/text/pane';
import { expectAccessible } from './harness/accessible';
import { PreviewBench, type Preview } from './harness/preview';
import { startTimeout } from './harness/previewServer';

let bench: PreviewBench;
jest.setTimeout(120_000);
beforeAll(async () => {
  bench = await PreviewBench.start();
}, startTimeout);
afterEach(() => bench.closePages());
afterAll(() => bench.stop());

/** The pane's first view, once the workbook has been checked. */
async function overviewOf(preview: Preview): Promise<Frame> {
  const pane = await preview.pane();
  await pane.locator('#panel-overview h2').first().waitFor();
  return pane;
}

/** Presses Tab until the element has the focus. */
async function tabTo(preview: Preview, pane: Frame, selector: string): Promise<void> {
  for (let press = 0; press < 60; press++) {
    if (await pane.locator(selector).evaluateAll((found) => found.some((each) => each === document.activeElement)))
      return;
    await preview.page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not come to ${selector}`);
}

const looks = [
  { language: 'nb', locale: 'nb-NO', theme: 'light', forcedColors: null },
  { language: 'en', locale: 'en-US', theme: 'dark', forcedColors: null },
  { language: 'nn', locale: 'nn-NO', theme: 'light', forcedColors: 'active' },
] as const;

describe.each(looks)(
  'in $locale, $theme, forced colours: $forcedColors',
  ({ language, locale, theme, forcedColors }) => {
    const t = translator(language);
    const tBudget = groupTranslator(budgetTexts, language);
    const open = async (more = ''): Promise<Preview> => {
      const preview = await bench.open({ query: `?locale=${locale}&theme=${theme}${more}`, systemTheme: theme });
      await preview.page.emulateMedia({ forcedColors });
      return preview;
    };

    test('the overview follows the workbook, and its next step is done with the keyboard alone', async () => {
      const preview = await open();
      const pane = await overviewOf(preview);
      await expectAccessible(preview);
      await preview.typeIn('Budsjett', 'B11', "'350.000");
      const correct = pane.getByRole('button', { name: t('overview.stepCorrectAction') });
      await correct.waitFor();

      await pane.locator('#tab-overview').focus();
      await tabTo(preview, pane, '#panel-overview section button');
      await preview.page.keyboard.press('Enter');
      const dialog = pane.getByRole('dialog');
      await dialog.waitFor();
      await expectAccessible(preview);
      await dialog.getByRole('button', { name: t('changes.apply'), exact: true }).focus();
      await preview.page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await correct.waitFor({ state: 'detached' });
      expect(preview.problems).toEqual([]);
    });

    test('the overview leads to dates and findings', async () => {
      const preview = await open();
      const pane = await overviewOf(preview);
      const sheet = await pane.locator('#panel-overview [role=row] button').first().textContent();
      const goTo = pane.locator('#panel-overview li button').first();
      await goTo.click();
      await preview.page.waitForFunction(() => window.preview?.selection().address !== 'A1');
      expect(sheet).not.toBe('');
      await pane.locator('#panel-overview [role=row] button').first().click();
      await pane.locator('#tab-findings[aria-selected=true]').waitFor();
    });

    test('the budget shows its charts as pictures with their numbers, and answers what another grant would mean', async () => {
      const preview = await open();
      const pane = await overviewOf(preview);
      await pane.locator('#tab-budget').click();
      await pane.locator('figure [role=img] svg').nth(1).waitFor();
      await expectAccessible(preview);

      await pane.locator('#tab-budget').focus();
      await tabTo(preview, pane, '#panel-budget input');
      await preview.page.keyboard.press('Control+A');
      await preview.page.keyboard.type('1,8 mill.');
      const said = pane.getByText(tBudget('readAs', { amount: { kroner: 1_800_000 } }));
      await said.waitFor();

      // From the field on to the numbers of the first chart, past everything within it.
      await preview.page.keyboard.press('Tab');
      expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe(tBudget('showNumbers'));
      await preview.page.keyboard.press('Enter');
      await pane.getByRole('table', { name: tBudget('financingChart') }).waitFor();
      await expectAccessible(preview);
      expect(preview.problems).toEqual([]);
    });

    test('an empty workbook leads to a plan, with a preview first', async () => {
      const preview = await open('&workbook=empty');
      const pane = await overviewOf(preview);
      await pane.getByRole('heading', { name: t('overview.emptyTitle') }).waitFor();
      await expectAccessible(preview);
      await pane.getByRole('button', { name: t('overview.createFromPlan') }).click();
      const dialog = pane.getByRole('dialog');
      await dialog.getByRole('button', { name: t('changes.create'), exact: true }).click();
      await pane.getByRole('table', { name: t('overview.sheetsHeading') }).waitFor();
      expect(preview.problems).toEqual([]);
    });
  },
);

test('another view is there within 100 ms of being asked for', async () => {
  const preview = await bench.open({ query: '?locale=nb-NO&theme=light' });
  const pane = await overviewOf(preview);
  // What is fetched and compiled once has been.
  await pane.locator('#tab-budget').click();
  await pane.locator('figure svg').nth(1).waitFor();
  await pane.locator('#tab-overview').click();
  const times = await pane.evaluate(async () => {
    const painted = (): Promise<number> =>
      new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
    const measured: number[] = [];
    for (const id of ['tab-budget', 'tab-overview', 'tab-budget', 'tab-overview']) {
      const before = performance.now();
      document.getElementById(id)?.click();
      measured.push((await painted()) - before);
    }
    return measured;
  });
  console.log(`views shown after ${times.map(Math.round).join(', ')} ms`);
  expect(Math.min(...times.filter((_, index) => index % 2 === 0))).toBeLessThan(100);
  expect(Math.min(...times.filter((_, index) => index % 2 === 1))).toBeLessThan(100);
});
