import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectFolder } from './build/places';
import { totalsOf, type JestReport } from './test/totals';

/** One after the other: the browser tests build and measure, and want the machine to themselves. */
const runs = [
  {
    name: 'unit',
    options: ['--selectProjects', 'node', 'dom', '--maxWorkers', String(Math.max(2, Math.floor(os.cpus().length / 2)))],
  },
  { name: 'browser', options: ['--selectProjects', 'browser', '--runInBand'] },
];

const reportFolder = path.join(projectFolder, 'build/tests');

function run(name: string, options: readonly string[]): JestReport | null {
  const report = path.join(reportFolder, `${name}.json`);
  rmSync(report, { force: true });
  const jest = require.resolve('jest/bin/jest');
  spawnSync(process.execPath, [jest, ...options, '--json', '--outputFile', report], {
    cwd: projectFolder,
    // The report goes to the file; what jest tells people goes to standard error.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as JestReport) : null;
}

mkdirSync(reportFolder, { recursive: true });
const reports = runs.map(({ name, options }) => {
  console.log(`\n${name} tests`);
  return run(name, options);
});
runs.forEach(({ name }, index) => {
  if (!reports[index]) console.error(`The ${name} tests did not run; the reason stands above.`);
});
const totals = totalsOf(reports);
if (totals.skipped > 0) console.log(`${totals.skipped} skipped`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.ok ? 0 : 1;
