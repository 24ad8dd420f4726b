import { foresee } from '../../src/rules/foresight';
import { checkPlan } from '../../src/rules/engine';
import { settingsOf } from '../../src/rules/settings';
import type { ChangeSet } from '../../src/sheets/changeSet';
import { rowChanges, type RowRequest } from '../../src/sheets/forms/rowChanges';
import type { FormTableId } from '../../src/sheets/forms/formTables';
import { readPlan } from '../../src/sheets/read/readPlan';
import type { WorkbookSnapshot } from '../../src/sheets/snapshot';
import {
  budget,
  formOf,
  memberships,
  municipalities,
  nthRow,
  regions,
  workbookOf,
} from '../sheets/forms/formWorkbooks';

const plan = workbookOf({
  budget: [
    ...budget,
    { activity: 'Egeninnsats', confirmed: '300 000', fullApplication: 350_000, financing: 'Egenfinansiering' },
  ],
  financing: [
    { scenario: 'Bekreftet tildeling', grant: 300_000, ownFunding: 300_000 },
    { scenario: 'Hele søknaden innvilget', grant: 350_000, ownFunding: 350_000 },
  ],
});

function foreseen(workbook: WorkbookSnapshot, id: FormTableId, request: RowRequest) {
  const made = rowChanges(formOf(workbook, id), request);
  if (!made.ok) throw new Error(made.problem);
  return foreseeFrom(workbook, made.changes);
}

function foreseeFrom(workbook: WorkbookSnapshot, changes: ChangeSet) {
  const reading = readPlan(workbook);
  const now = checkPlan(reading, settingsOf(reading.plan));
  const { added, removed } = foresee(workbook, now, changes);
  const names = (findings: typeof added): string[] => findings.map(({ rule, message }) => `${rule} ${message}`);
  return { added: names(added), removed: names(removed) };
}

test('an amount that no longer adds up is foreseen, once for each rule that would say so', () => {
  const seen = nthRow(plan, 'budget', 0);
  const { added, removed } = foreseen(plan, 'budget', { action: 'edit', seen, contents: { confirmed: 260_000 } });
  expect(added.filter((name) => name.startsWith('budget/grant-lines-equal-grant'))).toHaveLength(1);
  expect(removed).toEqual([]);
});

test('an amount put right takes its finding away', () => {
  const seen = nthRow(plan, 'budget', 2);
  const { added, removed } = foreseen(plan, 'budget', { action: 'edit', seen, contents: { confirmed: 300_000 } });
  expect(added).toEqual([]);
  expect(removed).toContain('workbook/number-as-text understood');
});

test('a row between others moves findings without making them new', () => {
  const seen = nthRow(plan, 'budget', 0);
  const { added, removed } = foreseen(plan, 'budget', {
    action: 'duplicate',
    seen,
    contents: { activity: 'Tom', confirmed: '', fullApplication: '', financing: 'Tilskudd' },
  });
  expect(added.filter((name) => name.startsWith('workbook/'))).toEqual([]);
  expect(removed.filter((name) => name.startsWith('workbook/'))).toEqual([]);
});

test('a deleted row takes its own findings with it and leaves the others', () => {
  const seen = nthRow(plan, 'budget', 2);
  const gone = foreseen(plan, 'budget', { action: 'delete', seen });
  expect(gone.removed).toContain('workbook/number-as-text understood');
  const first = foreseen(plan, 'budget', { action: 'delete', seen: nthRow(plan, 'budget', 0) });
  expect(first.removed).not.toContain('workbook/number-as-text understood');
});

test('nothing is foreseen of a sum that Excel will calculate anew', () => {
  const sums = { ...plan, names: [{ name: 'SumKostnaderBekreftet', at: { sheet: 'Budsjett', row: 3, column: 9 } }] };
  const calculated: WorkbookSnapshot = {
    ...sums,
    sheets: sums.sheets.map((each) =>
      each.name === 'Budsjett' && each.cells
        ? {
            ...each,
            cells: {
              ...each.cells,
              values: each.cells.values.map((row, r) => (r === 3 ? row.with(9, 300_000) : row)),
              formulas: each.cells.formulas.map((row, r) =>
                r === 3 ? row.with(9, '=SUM(tblBudsjett[Bekreftet tildeling])') : row,
              ),
            },
          }
        : each,
    ),
  };
  const seen = nthRow(calculated, 'budget', 0);
  const { added } = foreseen(calculated, 'budget', { action: 'edit', seen, contents: { confirmed: 1 } });
  expect(added.filter((name) => name.startsWith('budget/stated-sum'))).toEqual([]);
});

test('with a thousand members it takes less than a tenth of a second', () => {
  const many = workbookOf({
    regions,
    municipalities,
    memberships: Array.from({ length: 1_000 }, (_, index) => ({
      ...memberships[index % 2],
      person: `Stilling ${index}`,
      comment: `Merknad ${index}`,
    })),
    budget,
  });
  const reading = readPlan(many);
  const now = checkPlan(reading, settingsOf(reading.plan));
  const made = rowChanges(formOf(many, 'memberships'), {
    action: 'edit',
    seen: nthRow(many, 'memberships', 500),
    contents: { region: 'Fosen IKS' },
  });
  if (!made.ok) throw new Error(made.problem);
  const times = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    foresee(many, now, made.changes);
    return performance.now() - begun;
  });
  expect(Math.min(...times)).toBeLessThan(100);
});
