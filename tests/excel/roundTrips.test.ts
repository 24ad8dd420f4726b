import { createSession } from '../../src/excel/session';
import { openPlan, type StartedHost } from './openHost';

/** Makes the cost plan `lines` long, outside the traffic that is counted. */
async function grow(host: StartedHost, lines: number): Promise<void> {
  await host.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('tblBudsjett');
    const sheet = context.workbook.worksheets.getItem('Budsjett');
    const rows = Array.from({ length: lines }, (_, index) => [`Aktivitet nr. ${index + 1}`, 100, 200, 'Tilskudd']);
    for (let first = 0; first < rows.length; first += 10_000) {
      const part = rows.slice(first, first + 10_000);
      sheet.getRangeByIndexes(9 + first, 0, part.length, 4).values = part;
      await context.sync();
    }
    table.resize(sheet.getRangeByIndexes(8, 0, lines + 1, 10));
    await context.sync();
  });
  host.standIn.traffic.reset();
}

describe('reading', () => {
  test.each([10, 1_000])('takes two round trips with %i budget lines', async (lines) => {
    const host = await openPlan();
    await grow(host, lines);
    const outcome = await createSession().check();
    expect(outcome.ok && outcome.checked.reading.plan.budget?.lines).toHaveLength(lines);
    expect(host.standIn.traffic.roundTrips).toBe(2);
  });

  test('takes no more round trips than the limit on an answer makes necessary with 50,000 budget lines', async () => {
    const host = await openPlan();
    await grow(host, 50_000);
    const outcome = await createSession().check();
    expect(outcome.ok && outcome.checked.reading.plan.budget?.lines).toHaveLength(50_000);
    const answers = host.standIn.traffic.entries.map(({ responseBytes }) => responseBytes);
    const limit = 5 * 1024 * 1024;
    expect(Math.max(...answers)).toBeLessThan(limit);
    const total = answers.reduce((sum, bytes) => sum + bytes, 0);
    expect(host.standIn.traffic.roundTrips).toBeLessThanOrEqual(2 + Math.ceil(total / (limit / 2)));
  });
});

test('a correction takes two round trips: one to verify, one to write', async () => {
  const host = await openPlan();
  const outcome = await createSession().apply({
    title: { kind: 'createSheets' },
    edits: [{ kind: 'editCells', sheet: 'Budsjett', row: 11, column: 1, before: [[50_000]], after: [[60_000]] }],
  });
  expect(outcome.status).toBe('applied');
  expect(host.standIn.traffic.roundTrips).toBe(2);
});
