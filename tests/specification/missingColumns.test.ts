import { cellAddress } from '../../src/plan/place';
import type { Finding } from '../../src/rules/finding';
import { documentationSet } from '../../src/rules/documentationSet';
import { rules } from '../../src/rules/registry';
import { tables } from '../../src/sheets/declarations';
import { tableIds, type ColumnDeclaration, type TableId } from '../../src/sheets/declarations/declaration';
import { locateTables, type LocatedTable } from '../../src/sheets/read/locate';
import type { WorkbookSnapshot } from '../../src/sheets/snapshot';
import { snapshotOf } from '../rules/sheetReading';
import { consequences } from './consequences';
import { findingsIn, planWorkbook, typed, withoutSheet } from './planWorkbook';

/** The plan's own workbook, and every one that a rule's documentation calls valid. */
const workbooks: WorkbookSnapshot[] = [];
beforeAll(async () => {
  const examples = Object.values(documentationSet).flatMap(({ valid }) => valid.map(({ workbook }) => workbook));
  const different = new Map(
    examples.flatMap((example) => (example.layout === 'sheets' ? [[JSON.stringify(example), example] as const] : [])),
  );
  workbooks.push(await planWorkbook(), ...[...different.values()].map(snapshotOf));
}, 60_000);

const columns = tableIds.flatMap((id) =>
  tables[id].columns.flatMap((column: ColumnDeclaration) =>
    column.readOnly ? [] : [[`${id}.${column.id}`, id, column] as const],
  ),
);

test.each(columns)('without %s nothing is said that is not known', (name, id, column) => {
  const allowed = consequences[name]?.findings ?? {};
  let isThere = false;
  for (const workbook of workbooks) {
    const renamed = withoutColumn(workbook, id, column.id);
    if (!renamed) continue;
    isThere = true;
    const [before, after] = [countedBefore(workbook), counted(findingsIn(renamed))];
    for (const [finding, count] of after) {
      const more = count - (before.get(finding) ?? 0);
      const most = finding.includes(' workbook/missing-column ') ? 1 : (allowed[finding] ?? 0);
      expect({ finding, more: Math.max(more, most) }).toEqual({ finding, more: most });
    }
    const told = column.required ? 'error workbook/missing-column missing' : 'info workbook/missing-column unchecked';
    if (column.required || column.isChecked) expect(after.get(told) ?? 0).toBe((before.get(told) ?? 0) + 1);
  }
  expect(isThere).toBe(true);
});

test.each(tableIds)(
  'without the table %s nothing more is found than that it is missing, and what rests on its values',
  (id) => {
    const [plan] = workbooks;
    const sheet = plan && locateTables(plan)[id]?.sheet.name;
    if (!plan || sheet === undefined) throw new Error(`no ${id}`);
    const [before, after] = [counted(findingsIn(plan)), counted(findingsIn(withoutSheet(sheet)(plan)))];
    const more = [...after]
      .filter(([finding, count]) => count > (before.get(finding) ?? 0))
      .map(([finding]) => finding);
    expect(more.filter((finding) => !finding.includes(' workbook/missing-table '))).toEqual([]);
  },
);

test('every column that a rule needs is either required or told of when it is missing', () => {
  const needs = rules.flatMap(({ needs: each = [] }) => each);
  const untold = needs.flatMap(({ table, columns: ids }) =>
    ids.filter((id) => {
      const column: ColumnDeclaration | undefined = tables[table].columns.find((each) => each.id === id);
      return !column?.required && !column?.isChecked;
    }),
  );
  expect(untold).toEqual([]);
});

test('the messages that need a column are messages of their rule', () => {
  for (const { needs = [], messages } of rules) {
    for (const { messages: named = [] } of needs)
      expect(Object.keys(messages)).toEqual(expect.arrayContaining([...named]));
  }
});

/** The workbook with another header over the column; `null` where it has no such column. */
function withoutColumn(workbook: WorkbookSnapshot, id: TableId, column: string): WorkbookSnapshot | null {
  const found: LocatedTable | undefined = locateTables(workbook)[id];
  const matched = found?.headers.columns[column];
  if (!found || !matched) return null;
  return typed(`'${found.sheet.name}'!${cellAddress(found.table.row, matched.column)}`, 'Egen kolonne')(workbook);
}

const known = new Map<WorkbookSnapshot, Map<string, number>>();
function countedBefore(workbook: WorkbookSnapshot): Map<string, number> {
  const counts = known.get(workbook) ?? counted(findingsIn(workbook));
  known.set(workbook, counts);
  return counts;
}

function counted(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { severity, rule, message } of findings) {
    const key = `${severity} ${rule} ${message}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
