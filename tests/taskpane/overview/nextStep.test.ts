import type { Finding, Fix } from '../../../src/rules/finding';
import { nextStep, type NextStep } from '../../../src/taskpane/overview/nextStep';
import { isBegun, readinessOf } from '../../../src/taskpane/overview/readiness';
import { countBySheet } from '../../../src/rules/sheetCounts';
import { countBySeverity } from '../../../src/taskpane/store/findingList';
import { tables } from '../../../src/sheets/declarations';
import { tableIds } from '../../../src/sheets/declarations/declaration';
import { checkedOf, found, readSheets, type TableSheet } from './planReading';

const fix: Fix = { id: 'f', values: {}, changes: { title: { kind: 'createSheets' }, edits: [] } };

/** Every sheet of the plan, without rows. */
const wholePlan = readSheets(
  tableIds.map((id): TableSheet => {
    const { sheetNames, tableName, columns } = tables[id];
    const headers = columns.map(({ headers: { nb } }) => nb);
    return { name: sheetNames.nb, table: tableName, rows: [headers, headers.map(() => '')] };
  }),
);
const [error, warning, info] = [found('error', 'Budsjett'), found('warning', 'Budsjett'), found('info', 'Kommuner')];
const correctable = found('error', 'Medlemskap', { fixes: [fix] });
const missing = found('warning', null, { rule: 'workbook/missing-table' });

describe('the next step', () => {
  test.each<[string, readonly Finding[], NextStep]>([
    ['sheets that are missing come before all else', [correctable, missing], { kind: 'createMissing', count: 1 }],
    ['then what can be corrected at once', [error, correctable], { kind: 'correct', count: 1, finding: correctable }],
    ['then the other errors', [error, warning], { kind: 'errors', count: 1 }],
    ['then the warnings', [warning, warning, info], { kind: 'warnings', count: 2 }],
    ['notices hold nobody back', [info], { kind: 'send' }],
    [
      'a correction of a warning is no step of its own',
      [found('warning', 'Budsjett', { fixes: [fix] })],
      { kind: 'warnings', count: 1 },
    ],
  ])('%s', (_name, findings, step) => {
    expect(nextStep(checkedOf(wholePlan, findings))).toEqual(step);
  });

  test('a workbook that is not the whole plan is to get the rest', () => {
    const budgetOnly = readSheets([{ name: 'Budsjett', table: 'tblBudsjett', rows: [['Aktivitet'], ['']] }]);
    expect(nextStep(checkedOf(budgetOnly, []))).toEqual({ kind: 'createMissing', count: 4 });
  });
});

describe('readiness', () => {
  const readiness = (findings: readonly Finding[], reading = wholePlan) =>
    readinessOf(countBySeverity(findings), reading.plan);

  test('counts errors, else warnings, and else says ready', () => {
    expect(readiness([error, error, warning])).toEqual({ kind: 'errors', count: 2 });
    expect(readiness([warning, info])).toEqual({ kind: 'warnings', count: 1 });
    expect(readiness([info])).toEqual({ kind: 'ready' });
  });

  test('a workbook without the whole plan is never called ready', () => {
    expect(readiness([], readSheets([]))).toEqual({ kind: 'incomplete' });
  });

  test('a workbook with none of our sheets is not begun', () => {
    expect(isBegun(checkedOf(readSheets([])))).toBe(false);
    expect(isBegun(checkedOf(wholePlan, []))).toBe(true);
  });
});

describe('the findings by sheet', () => {
  test('follow the workbook, what concerns all of it first, and count by severity', () => {
    const counts = countBySheet([error, warning, info, missing, found('info', 'Mitt ark')], wholePlan);
    expect(counts[0]).toMatchObject({ sheet: null, total: 1 });
    expect(counts.find(({ sheet }) => sheet === 'Budsjett')).toMatchObject({
      counts: { error: 1, warning: 1, info: 0 },
      total: 2,
    });
    expect(counts.at(-1)).toMatchObject({ sheet: 'Mitt ark', total: 1 });
  });

  test('a sheet of the plan without findings is there with none', () => {
    expect(countBySheet([], wholePlan).map(({ total }) => total)).toEqual(tableIds.map(() => 0));
  });
});
