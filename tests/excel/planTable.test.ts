import { createSession } from '../../src/excel/session';
import { exampleWorkbooks } from '../../src/preview/examples/exampleWorkbooks';
import { cell, changesOf, openHost, write, type StartedHost } from './openHost';

let planTable: Uint8Array | undefined;

async function openPlanTable(): Promise<StartedHost> {
  planTable ??= (await exampleWorkbooks())['plan-table.xlsx'];
  if (!planTable) throw new Error('no such workbook');
  return openHost({ document: planTable });
}

async function errors(): Promise<string[]> {
  const outcome = await createSession().check();
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.checked.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
}

describe("the plan's single table", () => {
  test('is read as it stands, without errors', async () => {
    await openPlanTable();
    const outcome = await createSession().check();
    expect(outcome).toMatchObject({
      ok: true,
      checked: { isEmpty: false, reading: { plan: { budget: { layout: 'planTable' } } } },
    });
    expect(await errors()).toEqual([]);
  });

  test('with a line that is wrong by one krone gives the sum and the grant as errors in that scenario', async () => {
    const host = await openPlanTable();
    await write(host, 'Budsjett 2018', 'D5', 1_250_001);
    const outcome = await createSession().check();
    const found = outcome.ok ? outcome.checked.findings.filter(({ severity }) => severity === 'error') : [];
    expect(found.map(({ rule, places }) => [rule, places[0]?.cell])).toEqual([
      ['budget/grant-lines-equal-grant', 'D2:D6'],
      ['budget/stated-sum', 'D8'],
    ]);
  });

  test('is converted to our sheets with the same amounts and no errors, and stays untouched beside them', async () => {
    const host = await openPlanTable();
    const session = createSession();
    const outcome = await session.apply(changesOf(await session.convertPlanTable('nb')));
    expect(outcome.status).toBe('applied');
    expect(await errors()).toEqual([]);
    const sums = ['B3', 'B4', 'B5', 'B6', 'B7', 'C3', 'C4', 'C5', 'C6', 'C7'].map((address) =>
      cell(host, 'Budsjett', address),
    );
    expect((await Promise.all(sums)).map(({ value }) => value)).toEqual([
      2_400_000, 1_200_000, 1_200_000, 2_400_000, 0, 4_000_000, 2_000_000, 2_000_000, 4_000_000, 0,
    ]);
    expect(await cell(host, 'Budsjett 2018', 'A8')).toMatchObject({ value: 'Sum' });
  });

  test('a conversion is undone whole, unless somebody has written in the new sheets', async () => {
    const host = await openPlanTable();
    const session = createSession();
    const first = await session.apply(changesOf(await session.convertPlanTable('nb')));
    if (first.status !== 'applied') throw new Error(first.status);
    expect((await session.apply(first.undo)).status).toBe('applied');
    expect(await sheetNames(host)).toEqual(['Budsjett 2018']);
    expect(await session.check()).toMatchObject({
      checked: { reading: { plan: { budget: { layout: 'planTable' } } } },
    });

    const second = await session.apply(changesOf(await session.convertPlanTable('nb')));
    if (second.status !== 'applied') throw new Error(second.status);
    await write(host, 'Finansiering', 'K6', 'Notat');
    expect(await session.apply(second.undo)).toEqual({
      status: 'refused',
      reasons: [{ kind: 'sheetChanged', sheet: 'Finansiering' }],
    });
    expect(await sheetNames(host)).toEqual(expect.arrayContaining(['Budsjett', 'Finansiering', 'Budsjett 2018']));
  });
});

async function sheetNames(host: StartedHost): Promise<string[]> {
  return host.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}
