import { lostTables } from '../../src/sheets/repair/lostTables';
import { readPlan } from '../../src/sheets/read/readPlan';
import { tableIds } from '../../src/sheets/declarations/declaration';
import type { WorkbookSnapshot } from '../../src/sheets/snapshot';
import { difference, findingsIn, planWorkbook } from './planWorkbook';

let plan: WorkbookSnapshot;
let asCells: WorkbookSnapshot;
beforeAll(async () => {
  plan = await planWorkbook();
  asCells = { ...plan, tables: [] };
}, 60_000);

test('a workbook whose tables have become plain cells is read as the same plan', () => {
  expect(readPlan(asCells).plan).toEqual(readPlan(plan).plan);
});

test('and gives the same findings, with one more for each table', () => {
  const { added, removed } = difference(findingsIn(plan), findingsIn(asCells));
  expect(removed).toEqual([]);
  expect(added).toHaveLength(tableIds.length);
  expect(added.every((finding) => finding.startsWith('warning workbook/missing-table cells '))).toBe(true);
});

test('each of them offers to make the cells a table, and nothing offers to put rows into what is none', () => {
  for (const { message, fixes } of findingsIn(asCells)) {
    const kinds = fixes.flatMap(({ changes }) => changes.edits.map(({ kind }) => kind));
    if (message === 'cells') expect(kinds).toEqual(['addTable']);
    else expect(kinds.filter((kind) => kind !== 'editCells')).toEqual([]);
  }
});

test('one table alone is recognised beside the others', () => {
  const { tables } = plan;
  for (const table of tables) {
    const workbook = { ...plan, tables: tables.filter((other) => other !== table) };
    const { added, removed } = difference(findingsIn(plan), findingsIn(workbook));
    expect(removed).toEqual([]);
    expect(added).toEqual([expect.stringContaining(`cells ${table.sheet}!`)]);
  }
});

test('the plan’s own single table is none of ours', () => {
  const cells = [
    ['Aktivitet', 'Periode', 'Budsjett', 'Rev.budsjett*'],
    ['Diverse', '2018', 50_000, 100_000],
    ['Egenfinansiering', '2018', 50_000, 100_000],
    ['Sum', '', 100_000, 200_000],
  ];
  const formats = cells.map((row) => row.map(() => 'General'));
  const block = { row: 0, column: 0, values: cells, formulas: cells, numberFormats: formats };
  const sheet = { id: '1', name: 'Plan', isVisible: true, isProtected: false, unreadRows: 0, cells: block };
  const workbook = { sheets: [sheet], tables: [], names: [], date1904: false };
  expect(lostTables(workbook, {})).toEqual([]);
  expect(readPlan(workbook).plan.budget?.layout).toBe('planTable');
});

test('finding them among 100,000 rows of plain cells takes no time to speak of', () => {
  const values = Array.from({ length: 100_000 }, (_, row) => [`Person ${row}`, 'Molde', 'ROR', 'LAG', 'Ja', '', '']);
  const formats = values.map((row) => row.map(() => 'General'));
  const block = { row: 0, column: 0, values, formulas: values, numberFormats: formats };
  const sheet = { id: '1', name: 'Data', isVisible: true, isProtected: false, unreadRows: 0, cells: block };
  const start = process.cpuUsage();
  expect(lostTables({ sheets: [sheet], tables: [], names: [], date1904: false }, {})).toEqual([]);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
});
