import { rules } from '../../src/rules/registry';
import type { WorkbookSnapshot } from '../../src/sheets/snapshot';
import { planFindings } from './planFindings';
import { difference, findingsIn, inShort, planWorkbook } from './planWorkbook';
import { mutations } from './mutations';

let plan: WorkbookSnapshot;
beforeAll(async () => {
  plan = await planWorkbook();
}, 60_000);

test('the plan’s own workbook gives exactly the findings that are explained here', () => {
  expect([...findingsIn(plan).map(inShort)].sort()).toEqual(planFindings.map(({ finding }) => finding).sort());
});

test('each of them has its reason', () => {
  for (const { why } of planFindings) expect(why.length).toBeGreaterThan(20);
});

test.each(mutations.map((mutation) => [mutation.name, mutation] as const))(
  '%s',
  (_name, { change, added, removed }) => {
    expect(difference(findingsIn(plan), findingsIn(change(plan)))).toEqual({ added, removed });
  },
);

test('the mutations are many, and of every group of rules', () => {
  expect(mutations.length).toBeGreaterThanOrEqual(60);
  const touched = new Set(
    mutations.flatMap(({ added }) => added.map((finding) => finding.split(' ')[1]?.split('/')[0])),
  );
  expect([...touched].sort()).toEqual([...new Set(rules.map(({ id }) => id.split('/')[0]))].sort());
});
