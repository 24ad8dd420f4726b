import type { Frame, Locator } from 'playwright-core';
import { translator, type Translate } from '../../src/text/pane';
import type { Language } from '../../src/text/language';
import { planFindings } from '../specification/planFindings';
import { expectAccessible } from './harness/accessible';
import { PreviewBench, type Preview } from './harness/preview';
import { startTimeout } from './harness/previewServer';

/** What the plan's own workbook gives. */
const ofPlan = planFindings.length;

let bench: PreviewBench;
jest.setTimeout(120_000);
beforeAll(async () => {
  bench = await PreviewBench.start();
}, startTimeout);
afterEach(() => bench.closePages());
afterAll(() => bench.stop());

/** The task pane as a person sees it, by the words on it. */
class Pane {
  private constructor(
    readonly frame: Frame,
    private readonly t: Translate,
  ) {}

  static async of(preview: Preview, language: Language): Promise<Pane> {
    const pane = new Pane(await preview.pane(), translator(language));
    await pane.frame.getByRole('tab').first().waitFor();
    await pane.frame.locator('[aria-busy=true]').waitFor({ state: 'detached' });
    return pane;
  }

  async show(view: 'budget' | 'findings'): Promise<void> {
    await this.frame.locator(`#tab-${view}`).click();
  }

  /** Waits until the tab of the findings counts this many. */
  async counts(count: number): Promise<void> {
    await this.frame.getByRole('tab', { name: this.t('frame.tabFindingsCounted', { count }) }).waitFor();
  }

  /** The finding whose first place is this cell, and that offers a correction. */
  correctable(place: string): Locator {
    return this.frame
      .locator('div')
      .filter({ hasText: place })
      .filter({ has: this.button('findings.fix') })
      .last();
  }

  button(key: 'findings.fix' | 'findings.goTo' | 'changes.apply' | 'changes.undo' | 'frame.checkNow'): Locator {
    return this.frame.getByRole('button', { name: this.t(key), exact: true });
  }
}

const cases = [
  { language: 'nb', locale: 'nb-NO', theme: 'light', shown: '350 000' },
  { language: 'en', locale: 'en-US', theme: 'dark', shown: '350,000' },
] as const;

describe.each(cases)('the budget job in $locale, $theme', ({ language, locale, theme, shown }) => {
  test('is done from opening the plan to reopening the saved file', async () => {
    const preview = await bench.open({ query: `?locale=${locale}&theme=${theme}`, systemTheme: theme });
    const pane = await Pane.of(preview, language);
    await pane.counts(ofPlan);
    await expectAccessible(preview);

    // An amount typed as text: the sums pass it by, and the finding appears by itself.
    await preview.typeIn('Budsjett', 'B11', "'350.000");
    await pane.show('findings');
    const finding = pane.correctable('Budsjett!B11');
    await finding.waitFor();
    await expectAccessible(preview);

    await preview.goTo('Finansiering', 'A1');
    await finding.getByRole('button').first().click();
    await preview.page.waitForFunction(() => window.preview?.selection().address === 'B11');
    expect(await preview.selection()).toEqual({ sheet: 'Budsjett', address: 'B11' });

    await finding.getByRole('button', { name: translator(language)('findings.fix'), exact: true }).click();
    const dialog = pane.frame.getByRole('dialog');
    await dialog.waitFor();
    await expectAccessible(preview);
    await dialog.getByRole('button', { name: translator(language)('changes.apply'), exact: true }).click();
    await pane.counts(ofPlan);
    expect(await preview.cellText('Budsjett', 'B11')).toBe(shown);

    await pane.button('changes.undo').first().click();
    await pane.correctable('Budsjett!B11').waitFor();
    expect(await preview.cellText('Budsjett', 'B11')).toBe('350.000');

    const download = preview.page.waitForEvent('download');
    await preview.choose('file-menu', 'save-file');
    const saved = await (await download).path();
    const chooser = preview.page.waitForEvent('filechooser');
    await preview.choose('file-menu', 'open-file');
    // Another workbook gets a pane of its own; the old one is on the page until then.
    await preview.page.locator('#pane iframe').evaluate((frame) => frame.setAttribute('data-old', ''));
    await (await chooser).setFiles(saved);
    await preview.page.locator('#pane iframe:not([data-old])').waitFor();
    const reopened = await Pane.of(preview, language);
    await reopened.show('findings');
    await reopened.correctable('Budsjett!B11').waitFor();
    expect(preview.problems).toEqual([]);
  });

  test('shows an amount that is wrong by one krone in its own scenario', async () => {
    const preview = await bench.open({ query: `?locale=${locale}&theme=${theme}`, systemTheme: theme });
    const pane = await Pane.of(preview, language);
    await preview.typeIn('Budsjett', 'C13', '1250001');
    await pane.counts(ofPlan + 2);
    await pane.show('findings');
    await pane.frame.getByRole('combobox', { name: translator(language)('findings.sheet') }).selectOption('=Budsjett');
    await pane.frame
      .getByRole('searchbox')
      .fill(language === 'nb' ? 'Hele søknaden innvilget' : 'Full application granted');
    await pane.frame.getByRole('button', { name: language === 'nb' ? /^\d+ feil$/ : /^\d+ errors$/ }).click();
    await pane.frame.getByText(translator(language)('findings.shownOf', { shown: 2, count: ofPlan + 2 })).waitFor();
    await preview.typeIn('Budsjett', 'C13', '1250000');
    await pane.counts(ofPlan);
  });
});

describe('the first findings', () => {
  /** Milliseconds from the start of the pane's page to its first findings, the best of three. */
  async function startTime(query: string): Promise<number> {
    const times: number[] = [];
    for (let attempt = 0; attempt < 3; attempt++) {
      const preview = await bench.open({ query });
      const pane = await Pane.of(preview, 'nb');
      await pane.counts(ofPlan);
      times.push(
        await pane.frame.evaluate(() => performance.getEntriesByName('first-findings')[0]?.startTime ?? Infinity),
      );
      await bench.closePages();
    }
    return Math.min(...times);
  }

  test('are there within a second of the start of the page, and two round trips later with a delay of 200 ms', async () => {
    const plain = await startTime('');
    const delayed = await startTime('?delayMs=200');
    console.log(
      `first findings after ${Math.round(plain)} ms; with 200 ms a round trip after ${Math.round(delayed)} ms`,
    );
    expect(plain).toBeLessThan(1_000);
    expect(delayed - plain).toBeLessThan(2 * 200 + 500);
  });
});
