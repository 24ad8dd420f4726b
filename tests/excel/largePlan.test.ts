import { createSession } from '../../src/excel/session';
import type { Plan } from '../../src/plan/plan';
import { municipalities2018 } from '../../src/plan/registers/municipalities2018';
import { tables, type ColumnId } from '../../src/sheets/declarations';
import type { TableId } from '../../src/sheets/declarations/declaration';
import { openPlan, type StartedHost } from './openHost';

jest.setTimeout(120_000);

type Row = readonly (string | number)[];

/** Makes a table so long, from the row below its headers, outside the traffic that is counted. */
async function fill<Id extends TableId>(
  host: StartedHost,
  id: Id,
  columns: readonly ColumnId<Id>[],
  rows: readonly Row[],
): Promise<void> {
  await host.Excel.run(async (context) => {
    const { tableName, columns: declared } = tables[id];
    const table = context.workbook.tables.getItem(tableName);
    const head = table.getHeaderRowRange().load('values,rowIndex,columnIndex,columnCount');
    const sheet = table.worksheet;
    await context.sync();
    table.resize(sheet.getRangeByIndexes(head.rowIndex, head.columnIndex, rows.length + 1, head.columnCount));
    const headers = head.values[0] ?? [];
    for (let first = 0; first < rows.length; first += 10_000) {
      const part = rows.slice(first, first + 10_000);
      columns.forEach((wanted, index) => {
        const header = declared.find((each) => each.id === wanted)?.headers.nb;
        const column = headers.indexOf(header);
        if (column < 0) throw new Error(`no column ${wanted}`);
        const cells = sheet.getRangeByIndexes(head.rowIndex + 1 + first, head.columnIndex + column, part.length, 1);
        cells.values = part.map((row) => [row[index]]);
      });
      await context.sync();
    }
  });
}

const members = (count: number): Row[] =>
  Array.from({ length: count }, (_, index): Row => {
    const municipality = municipalities2018[index % municipalities2018.length];
    return [municipality?.region ?? '', municipality?.name ?? '', `Kommuneoverlege ${index}`, 'Lokal arbeidsgruppe'];
  });
const memberColumns = ['region', 'municipality', 'person', 'group'] as const;

async function read(): Promise<Plan> {
  const outcome = await createSession().check();
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.checked.reading.plan;
}

test('the full plan with 1,000 members, 300 activities and 50 budget lines is read in two round trips', async () => {
  const host = await openPlan();
  await fill(host, 'memberships', memberColumns, members(1_000));
  const activities = Array.from({ length: 300 }, (_, index): Row => [`${index + 1}`, `Aktivitet ${index + 1}`, 43_344]);
  await fill(host, 'activities', ['number', 'name', 'start'], activities);
  const lines = Array.from({ length: 50 }, (_, index): Row => [`Linje ${index + 1}`, 1_000, 2_000]);
  await fill(host, 'budget', ['activity', 'confirmed', 'fullApplication'], lines);
  host.standIn.traffic.reset();
  const plan = await read();
  expect(host.standIn.traffic.roundTrips).toBe(2);
  expect(plan.municipalities).toHaveLength(84);
  expect(plan.regions).toHaveLength(13);
  expect(plan.memberships).toHaveLength(1_000);
  expect(plan.activities).toHaveLength(300);
  expect(plan.budget?.lines).toHaveLength(50);
});

test('50,000 members are read in as few round trips as the limit on an answer makes necessary', async () => {
  const host = await openPlan();
  await fill(host, 'memberships', memberColumns, members(50_000));
  host.standIn.traffic.reset();
  const plan = await read();
  expect(plan.memberships).toHaveLength(50_000);
  expect(plan.memberships?.at(-1)?.person.value).toBe('Kommuneoverlege 49999');
  const answers = host.standIn.traffic.entries.map(({ responseBytes }) => responseBytes);
  const limit = 5 * 1024 * 1024;
  expect(Math.max(...answers)).toBeLessThan(limit);
  const total = answers.reduce((sum, bytes) => sum + bytes, 0);
  expect(host.standIn.traffic.roundTrips).toBeLessThanOrEqual(2 + Math.ceil(total / (limit / 2)));
});
