import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

/** Where shipped pages must load Office.js from: Microsoft supports no other place in production. */
export const officeJsAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

export interface Page {
  readonly language: string;
  /** The content of the Content-Security-Policy meta element, `''` without one. */
  readonly policy: string;
  /** `src` of every script, in order; `null` for an inline one. */
  readonly scripts: readonly (string | null)[];
  /** Addresses of everything else the page links to: styles, icons, pictures. */
  readonly links: readonly string[];
  /** Elements with an inline event handler such as `onclick`. */
  readonly inlineHandlers: number;
}

export function readPage(file: string): Page {
  const { document } = new JSDOM(readFileSync(file, 'utf8')).window;
  const all = [...document.querySelectorAll('*')];
  const linked = [...document.querySelectorAll('link[href], img[src]')];
  return {
    language: document.documentElement.lang,
    policy: document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '',
    scripts: [...document.scripts].map((script) => script.getAttribute('src')),
    links: linked.map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? ''),
    inlineHandlers: all.filter((element) => [...element.attributes].some(({ name }) => name.startsWith('on'))).length,
  };
}
