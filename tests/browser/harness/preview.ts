import { chromium, type Browser, type BrowserContext, type Frame, type Page } from 'playwright-core';
import { browserArguments, browserMissing, findBrowser } from '../../../scripts/test/browser';
import '../../../src/preview/page/previewApi';
import { startPreviewServer, type PreviewServer } from './previewServer';

export interface PageChoices {
  /** What follows the address, such as `?locale=en-US&theme=dark`. */
  readonly query?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What the system prefers, which the page's own choice can overrule. */
  readonly systemTheme?: 'light' | 'dark';
}

/** The preview's server and a browser, shared by the tests of one file. */
export class PreviewBench {
  private readonly contexts: BrowserContext[] = [];

  private constructor(
    readonly server: PreviewServer,
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<PreviewBench> {
    const executablePath = findBrowser();
    if (executablePath === null) throw new Error(browserMissing());
    const server = await startPreviewServer();
    return new PreviewBench(
      server,
      await chromium.launch({ executablePath, args: [...browserArguments], headless: true }),
    );
  }

  /** A page with nothing kept from earlier ones, ready when its workbook is shown. */
  async open({ query = '', viewport = { width: 1366, height: 768 }, systemTheme }: PageChoices = {}): Promise<Preview> {
    // Without emulation of a theme, `color-scheme` reaches into frames as it does in a person's browser.
    const context = await this.browser.newContext({
      ignoreHTTPSErrors: true,
      viewport,
      colorScheme: systemTheme ?? null,
    });
    this.contexts.push(context);
    const page = await context.newPage();
    const preview = new Preview(page, this.server.address);
    await page.goto(`${this.server.address}${query}`);
    await preview.isReady();
    return preview;
  }

  /** Closes the pages of the test that has ended. */
  async closePages(): Promise<void> {
    await Promise.all(this.contexts.splice(0).map((context) => context.close()));
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }
}

/** One open preview page, as a person uses it. */
export class Preview {
  /** Errors of any script in the page or its frames, and requests to other machines. */
  readonly problems: string[] = [];

  constructor(
    readonly page: Page,
    address: string,
  ) {
    page.on('pageerror', (error) => this.problems.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !/^(data|blob):/.test(url)) this.problems.push(`request: ${url}`);
    });
  }

  async isReady(): Promise<void> {
    await this.page.waitForFunction(() => window.preview !== undefined, undefined, { timeout: 60_000 });
  }

  /** The task pane's own page; waits until it is there. */
  async pane(): Promise<Frame> {
    const handle = await this.page.waitForSelector('#pane iframe');
    const frame = await handle.contentFrame();
    if (!frame) throw new Error('the pane has no page');
    return frame;
  }

  /** Types into a cell with the keyboard, as a person does, and presses Enter. */
  async typeIn(sheet: string, address: string, text: string): Promise<void> {
    await this.goTo(sheet, address);
    await this.page.keyboard.type(text);
    await this.page.waitForFunction(() => window.preview?.isEditing);
    await this.page.keyboard.press('Enter');
    await this.page.waitForFunction(() => window.preview?.isEditing === false);
    await this.isDrawn();
  }

  /** Selects a cell or range; the keyboard is in the grid from then on, and what is typed begins there. */
  async goTo(sheet: string, address: string): Promise<void> {
    await this.page.evaluate(([s, a]) => window.preview?.goTo(s, a), [sheet, address] as const);
    await this.isDrawn();
    await this.page.waitForFunction(() => window.preview?.isReadyForKeys);
  }

  /** Chooses from the list of a cell, as a person does: by its arrow. */
  async choice(sheet: string, address: string, words: string): Promise<void> {
    await this.goTo(sheet, address);
    const box = await this.page.evaluate((a) => window.preview?.cellBox(a)?.toJSON() as DOMRect | undefined, address);
    if (!box) throw new Error(`${address} is not on the screen`);
    await this.page.mouse.click(box.x + box.width - 10, box.y + box.height / 2);
    await this.page.getByText(words, { exact: true }).first().click();
  }

  async isDrawn(): Promise<void> {
    await this.page.waitForFunction(() => window.preview?.isUpToDate());
  }

  /** What the grid shows in a cell, with ordinary spaces for hard ones. */
  async cellText(sheet: string, address: string): Promise<string> {
    const text = await this.page.evaluate(([s, a]) => window.preview?.cellText(s, a), [sheet, address] as const);
    return (text ?? '').replace(/[\u00a0\u202f]/g, ' ');
  }

  selection(): Promise<{ readonly sheet: string; readonly address: string } | undefined> {
    return this.page.evaluate(() => window.preview?.selection());
  }

  /** The text of the page's status line. */
  async status(): Promise<string> {
    return (await this.page.textContent('#status-message')) ?? '';
  }

  /** Chooses a line of one of the page's menus. */
  async choose(menu: 'file-menu' | 'edit-menu' | 'view-menu' | 'trial-menu', line: string): Promise<void> {
    await this.page.click(`#${menu}`);
    await this.page.click(`#${line}`);
  }

  /** Sets one of the lists in a menu, by the words of the choice. */
  async set(menu: 'view-menu' | 'trial-menu', list: 'language' | 'theme' | 'delay', choice: string): Promise<void> {
    await this.page.click(`#${menu}`);
    await this.page.selectOption(`#${list}`, { label: choice });
    await this.page.keyboard.press('Escape');
  }
}
