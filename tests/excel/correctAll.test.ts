import { createSession } from '../../src/excel/session';
import type { Checked } from '../../src/excel/workbookPort';
import { correctAll } from '../../src/rules/correctAll';
import { openPlan, write } from './openHost';
import { wholeWorkbook } from './wholeWorkbook';

async function check(): Promise<Checked> {
  const outcome = await createSession().check();
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.checked;
}

test('all corrections of a rule are written in two round trips, and taken back so that nothing is left of them', async () => {
  const host = await openPlan();
  for (const address of ['B10', 'B11', 'C12', 'C13']) await write(host, 'Budsjett', address, "'50 000");
  const before = wholeWorkbook(host);
  const all = correctAll('workbook/number-as-text', (await check()).findings);
  if (!all) throw new Error('nothing to correct');
  expect(all.count).toBe(4);

  host.standIn.traffic.reset();
  const applied = await createSession().apply(all.changes);
  expect(applied.status).toBe('applied');
  expect(host.standIn.traffic.roundTrips).toBe(2);
  expect((await check()).findings.filter(({ rule }) => rule === 'workbook/number-as-text')).toEqual([]);

  if (applied.status !== 'applied') return;
  expect((await createSession().apply(applied.undo)).status).toBe('applied');
  expect(wholeWorkbook(host)).toEqual(before);
});

test('rows that a rule wants gone go together, whatever their order', async () => {
  const host = await openPlan();
  const session = createSession();
  await host.Excel.run(async (context) => {
    const rows = context.workbook.tables.getItem('tblMedlemskap').rows;
    rows.load('items/values');
    await context.sync();
    const twice = [rows.items[2]?.values[0] ?? [], rows.items[5]?.values[0] ?? []];
    rows.add(undefined, twice);
    await context.sync();
  });
  const before = wholeWorkbook(host);
  const count = (await check()).reading.plan.memberships?.length ?? 0;
  const all = correctAll('representation/duplicate-membership', (await check()).findings);
  if (!all) throw new Error('nothing to correct');
  const applied = await session.apply(all.changes);
  expect(applied.status).toBe('applied');
  expect((await check()).reading.plan.memberships).toHaveLength(count - all.count);
  if (applied.status !== 'applied') return;
  expect((await session.apply(applied.undo)).status).toBe('applied');
  expect(wholeWorkbook(host)).toEqual(before);
});
