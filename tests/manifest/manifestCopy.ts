import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkManifest } from '../../scripts/manifest/checkManifest';
import { elementsOf, textOf, parseManifest } from '../../scripts/manifest/document';

const project = path.join(__dirname, '../..');

export const manifest = readFileSync(path.join(project, 'manifest.xml'), 'utf8');

const document = parseManifest(manifest);
export const functionsInManifest = new Set(
  elementsOf(document, 'FunctionName').map((element) => element.textContent ?? ''),
);
export const defaultLocale = textOf(document, 'DefaultLocale');

/** A copy of what the manifest refers to, to break things in. */
export class ProjectCopy {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'manifest-'));

  constructor() {
    for (const part of [
      'package.json',
      'assets',
      'src/taskpane/taskpane.html',
      'src/commands/commands.html',
      'src/support',
    ]) {
      cpSync(path.join(project, part), path.join(this.folder, part), { recursive: true });
    }
  }

  asset(name: string): string {
    return path.join(this.folder, 'assets', name);
  }

  /** Ids of the rules that a manifest breaks in this copy. */
  async brokenRules(text: string, registeredFunctions: ReadonlySet<string> = functionsInManifest): Promise<string[]> {
    const problems = await checkManifest(text, { project: this.folder, registeredFunctions });
    return [...new Set(problems.map(({ rule }) => rule))].sort();
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** The manifest with one change; throws when there was nothing to change, so that no case passes by accident. */
export function changed(from: string | RegExp, to: string): string {
  const result = manifest.replace(from, to);
  if (result === manifest) throw new Error(`The manifest has no ${String(from)}`);
  return result;
}
