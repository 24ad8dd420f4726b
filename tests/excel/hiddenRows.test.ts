import { createSession } from '../../src/excel/session';
import { openPlan, type StartedHost } from './openHost';

async function hide(host: StartedHost, sheet: string, rows: string): Promise<void> {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(rows).rowHidden = true;
    await context.sync();
  });
  host.standIn.traffic.reset();
}

const hiddenLines = async (): Promise<unknown> => {
  const outcome = await createSession().check();
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.checked.findings
    .filter(({ rule }) => rule === 'workbook/hidden-rows-in-sum')
    .map(({ message, places }) => [message, places.map(({ sheet, cell }) => `${sheet}!${cell}`)]);
};

test('hidden budget lines are found in one more round trip', async () => {
  const host = await openPlan();
  await hide(host, 'Budsjett', '11:12');
  expect(await hiddenLines()).toEqual([['budgetLines', ['Budsjett!A11:A12']]]);
  expect(host.standIn.traffic.roundTrips).toBe(3);
});

test('where nothing is hidden no round trip is spent on it', async () => {
  const host = await openPlan();
  host.standIn.traffic.reset();
  expect(await hiddenLines()).toEqual([]);
  expect(host.standIn.traffic.roundTrips).toBe(2);
});
