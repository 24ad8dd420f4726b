import { applyChanges } from '../../src/excel/applyChanges';
import type { CellContent, ChangeSet, SheetEdit } from '../../src/sheets/changeSet';
import { openHost, type StartedHost } from './openHost';

jest.setTimeout(120_000);

const LIMIT = 5 * 1024 * 1024;
const columns = ['Navn', 'Kommune', 'Rolle', 'Gruppe', 'Fra', 'Til', 'Merknad', 'Dobbelt'];

/** A table of two rows with a calculated column. */
async function openTable(): Promise<StartedHost> {
  const host = await openHost();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = 'Medlemmer';
    sheet.getRange('A1:H3').values = [columns, ...[1, 2].map((n) => [...line(n).slice(0, 7), ''])];
    const table = sheet.tables.add('A1:H3', true);
    table.name = 'tblMedlemmer';
    table.columns.getItem('Dobbelt').getDataBodyRange().formulas = [['=[@Fra]*2'], ['=[@Fra]*2']];
    await context.sync();
  });
  host.standIn.traffic.reset();
  return host;
}

const line = (n: number): CellContent[] => [
  `Kommunalsjef nr. ${n}`,
  'Indre Fosen',
  'Kommunalsjef for helse og omsorg',
  'Lokal arbeidsgruppe',
  43_000 + (n % 300),
  '',
  `Foreslått av kommunen, rad ${n}`,
];

const area = (rowCount: number) => ({ row: 0, column: 0, rowCount, columnCount: columns.length });
const where = { sheet: 'Medlemmer', table: 'tblMedlemmer' };
const changes = (edit: SheetEdit): ChangeSet => ({
  title: { kind: 'bringIn', table: 'memberships', count: 1 },
  edits: [edit],
});

const newLines = (count: number): SheetEdit => ({
  kind: 'insertRows',
  ...where,
  area: area(3),
  row: 3,
  content: Array.from({ length: count }, (_, index) => [...line(index + 3), null]),
});

function expectWithinLimits({ standIn: { traffic } }: StartedHost): void {
  const { entries } = traffic;
  expect(Math.max(...entries.map(({ requestBytes }) => requestBytes))).toBeLessThan(LIMIT);
  expect(Math.max(...entries.map(({ responseBytes }) => responseBytes))).toBeLessThan(LIMIT);
}

async function lastRow(host: StartedHost): Promise<unknown[]> {
  return host.Excel.run(async (context) => {
    const row = context.workbook.tables.getItem('tblMedlemmer').getDataBodyRange().getLastRow().load('values');
    await context.sync();
    return (row.values as unknown[][])[0] ?? [];
  });
}

test('two thousand rows are brought in with two round trips, and taken back with two', async () => {
  const host = await openTable();
  const outcome = await applyChanges(changes(newLines(2_000)));
  if (outcome.status !== 'applied') throw new Error(JSON.stringify(outcome).slice(0, 300));
  expect(host.standIn.traffic.roundTrips).toBe(2);
  expectWithinLimits(host);
  expect(await lastRow(host)).toEqual([...line(2_002), (43_000 + (2_002 % 300)) * 2]);
  host.standIn.traffic.reset();
  expect((await applyChanges(outcome.undo)).status).toBe('applied');
  expect(host.standIn.traffic.roundTrips).toBe(2);
  expect(await lastRow(host)).toEqual([...line(2), 43_002 * 2]);
});

test('thirty thousand rows go in pieces below Excel’s limits, both ways', async () => {
  const host = await openTable();
  const outcome = await applyChanges(changes(newLines(30_000)));
  if (outcome.status !== 'applied') throw new Error(JSON.stringify(outcome).slice(0, 300));
  expectWithinLimits(host);
  expect(host.standIn.traffic.roundTrips).toBeLessThan(8);
  host.standIn.traffic.reset();
  const undone = await applyChanges(outcome.undo);
  expect(JSON.stringify(undone).slice(0, 200)).toContain('applied');
  expectWithinLimits(host);
  expect(await lastRow(host)).toEqual([...line(2), 43_002 * 2]);
});

test('two thousand single corrections are verified in one round trip and written in one', async () => {
  const host = await openTable();
  const grown = await applyChanges(changes(newLines(2_000)));
  expect(grown.status).toBe('applied');
  host.standIn.traffic.reset();
  const edits = Array.from({ length: 2_000 }, (_, index): SheetEdit => ({
    kind: 'editCells',
    sheet: 'Medlemmer',
    row: index + 3,
    column: 1,
    before: [['Indre Fosen']],
    after: [['Rissa']],
  }));
  const outcome = await applyChanges({ ...changes(newLines(1)), edits });
  expect(outcome.status).toBe('applied');
  expect(host.standIn.traffic.roundTrips).toBe(2);
});
