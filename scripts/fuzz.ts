import { spawnSync } from 'node:child_process';

/** `npm run fuzz -- 100000`: random workbooks against all the rules, as many as asked for. */
const runs = process.argv[2] ?? '100000';
if (!/^\d+$/u.test(runs)) {
  process.stderr.write('usage: npm run fuzz -- NUMBER\n');
  process.exit(2);
}
const jest = require.resolve('jest/bin/jest');
const { status } = spawnSync(process.execPath, [jest, 'tests/fuzz', '--selectProjects', 'node'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_RUNS: runs },
});
process.exit(status ?? 1);
