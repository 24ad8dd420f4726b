import { rules } from '../../src/rules/registry';
import { findingsIn, inShort, planWorkbook } from './planWorkbook';
import { planStatements } from './planStatements';

const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}-${String(index + 1).padStart(2, '0')}`);

test('everything that the plan says or contradicts is accounted for, once', () => {
  const ids = [...numbered('R', 28), ...numbered('B', 17), ...numbered('I', 24)];
  expect(planStatements.map(({ id }) => id)).toEqual(ids);
});

test.each(planStatements.map((statement) => [statement.id, statement] as const))(
  '%s is looked at by rules there are, or it is said why not',
  (_id, { rules: named, why }) => {
    expect(named.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
    expect(named.length > 0).toBe(why === '');
    for (const word of why.match(/[a-z]+\/[a-z-]+/gu) ?? []) expect(rules.map(({ id }) => id)).toContain(word);
  },
);

test('the inconsistencies that are said to be found are found in the plan’s own workbook', async () => {
  const inPlan = new Set(findingsIn(await planWorkbook()).map(inShort));
  const missing = planStatements.flatMap(({ findings }) => findings.filter((finding) => !inPlan.has(finding)));
  expect(missing).toEqual([]);
}, 60_000);
