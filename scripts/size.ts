import { existsSync } from 'node:fs';
import { initialLimit, initialSize, taskPaneScripts } from './build/initialSize';
import { distFolder } from './build/places';

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;

if (!existsSync(distFolder)) {
  console.error('dist/ is missing: run `npm run build` first');
  process.exit(1);
}
const scripts = taskPaneScripts(distFolder);
for (const { file, gzipped, when } of scripts) console.log(`${kilobytes(gzipped)}  ${when.padEnd(5)}  ${file}`);
const total = initialSize(scripts);
console.log(`${kilobytes(total)}  gzipped at the start; the limit is ${kilobytes(initialLimit).trim()}`);
if (total > initialLimit) {
  console.error('The task pane loads too much JavaScript at the start');
  process.exitCode = 1;
}
