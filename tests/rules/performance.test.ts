import { checkPlan } from '../../src/rules/engine';
import type { ExampleLine, ExampleWorkbook } from '../../src/rules/example';
import { planSettings } from '../../src/rules/settings';
import { readingOf } from './builder';

const LINES = 50_000;
/**
 * Processor time, which a busy machine stretches less than the clock. Measured on one: 2,100 ms for 100,000 findings with every
 * rule. The bound leaves room for slow machines and still fails on anything quadratic.
 */
const BOUND_MS = 6_000;

function budgetOf(line: (index: number) => ExampleLine): ExampleWorkbook {
  return {
    layout: 'tables',
    lines: Array.from({ length: LINES }, (_, index) => line(index)),
    financing: {
      confirmed: { grant: 1_000_000, ownFunding: 1_000_000, minimumOwnShare: 0.5 },
      fullApplication: { grant: 2_000_000, ownFunding: 2_000_000, minimumOwnShare: 0.5 },
    },
    sums: [{ kind: 'costs', confirmed: 1, fullApplication: 1, isFormula: true }],
  };
}

test.each<[string, ExampleWorkbook, number]>([
  [
    'in order',
    budgetOf((index) => ({
      activity: `Linje ${index}`,
      confirmed: index,
      fullApplication: index,
      financing: index % 2 ? 'grant' : 'ownFunding',
    })),
    10,
  ],
  [
    'each with a difference and a number as text',
    budgetOf((index) => ({
      activity: `Linje ${index}`,
      confirmed: { written: `${index}`, verdict: 'accept', value: index },
      fullApplication: index + 1,
      financing: 'grant',
    })),
    2 * LINES + 11,
  ],
])('50,000 lines %s are checked quickly', (_name, workbook, count) => {
  const reading = readingOf(workbook);
  const start = process.cpuUsage();
  const found = checkPlan(reading, planSettings);
  const elapsed = process.cpuUsage(start).user / 1000;
  expect(found).toHaveLength(count);
  expect(elapsed).toBeLessThan(BOUND_MS);
});
