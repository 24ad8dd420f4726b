import { existsSync } from 'node:fs';
import path from 'node:path';
import { addressesIn, homeOf } from './addresses';
import type { ManifestPlaces, Problem } from './problem';

const longest = 2048;

/** Pages of the add-in, and the file each is made from. */
const pages: Readonly<Record<string, string>> = {
  'taskpane.html': 'src/taskpane/taskpane.html',
  'commands.html': 'src/commands/commands.html',
  'support.html': 'src/support/support.html',
};

/** Addresses are encrypted, the add-in's own, and lead to something. */
export function checkAddresses(manifest: XMLDocument, { project }: ManifestPlaces): Problem[] {
  const home = homeOf(manifest);
  return addressesIn(manifest).flatMap(({ where, url }) => {
    if (!url.startsWith('https://')) return [{ rule: 'address/https', detail: `${where}: ${url}` }];
    if (url.length > longest) return [{ rule: 'address/length', detail: `${where} has ${url.length} characters` }];
    if (!url.startsWith(home)) return [{ rule: 'address/foreign', detail: `${where}: ${url} is not below ${home}` }];
    const file = url.slice(home.length);
    const source = file.startsWith('assets/') ? file : pages[file];
    if (source && existsSync(path.join(project, source))) return [];
    return [{ rule: 'address/nothing-there', detail: `${where}: the add-in has no ${file}` }];
  });
}
