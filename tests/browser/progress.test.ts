import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Frame, Locator } from 'playwright-core';
import { createSession } from '../../src/excel/session';
import { installGlobals } from '../../src/preview/node/installGlobals';
import { startHost } from '../../src/preview/node/startHost';
import type { Language } from '../../src/text/language';
import { translator } from '../../src/text/pane';
import { groupTranslator } from '../../src/text/pane/groupTranslator';
import { progressTexts } from '../../src/text/pane/progress';
import { expectAccessible } from './harness/accessible';
import { PreviewBench, type Preview } from './harness/preview';
import { startTimeout } from './harness/previewServer';

let bench: PreviewBench;
jest.setTimeout(180_000);
beforeAll(async () => {
  bench = await PreviewBench.start();
}, startTimeout);
afterEach(() => bench.closePages());
afterAll(() => bench.stop());

/** The view of the progress plan, once it has been fetched. */
async function progressOf(preview: Preview, language: Language): Promise<Frame> {
  const pane = await preview.pane();
  await pane.getByRole('tab', { name: translator(language)('frame.tabProgress'), exact: true }).click();
  await pane.locator('[data-row-main]').first().waitFor();
  return pane;
}

const activity = (pane: Frame, name: RegExp): Locator => pane.getByRole('button', { name });
const focused = (pane: Frame): Promise<string> =>
  pane.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

const looks = [
  { language: 'nb', locale: 'nb-NO', theme: 'light', forcedColors: null },
  { language: 'en', locale: 'en-US', theme: 'dark', forcedColors: null },
  { language: 'nn', locale: 'nn-NO', theme: 'light', forcedColors: 'active' },
] as const;

describe.each(looks)(
  'in $locale, $theme, forced colours: $forcedColors',
  ({ language, locale, theme, forcedColors }) => {
    const t = groupTranslator(progressTexts, language);

    test('an activity is found, moved and put back with the keyboard alone', async () => {
      const preview = await bench.open({ query: `?locale=${locale}&theme=${theme}`, systemTheme: theme });
      await preview.page.emulateMedia({ forcedColors });
      const pane = await progressOf(preview, language);
      const { keyboard } = preview.page;
      await expectAccessible(preview);

      // Tab passes the two choices and comes to the first activity; the arrows go on from there.
      for (let press = 0; press < 20 && !(await focused(pane)).startsWith('6 '); press++) await keyboard.press('Tab');
      await keyboard.press('ArrowDown');
      await keyboard.press('ArrowDown');
      expect(await focused(pane)).toMatch(/^8 Kick-off/);
      await expectAccessible(preview);

      await keyboard.press('Enter');
      await preview.page.waitForFunction(() => window.preview?.selection().address === 'B12');
      expect(await preview.selection()).toEqual({ sheet: 'Fremdriftsplan', address: 'B12' });

      await activity(pane, /^8 Kick-off/).focus();
      await keyboard.press('Alt+ArrowRight');
      await keyboard.press('Alt+Shift+ArrowRight');
      await pane.getByText(t('showMove')).waitFor();
      await expectAccessible(preview);
      await keyboard.press('Enter');
      await pane.getByRole('dialog').waitFor();
      expect(await preview.cellText('Fremdriftsplan', 'H12')).toBe('17.09.2018');
      await keyboard.press('Enter');
      await pane.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await preview.cellText('Fremdriftsplan', 'H12')).toBe('25.09.2018');
      expect(await preview.cellText('Fremdriftsplan', 'I12')).toBe('26.09.2018');
      expect(await focused(pane)).toMatch(/^8 Kick-off/);

      await pane.getByRole('button', { name: translator(language)('changes.undo'), exact: true }).click();
      await preview.page.waitForFunction(() => window.preview?.cellText('Fremdriftsplan', 'H12') === '17.09.2018');
      expect(preview.problems).toEqual([]);
    });

    test('weeks, shading and the rest of the view are accessible too', async () => {
      const preview = await bench.open({ query: `?locale=${locale}&theme=${theme}`, systemTheme: theme });
      await preview.page.emulateMedia({ forcedColors });
      const pane = await progressOf(preview, language);
      await pane.getByText(t('byWeek'), { exact: true }).click();
      await pane.getByText(t('byWorkArea'), { exact: true }).click();
      await activity(pane, /^8 Kick-off/).click();
      await expectAccessible(preview);
    });
  },
);

describe('the pointer', () => {
  test('drags an activity; Esc puts it back and the keyboard stays in the pane', async () => {
    const preview = await bench.open({ query: '?locale=nb-NO' });
    const pane = await progressOf(preview, 'nb');
    const { mouse, keyboard } = preview.page;
    await pane.getByText('Uker', { exact: true }).click();
    await activity(pane, /^6 Oppstart/).click();
    const bar = pane.locator('[data-row-key]', { has: activity(pane, /^6 Oppstart/) }).locator('[data-bar]');
    const grab = async (days: number): Promise<void> => {
      const box = await bar.boundingBox();
      if (!box) throw new Error('the bar is not in view');
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await mouse.move(x, y);
      await mouse.down();
      await mouse.move(x + days * 14, y, { steps: 5 });
    };

    await grab(3);
    await pane.getByText(/^Flyttes 3 dager senere: 07\.09\.2018/).waitFor();
    await keyboard.press('Escape');
    await mouse.up();
    await pane.getByText('Flyttingen er avbrutt.').waitFor();
    expect(await pane.getByRole('dialog').count()).toBe(0);
    expect(await focused(pane)).toMatch(/^6 Oppstart/);

    await grab(-2);
    await mouse.up();
    const dialog = pane.getByRole('dialog', { name: /^Flytt 6 Oppstart/ });
    await dialog.waitFor();
    await dialog.getByRole('button', { name: 'Flytt', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await preview.cellText('Fremdriftsplan', 'H10')).toBe('02.09.2018');
    expect(preview.problems).toEqual([]);
  });
});

describe('what leaves the pane', () => {
  test('the calendar file is downloaded, and read by others', async () => {
    const preview = await bench.open({ query: '?locale=nb-NO' });
    const pane = await progressOf(preview, 'nb');
    const download = preview.page.waitForEvent('download');
    await pane.getByRole('button', { name: 'Last ned .ics' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('fremdriftsplan.ics');
    const calendar = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8')) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    const kickoff = events.find(({ summary }) => summary === 'Kick-off for lokale arbeidsgrupper');
    expect([String(kickoff?.startDate), String(kickoff?.endDate)]).toEqual(['2018-09-17', '2018-09-19']);
    await pane.getByText('Lastet ned som fremdriftsplan.ics.').waitFor();
    expect(preview.problems).toEqual([]);
  });

  test('the timeline is drawn in a sheet of its own, and undone', async () => {
    const preview = await bench.open({ query: '?locale=nb-NO' });
    const pane = await progressOf(preview, 'nb');
    await pane.getByRole('button', { name: 'Tegn tidslinje i arket' }).click();
    const dialog = pane.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Tegn', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await preview.isDrawn();
    expect(await preview.cellText('Tidslinje', 'B8')).toBe('Felles søknad om skjønnsmidler for 2019 sendt');
    // The week of 30 May, the first of the plan's milestones.
    const weeks = await Promise.all(['F', 'G', 'H', 'I', 'J'].map((c) => preview.cellText('Tidslinje', `${c}8`)));
    expect(weeks).toEqual(['', '', '', '', '◆']);
    const grounds = (): Promise<(string | undefined)[]> =>
      preview.page.evaluate(() => ['I8', 'J8', 'J9', 'X13'].map((at) => window.preview?.cellGround('Tidslinje', at)));
    expect(await grounds()).toEqual(['', '#FFE699', '#9DC3E6', '#A9D18E']);
    await pane.getByRole('button', { name: 'Angre' }).click();
    await preview.page.waitForFunction(() =>
      window.preview?.document.sheets.list().every(({ name }) => name !== 'Tidslinje'),
    );
    expect(preview.problems).toEqual([]);
  });
});

/** The plan's workbook with so many activities. */
async function largePlan(count: number): Promise<Buffer> {
  const host = await startHost();
  const uninstall = installGlobals(host);
  try {
    const session = createSession();
    const prepared = await session.createSheets('plan', 'nb');
    if (!prepared.ok || !prepared.changes) throw new Error('no sheets');
    await session.apply(prepared.changes);
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Fremdriftsplan');
      const rows = Array.from({ length: count }, (_, index) => [
        `'${index + 1}`,
        `Aktivitet ${index + 1} med et navn som er langt nok til at det ikke får plass i ruten`,
        ['Aktivitet', 'Milepæl', 'Samling', 'Møte'][index % 4],
        'Opplæring',
        ['Alle', 'ROR', 'Orkidé', 'Fosen IKS', 'Innherred'][index % 5],
        'RAG',
        'LAG',
        43_344 + (index % 200),
        43_344 + (index % 200) + (index % 9),
      ]);
      sheet.getRangeByIndexes(4, 0, count, 9).values = rows;
      sheet.tables.getItemAt(0).resize(sheet.getRangeByIndexes(3, 0, count + 1, 14));
      await context.sync();
    });
    return Buffer.from(await host.document.save());
  } finally {
    uninstall();
    host.close();
  }
}

describe('300 activities', () => {
  test('answer the keys and the pointer at once', async () => {
    const preview = await bench.open({ query: '?workbook=empty&locale=nb-NO' });
    const chooser = preview.page.waitForEvent('filechooser');
    await preview.choose('file-menu', 'open-file');
    await preview.page.locator('#pane iframe').evaluate((frame) => frame.setAttribute('data-old', ''));
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await (await chooser).setFiles({ name: 'stor.xlsx', mimeType, buffer: await largePlan(300) });
    await preview.page.locator('#pane iframe:not([data-old])').waitFor();
    const pane = await progressOf(preview, 'nb');
    expect(await pane.locator('[data-row-key]').count()).toBeLessThan(80);

    // The browser's own measure: from the input until what came of it is painted.
    await pane.evaluate(() => {
      const durations: number[] = [];
      new PerformanceObserver((list) => durations.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'event',
        durationThreshold: 16,
      } as PerformanceObserverInit);
      Object.assign(window, { durations });
    });
    const { keyboard } = preview.page;
    await pane.locator('[data-row-main]').first().focus();
    const presses = ['ArrowDown', 'ArrowDown', 'PageDown', 'Alt+ArrowRight', 'Escape', 'ArrowRight', 'End', 'Home'];
    for (let round = 0; round < 5; round++) for (const press of presses) await keyboard.press(press);
    await pane.getByText('Uker', { exact: true }).click();
    await pane.getByText('Område', { exact: true }).click();
    await pane.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
    const durations = await pane.evaluate(() => (window as unknown as { durations: number[] }).durations);
    const sorted = [...durations].sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    console.log(`300 activities: ${sorted.length} slow events, median ${median} ms, longest ${sorted.at(-1) ?? 0} ms`);
    // As interaction to next paint is counted: the slowest of fifty is let pass.
    expect(sorted[Math.floor(sorted.length * 0.98) - 1]).toBeLessThan(100);
    expect(preview.problems).toEqual([]);
  });
});
