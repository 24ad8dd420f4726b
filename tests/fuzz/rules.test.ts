import fc from 'fast-check';
import { checkPlan } from '../../src/rules/engine';
import { ruleFailedId } from '../../src/rules/ruleFailed';
import { settingsOf } from '../../src/rules/settings';
import type { Finding } from '../../src/rules/finding';
import { readPlan } from '../../src/sheets/read/readPlan';
import type { WorkbookSnapshot } from '../../src/sheets/snapshot';
import { snapshotOf } from '../rules/sheetReading';
import { randomWorkbook } from './randomWorkbook';
import { inFirstOrder, shuffled, type Orders } from './shuffled';

/** `npm run fuzz` asks for many more than what a run of all tests has time for. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 200);
jest.setTimeout(60_000 + numRuns * 60);

const address = /^[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?$/u;

const findingsOf = (workbook: WorkbookSnapshot): readonly Finding[] => {
  const reading = readPlan(workbook);
  return checkPlan(reading, settingsOf(reading.plan));
};

test(`no rule fails, and the same workbook gives the same findings (${numRuns} workbooks)`, () => {
  fc.assert(
    fc.property(randomWorkbook, (example) => {
      const findings = findingsOf(snapshotOf(example));
      expect(findings.filter(({ rule }) => rule === ruleFailedId)).toEqual([]);
      expect(JSON.stringify(findingsOf(snapshotOf(example)))).toBe(JSON.stringify(findings));
      expect(findings.filter(({ message }) => message === '')).toEqual([]);
      expect(findings.flatMap(({ places }) => places).filter(({ cell }) => !address.test(cell))).toEqual([]);
    }),
    { numRuns },
  );
});

test(`the order of rows and columns does not matter (${numRuns} workbooks)`, () => {
  fc.assert(
    fc.property(randomWorkbook, fc.array(fc.nat(), { minLength: 64, maxLength: 64 }), (example, numbers) => {
      let used = 0;
      const next = (): number => numbers[used++ % numbers.length] ?? 0;
      const first = snapshotOf(example);
      const orders = new Map<string, Orders>();
      const second = shuffled(first, ({ name, cells }) => {
        const order = (length: number): number[] => shuffle(length, next);
        const height = Math.max(0, (cells?.values.length ?? 1) - 1);
        const found = { rows: order(height), columns: order(cells?.values[0]?.length ?? 0) };
        orders.set(name, found);
        return found;
      });
      const before = inFirstOrder(findingsOf(first), () => null);
      const after = inFirstOrder(findingsOf(second), (sheet) => orders.get(sheet) ?? null);
      expect(after).toEqual(before);
    }),
    { numRuns },
  );
});

function shuffle(length: number, next: () => number): number[] {
  const order = Array.from({ length }, (_, index) => index);
  for (let at = length - 1; at > 0; at--) {
    const other = next() % (at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}
