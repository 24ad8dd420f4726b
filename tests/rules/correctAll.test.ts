import fc from 'fast-check';
import { correctAll } from '../../src/rules/correctAll';
import { checkPlan } from '../../src/rules/engine';
import type { Finding, RuleId } from '../../src/rules/finding';
import { settingsOf } from '../../src/rules/settings';
import type { CellContent, SheetEdit } from '../../src/sheets/changeSet';
import { cellOf } from '../../src/sheets/read/grid';
import { readPlan } from '../../src/sheets/read/readPlan';
import type { WorkbookSnapshot } from '../../src/sheets/snapshot';
import { snapshotAfter } from '../../src/sheets/snapshotAfter';
import { randomWorkbook } from '../fuzz/randomWorkbook';
import { snapshotOf } from './sheetReading';

const findingsOf = (workbook: WorkbookSnapshot): readonly Finding[] => {
  const reading = readPlan(workbook);
  return checkPlan(reading, settingsOf(reading.plan));
};

const standing = (workbook: WorkbookSnapshot, sheetName: string, row: number, column: number): CellContent => {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  const { formula, value } = cellOf(sheet, row, column);
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? { formula } : value;
};

/** What an edit expects must stand there when its turn comes. */
function expectToFit(workbook: WorkbookSnapshot, edit: SheetEdit): void {
  if (edit.kind !== 'editCells' && edit.kind !== 'deleteRows') return;
  const left = edit.kind === 'editCells' ? edit.column : edit.area.column;
  const now = edit.before.map((contents, r) =>
    contents.map((_, c) => standing(workbook, edit.sheet, edit.row + r, left + c)),
  );
  expect(now).toEqual(edit.before);
}

const withOneAnswer = (rule: RuleId, findings: readonly Finding[]): number =>
  findings.filter((each) => each.rule === rule && each.fixes.length === 1).length;

test('corrections fit what stands, also put together one after the other, and leave fewer of those findings', () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(randomWorkbook, (example) => {
      const workbook = snapshotOf(example);
      const findings = findingsOf(workbook);
      for (const { changes } of findings.flatMap(({ fixes }) => fixes)) {
        if (changes.edits[0]) expectToFit(workbook, changes.edits[0]);
      }
      for (const rule of new Set(findings.map(({ rule: id }) => id))) {
        const all = correctAll(rule, findings);
        if (!all) continue;
        met.add(rule);
        let after = workbook;
        for (const edit of all.changes.edits) {
          expectToFit(after, edit);
          after = snapshotAfter(after, { ...all.changes, edits: [edit] });
        }
        expect(withOneAnswer(rule, findingsOf(after))).toBeLessThan(withOneAnswer(rule, findings));
      }
    }),
    { numRuns: 300 },
  );
  expect(met.size).toBeGreaterThan(5);
});

test('one correction, or findings with several answers, are nothing to put together', () => {
  const fix = { id: 'x', values: {}, changes: { title: { kind: 'createSheets' as const }, edits: [] } };
  const finding = { rule: 'budget/amount' as const, message: 'm', severity: 'error' as const, places: [], values: {} };
  expect(correctAll('budget/amount', [{ ...finding, fixes: [fix] }])).toBeNull();
  const choices = { ...finding, fixes: [fix, fix] };
  expect(correctAll('budget/amount', [choices, choices])).toBeNull();
});
