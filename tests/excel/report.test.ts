import { createSession } from '../../src/excel/session';
import { writeReport } from '../../src/excel/writeReport';
import { reportOf } from '../../src/rules/report';
import { openPlan, write, type StartedHost } from './openHost';

/** Writes the report; gives how many findings it is of. */
async function report(): Promise<number> {
  const outcome = await createSession().check();
  if (!outcome.ok) throw new Error(outcome.code);
  const { findings, at } = outcome.checked;
  expect(await writeReport(reportOf(findings, at, true, 'nb'))).toEqual({ ok: true, value: undefined });
  return findings.length;
}

async function reportRows(host: StartedHost): Promise<unknown[][]> {
  return host.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('tblFunn').getDataBodyRange().load('values');
    await context.sync();
    return body.values;
  });
}

describe('the report sheet', () => {
  test('has a row a finding, shows itself, and changes nothing else', async () => {
    const host = await openPlan();
    const count = await report();
    const rows = await reportRows(host);
    expect(rows).toHaveLength(count);
    expect(rows.map((row) => row[2])).toEqual(expect.arrayContaining(['Budsjett!C13, Budsjett!B13']));
    const active = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
    expect(active).toBe('Kontroll');
  });

  test('is written anew in the same table, longer or shorter, and is no part of what is checked', async () => {
    const host = await openPlan();
    const before = await report();
    await write(host, 'Budsjett', 'B12', "'femti tusen");
    await write(host, 'Budsjett', 'C12', "'1 20 000");
    await report();
    const longer = (await reportRows(host)).length;
    await write(host, 'Budsjett', 'B12', 50_000);
    await write(host, 'Budsjett', 'C12', 50_000);
    expect(await report()).toBe(before);
    expect(longer).toBeGreaterThan(before);
    expect(await reportRows(host)).toHaveLength(before);
    const outcome = await createSession().check();
    expect(outcome.ok && outcome.checked.findings).toHaveLength(before);
  });
});
