import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { PreviewBench, type Preview } from '../tests/browser/harness/preview';
import { tables } from '../src/sheets/declarations';
import { tableIds } from '../src/sheets/declarations/declaration';
import { projectFolder } from './build/places';

/** Pictures of every view and state of the task pane, for looking at, and the one that the README shows. */
const pictures = path.join(projectFolder, 'build/screenshots');
const forReadme = path.join(projectFolder, 'docs/images');

interface Look {
  readonly name: string;
  readonly query: string;
  readonly systemTheme: 'light' | 'dark';
  readonly forcedColors?: boolean;
}

const looks: readonly Look[] = [
  { name: 'nb-light', query: 'locale=nb-NO&theme=light', systemTheme: 'light' },
  { name: 'nb-dark', query: 'locale=nb-NO&theme=dark', systemTheme: 'dark' },
  { name: 'nn-light', query: 'locale=nn-NO&theme=light', systemTheme: 'light' },
  { name: 'en-light', query: 'locale=en-US&theme=light', systemTheme: 'light' },
  { name: 'nb-forced-colors', query: 'locale=nb-NO&theme=light', systemTheme: 'light', forcedColors: true },
];

async function shoot(preview: Preview, name: string): Promise<void> {
  await preview.page.screenshot({ path: path.join(pictures, `${name}.png`), animations: 'disabled' });
  console.log(`build/screenshots/${name}.png`);
}

const tab = (pane: Frame, index: number) => pane.getByRole('tab').nth(index);

/** Waits until the pane has checked what stands in the grid. */
async function settled(pane: Frame): Promise<void> {
  await tab(pane, 1).filter({ hasText: /\(\d/ }).waitFor();
}

async function budgetStates(bench: PreviewBench, { name, query, systemTheme, forcedColors }: Look): Promise<void> {
  const preview = await bench.open({ query: `?${query}`, systemTheme });
  if (forcedColors) await preview.page.emulateMedia({ forcedColors: 'active' });
  const pane = await preview.pane();
  await settled(pane);
  await shoot(preview, `${name}-budget`);
  await tab(pane, 1).click();
  await shoot(preview, `${name}-findings`);
  await preview.typeIn('Budsjett', 'B11', "'350.000");
  await preview.typeIn('Budsjett', 'C13', '1 250 001');
  await preview.typeIn('Budsjett', 'B3', '2400000');
  await pane
    .getByText(/Budsjett!B3/)
    .first()
    .waitFor();
  await shoot(preview, `${name}-findings-errors`);
  await tab(pane, 0).click();
  await shoot(preview, `${name}-budget-errors`);
  await tab(pane, 1).click();
  await pane.locator('button[aria-expanded]').first().click();
  await shoot(preview, `${name}-findings-why`);
  await pane
    .getByRole('button', { name: /^(Rett|Correct)/ })
    .first()
    .click();
  await pane.getByRole('dialog').waitFor();
  await shoot(preview, `${name}-correction`);
  await pane
    .getByRole('dialog')
    .getByRole('button', { name: /^(Rett|Correct)$/ })
    .click();
  await pane.getByRole('dialog').waitFor({ state: 'detached' });
  await shoot(preview, `${name}-corrected`);
  await bench.closePages();
}

async function otherWorkbooks(bench: PreviewBench, { name, query, systemTheme, forcedColors }: Look): Promise<void> {
  for (const workbook of ['plan-table.xlsx', 'empty']) {
    const preview = await bench.open({ query: `?${query}&workbook=${workbook}`, systemTheme });
    if (forcedColors) await preview.page.emulateMedia({ forcedColors: 'active' });
    const pane = await preview.pane();
    const offer = pane.locator('main').getByRole('button').first();
    await offer.waitFor();
    await shoot(preview, `${name}-${path.parse(workbook).name}`);
    await offer.click();
    await pane.getByRole('dialog').waitFor();
    await shoot(preview, `${name}-${path.parse(workbook).name}-preview`);
    await bench.closePages();
  }
}

/** Every sheet of the plan, as broad as it takes to see its columns. */
async function sheetsOfPlan(bench: PreviewBench): Promise<void> {
  const preview = await bench.open({
    query: '?locale=nb-NO&theme=light&workbook=plan.xlsx',
    systemTheme: 'light',
    viewport: { width: 2200, height: 1000 },
  });
  await settled(await preview.pane());
  for (const id of tableIds) {
    const sheet = tables[id].sheetNames.nb;
    await preview.goTo(sheet, 'A1');
    // The grid paints what is on top a little after it says so.
    await preview.page.waitForTimeout(500);
    await shoot(preview, `sheet-${id}`);
  }
  await bench.closePages();
}

async function readmePicture(bench: PreviewBench): Promise<void> {
  const preview = await bench.open({
    query: '?locale=nb-NO&theme=light',
    systemTheme: 'light',
    viewport: { width: 1280, height: 720 },
  });
  const pane = await preview.pane();
  await settled(pane);
  await preview.typeIn('Budsjett', 'B11', "'350.000");
  await tab(pane, 1).click();
  await pane.getByText('Budsjett!B11').first().waitFor();
  await preview.goTo('Budsjett', 'B11');
  await preview.page.screenshot({ path: path.join(forReadme, 'preview.png'), animations: 'disabled' });
  console.log('docs/images/preview.png');
  await bench.closePages();
}

async function main(): Promise<void> {
  for (const folder of [pictures, forReadme]) mkdirSync(folder, { recursive: true });
  const bench = await PreviewBench.start();
  try {
    await readmePicture(bench);
    await sheetsOfPlan(bench);
    for (const look of looks) {
      await budgetStates(bench, look);
      await otherWorkbooks(bench, look);
    }
  } finally {
    await bench.stop();
  }
}

void main();
