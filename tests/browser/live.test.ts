import type { Frame } from 'playwright-core';
import { translator } from '../../src/text/pane';
import { planFindings } from '../specification/planFindings';
import { PreviewBench, type Preview } from './harness/preview';
import { startTimeout } from './harness/previewServer';

const t = translator('nb');
const ofPlan = planFindings.length;

let bench: PreviewBench;
jest.setTimeout(120_000);
beforeAll(async () => {
  bench = await PreviewBench.start();
}, startTimeout);
afterEach(() => bench.closePages());
afterAll(() => bench.stop());

const counts = (pane: Frame, count: number): Promise<void> =>
  pane.getByRole('tab', { name: t('frame.tabFindingsCounted', { count }), exact: true }).waitFor();

async function openChecked(): Promise<{ preview: Preview; pane: Frame }> {
  const preview = await bench.open();
  const pane = await preview.pane();
  await counts(pane, ofPlan);
  return { preview, pane };
}

/** A change in the sheet as any part of Excel makes it; `coauthor` as another person does. */
const change = (preview: Preview, address: string, value: number | string, by: 'user' | 'coauthor'): Promise<void> =>
  preview.page.evaluate(
    ([cell, content, who]) => {
      const { document, standIn } = window.preview ?? {};
      if (who === 'coauthor') return standIn?.coAuthor.edit('Budsjett', cell, [[content]]);
      const sheet = document?.sheets.find('Budsjett');
      const row = Number(cell.slice(1)) - 1;
      if (sheet) document?.editCells(sheet.id, [{ row, column: cell.charCodeAt(0) - 65, inputs: [[content]] }], 'user');
    },
    [address, value, by] as const,
  );

/** Comes back to the pane from elsewhere, as when Excel's window has been behind another. */
const comeBack = (pane: Frame): Promise<void> =>
  pane.evaluate(() => {
    window.dispatchEvent(new Event('blur'));
    window.dispatchEvent(new Event('focus'));
  });

test('a change in the sheet is checked within 300 ms, and the keyboard stays where it is', async () => {
  const { preview, pane } = await openChecked();
  await preview.goTo('Budsjett', 'A1');
  const times: number[] = [];
  for (const [value, expected] of [
    [1_250_001, ofPlan + 2],
    [1_250_000, ofPlan],
    [1_250_002, ofPlan + 2],
    [1_250_000, ofPlan],
  ] as const) {
    const label = t('frame.tabFindingsCounted', { count: expected });
    const seen = pane.evaluate(
      (words) =>
        new Promise<number>((resolve) => {
          const tab = document.querySelector('#tab-findings');
          const look = (): void => {
            if (tab?.textContent !== words) return;
            observer.disconnect();
            resolve(performance.timeOrigin + performance.now());
          };
          const observer = new MutationObserver(look);
          if (tab) observer.observe(tab, { childList: true, characterData: true, subtree: true });
          look();
        }),
      label,
    );
    const begun = await preview.page.evaluate(() => performance.timeOrigin + performance.now());
    await change(preview, 'C13', value, 'user');
    times.push((await seen) - begun);
  }
  console.log(`re-checked after ${times.map((time) => `${Math.round(time)} ms`).join(', ')}`);
  expect(Math.min(...times)).toBeLessThan(300);
  expect(await pane.evaluate(() => document.hasFocus())).toBe(false);
  expect(preview.problems).toEqual([]);
});

test('a co-author’s change is checked too', async () => {
  const { preview, pane } = await openChecked();
  await change(preview, 'C13', 1_250_001, 'coauthor');
  await counts(pane, ofPlan + 2);
});

test('a change whose event never came is found when the person comes back to the pane', async () => {
  const { preview, pane } = await openChecked();
  await preview.page.evaluate(() => window.preview?.standIn.dropEvents(() => true));
  await change(preview, 'C13', 1_250_001, 'user');
  // A pane that has just been checked does not check again for every glance at it.
  await pane.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 60_000;
  });
  await comeBack(pane);
  await counts(pane, ofPlan + 2);
});

test('a change whose event never came is found when the person asks', async () => {
  const { preview, pane } = await openChecked();
  await preview.page.evaluate(() => window.preview?.standIn.dropEvents(() => true));
  await change(preview, 'C13', 1_250_001, 'user');
  await pane.getByRole('button', { name: t('frame.checkNow') }).click();
  await counts(pane, ofPlan + 2);
});

test('while a cell is being edited what is shown stays, and the check follows when it is finished', async () => {
  const { preview, pane } = await openChecked();
  await preview.goTo('Budsjett', 'C13');
  await preview.page.keyboard.type('1250001');
  await preview.page.waitForFunction(() => window.preview?.isEditing);
  await comeBack(pane);
  await counts(pane, ofPlan);
  await preview.page.keyboard.press('Enter');
  await preview.page.waitForFunction(() => window.preview?.isEditing === false);
  await counts(pane, ofPlan + 2);
});

test('another language and theme are taken up without a new page', async () => {
  const { preview, pane } = await openChecked();
  await pane.evaluate(() => Object.assign(window, { isSamePage: true }));
  await pane.getByRole('combobox', { name: t('frame.language') }).selectOption('en');
  await pane.getByRole('tab', { name: translator('en')('frame.tabOverview') }).waitFor();
  expect(await pane.evaluate(() => document.documentElement.lang)).toBe('en');
  const ground = (): Promise<string> =>
    pane.evaluate(() => getComputedStyle(document.querySelector('header') ?? document.body).backgroundColor);
  const before = await ground();
  await preview.set('view-menu', 'theme', 'Mørkt');
  await comeBack(pane);
  await pane.waitForFunction(
    (old) => getComputedStyle(document.querySelector('header') ?? document.body).backgroundColor !== old,
    before,
  );
  expect(await pane.evaluate(() => 'isSamePage' in window)).toBe(true);
});
