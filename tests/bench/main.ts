import { performance } from 'node:perf_hooks';
import { checkPlan } from '../../src/rules/engine';
import { rules } from '../../src/rules/registry';
import { settingsOf } from '../../src/rules/settings';
import { readPlan } from '../../src/sheets/read/readPlan';
import type { PlanReading } from '../../src/sheets/planReading';
import { snapshotOf } from '../rules/sheetReading';
import { memberRows, workbookWith } from './members';
import { otherValidators } from './otherValidators';

/** `npm run bench`: how long reading and all the rules take, next to validators that look at one row at a time. */
async function main(): Promise<void> {
  process.stdout.write(`Node ${process.version}, ${rules.length} rules, best and median, ms\n\n`);
  const representation = rules.filter(({ id }) => id.startsWith('representation/'));
  // A short list is checked again after every edit, and is measured as that: when the program has been running for a while.
  for (const { count, runs } of [
    { count: 1_000, runs: 50 },
    { count: 100_000, runs: 7 },
  ]) {
    const snapshot = snapshotOf(workbookWith(count));
    const rows = memberRows(count);
    const reading = readPlan(snapshot);
    const settings = settingsOf(reading.plan);
    const findings = checkPlan(reading, settings);
    line(`${count.toLocaleString('nb')} membership rows, ${findings.length} findings, ${runs} runs`, null);
    line('  read the cells', await time(runs, () => readPlan(snapshot)));
    line('  all rules', await time(runs, () => checkPlan(afresh(reading), settings)));
    line(
      `  the ${representation.length} rules of representation`,
      await time(runs, () => checkPlan(afresh(reading), settings, { rules: representation })),
    );
    line(
      '  after an edit of the budget',
      await time(runs, () => checkPlan(reading, settings, { previous: findings, changedParts: ['budget'] })),
    );
    for (const { name, check } of await otherValidators()) {
      line(`  ${name}, rows one by one (${await check(rows)} refused)`, await time(runs, () => check(rows)));
    }
    line('', null);
  }
  memory();
}

/** The same reading as if just made: what the rules count once for a plan and its notes, they count again. */
function afresh(reading: PlanReading): PlanReading {
  const { plan, notes, formulas, workbook } = reading;
  return {
    ...reading,
    plan: { ...plan },
    notes: [...notes],
    formulas: [...formulas],
    workbook: { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet })) },
  };
}

interface Timing {
  readonly best: number;
  readonly median: number;
}

async function time(runs: number, work: () => unknown): Promise<Timing> {
  const taken: number[] = [];
  for (let run = 0; run < runs + 1; run++) taken.push(await once(work));
  // The first run warms up.
  const sorted = taken.slice(1).sort((a, b) => a - b);
  return { best: sorted[0] ?? 0, median: sorted[Math.floor(sorted.length / 2)] ?? 0 };
}

async function once(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function line(text: string, timing: Timing | null): void {
  const figures = timing ? `${timing.best.toFixed(1).padStart(9)} ${timing.median.toFixed(1).padStart(9)}` : '';
  process.stdout.write(`${text.padEnd(60)}${figures}\n`);
}

/** What the reading, its indexes and the findings of 100,000 rows keep, beside the cells themselves. */
function memory(): void {
  const megabytes = (): number => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed / 1024 / 1024;
  };
  const snapshot = snapshotOf(workbookWith(100_000));
  const before = megabytes();
  const reading = readPlan(snapshot);
  const findings = checkPlan(reading, settingsOf(reading.plan));
  const after = megabytes();
  process.stdout.write(
    `Memory kept for 100 000 rows: ${(after - before).toFixed(0)} MB (${findings.length} findings); ` +
      `the cells as read: ${before.toFixed(0)} MB; peak of the process ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`,
  );
}

void main();
