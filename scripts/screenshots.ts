import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { PreviewBench, type Preview } from '../tests/browser/harness/preview';
import { tables } from '../src/sheets/declarations';
import { tableIds } from '../src/sheets/declarations/declaration';
import { projectFolder } from './build/places';

/**
 * Pictures of every view and state of the task pane, for looking at, and the one that the README shows. `npm run screenshots --
 * nb-dark` makes those of one look, `-- sheets` those of the sheets, `-- readme` the README's.
 */
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

type ViewName = 'overview' | 'findings' | 'budget' | 'representation' | 'progress' | 'forms';
const tab = (pane: Frame, view: ViewName) => pane.locator(`#tab-${view}`);

/** Waits until the pane has checked what stands in the grid. */
async function settled(pane: Frame): Promise<void> {
  await tab(pane, 'findings').filter({ hasText: /\(\d/ }).waitFor();
}

/** Waits until a view has been fetched and drawn. */
async function show(pane: Frame, view: ViewName): Promise<void> {
  await tab(pane, view).click();
  await pane.locator(`#panel-${view}`).locator('button, table, svg, [role=grid]').first().waitFor();
}

async function opened(bench: PreviewBench, look: Look, more = ''): Promise<{ preview: Preview; pane: Frame }> {
  const preview = await bench.open({ query: `?${look.query}${more}`, systemTheme: look.systemTheme });
  if (look.forcedColors) await preview.page.emulateMedia({ forcedColors: 'active' });
  return { preview, pane: await preview.pane() };
}

async function everyView(bench: PreviewBench, look: Look): Promise<void> {
  const { preview, pane } = await opened(bench, look);
  await settled(pane);
  for (const view of ['overview', 'findings', 'budget', 'representation', 'progress', 'forms'] as const) {
    await show(pane, view);
    await shoot(preview, `${look.name}-${view}`);
    const scroller = pane.locator('main').locator('xpath=..');
    await scroller.evaluate((element) => element.scrollBy(0, element.clientHeight - 120));
    await shoot(preview, `${look.name}-${view}-below`);
    await scroller.evaluate((element) => element.scrollTo(0, 0));
  }
  await bench.closePages();
}

async function faultsAndCorrections(bench: PreviewBench, look: Look): Promise<void> {
  const { name } = look;
  const { preview, pane } = await opened(bench, look);
  await settled(pane);
  await preview.typeIn('Budsjett', 'B11', "'350.000");
  await preview.typeIn('Budsjett', 'C13', '1 250 001');
  await preview.typeIn('Budsjett', 'B3', '2400000');
  await show(pane, 'findings');
  await pane
    .getByText(/Budsjett!B3/)
    .first()
    .waitFor();
  await shoot(preview, `${name}-faults-findings`);
  await show(pane, 'budget');
  await shoot(preview, `${name}-faults-budget`);
  await show(pane, 'overview');
  await shoot(preview, `${name}-faults-overview`);
  await show(pane, 'findings');
  await pane.locator('[role=article] button[aria-expanded]').first().click();
  await shoot(preview, `${name}-why`);
  await pane
    .locator('[role=article]')
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

async function otherWorkbooks(bench: PreviewBench, look: Look): Promise<void> {
  for (const workbook of ['plan-table.xlsx', 'empty']) {
    const { preview, pane } = await opened(bench, look, `&workbook=${workbook}`);
    const name = `${look.name}-${path.parse(workbook).name}`;
    await pane.locator('main').getByRole('button').first().waitFor();
    await shoot(preview, name);
    for (const view of ['budget', 'representation', 'progress', 'forms'] as const) {
      await tab(pane, view).click();
      await pane.locator(`#panel-${view} :is(button, h2, p)`).first().waitFor();
      await shoot(preview, `${name}-${view}`);
    }
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
  await show(pane, 'findings');
  await pane.getByText('Budsjett!B11').first().waitFor();
  await preview.goTo('Budsjett', 'B11');
  await pane.getByText(/Budsjett!B11 – /).waitFor();
  await preview.page.screenshot({ path: path.join(forReadme, 'preview.png'), animations: 'disabled' });
  console.log('docs/images/preview.png');
  await bench.closePages();
}

async function main(): Promise<void> {
  for (const folder of [pictures, forReadme]) mkdirSync(folder, { recursive: true });
  const bench = await PreviewBench.start();
  try {
    const only = process.argv[2];
    if (!only || only === 'readme') await readmePicture(bench);
    if (!only || only === 'sheets') await sheetsOfPlan(bench);
    for (const look of looks.filter(({ name }) => !only || name === only)) {
      await everyView(bench, look);
      await faultsAndCorrections(bench, look);
      await otherWorkbooks(bench, look);
    }
  } finally {
    await bench.stop();
  }
}

void main();
