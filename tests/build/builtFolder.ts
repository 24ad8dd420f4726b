import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkDist } from '../../scripts/build/checkDist';
import { officeJsAddress } from '../../scripts/build/page';

const policy = "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com";

export interface PageParts {
  readonly language?: string;
  readonly policy?: string;
  readonly officeJs?: string;
  readonly scripts?: string;
  readonly body?: string;
}

export function page({
  language = 'nb',
  officeJs = officeJsAddress,
  scripts = '',
  body = '',
  ...rest
}: PageParts): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${rest.policy ?? policy}" />`;
  return `<!doctype html><html lang="${language}"><head>${meta}<script src="${officeJs}"></script>${scripts}</head><body>${body}</body></html>`;
}

/** A small add-in as the build leaves it, in order until a test breaks it. */
export class BuiltFolder {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'built-'));
  readonly dist = path.join(this.folder, 'dist');
  private readonly maps = path.join(this.folder, 'maps');
  private readonly src = path.join(this.folder, 'src');

  constructor() {
    this.page('taskpane', { scripts: '<script defer src="taskpane.1.js"></script>' });
    this.page('commands', { scripts: '<script defer src="commands.1.js"></script>' });
    this.page('message', { scripts: '<script defer src="message.1.js"></script>' });
    this.script('taskpane.1.js', 'console.log("pane")', ['./src/taskpane/index.tsx', './node_modules/react/index.js']);
    this.script('commands.1.js', 'console.log("commands")', ['./src/commands/commands.ts', './src/excel/host.ts']);
    this.script('message.1.js', 'console.log("message")', ['./src/commands/message.ts']);
    this.file('manifest.xml', '<SourceLocation DefaultValue="https://addin.example/plan/taskpane.html" />');
    this.source('preview/grid.ts', `export const title = 'Regneark som later som';`);
    this.source('excel/host.ts', `export const title = 'Skriv ferdig i cellen';`);
  }

  page(name: string, parts: PageParts): void {
    this.file(`${name}.html`, page(parts));
  }

  /** A built script and, unless `sources` is `null`, its source map. */
  script(name: string, code: string, sources: readonly string[] | null): void {
    this.file(name, code);
    const map = { sources: sources?.map((source) => `webpack://involveringsplan/${source}`) };
    if (sources) write(path.join(this.maps, `${name}.map`), JSON.stringify(map));
    else rmSync(path.join(this.maps, `${name}.map`), { force: true });
  }

  file(name: string, content: string): void {
    write(path.join(this.dist, name), content);
  }

  source(name: string, content: string): void {
    write(path.join(this.src, name), content);
  }

  problems(): string[] {
    return checkDist({ dist: this.dist, maps: this.maps, src: this.src });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

function write(file: string, content: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
