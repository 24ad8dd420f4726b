import { existsSync } from 'node:fs';
import { firstCheckLimit, firstCheckSize, initialLimit, initialSize, taskPaneScripts } from './build/initialSize';
import { distFolder } from './build/places';

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;

if (!existsSync(distFolder)) {
  console.error('dist/ is missing: run `npm run build` first');
  process.exit(1);
}
const scripts = taskPaneScripts(distFolder);
for (const { file, gzipped, when } of scripts) console.log(`${kilobytes(gzipped)}  ${when.padEnd(6)}  ${file}`);
const parts = [
  { name: 'at the start', size: initialSize(scripts), limit: initialLimit },
  { name: 'with what the first check takes', size: firstCheckSize(scripts), limit: firstCheckLimit },
];
for (const { name, size, limit } of parts) {
  console.log(`${kilobytes(size)}  gzipped ${name}; the limit is ${kilobytes(limit).trim()}`);
  if (size <= limit) continue;
  console.error(`The task pane loads too much JavaScript ${name}`);
  process.exitCode = 1;
}
