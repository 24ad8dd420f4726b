import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { currentPages } from '../tests/rules/documentationPages';

/** Writes the documentation of the rules to `docs/rules`, and removes the pages of rules that are gone. */
const folder = resolve(__dirname, '../docs/rules');
const pages = currentPages();

mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) {
  if (!pages.some((page) => page.file === file)) rmSync(join(folder, file));
}
for (const { file, text } of pages) writeFileSync(join(folder, file), text);
console.log(`${pages.length} pages written to docs/rules`);
