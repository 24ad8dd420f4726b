import { createSession } from '../../src/excel/session';
import type { ChangeSet } from '../../src/sheets/changeSet';
import { cell, openHost, openPlan, write, type StartedHost } from './openHost';

const correction: ChangeSet = {
  title: { kind: 'createSheets' },
  edits: [{ kind: 'editCells', sheet: 'Budsjett', row: 11, column: 1, before: [[50_000]], after: [[60_000]] }],
};

async function inExcel(host: StartedHost, job: (context: Excel.RequestContext) => void): Promise<void> {
  await host.Excel.run(async (context) => {
    job(context);
    await context.sync();
  });
}

test('an empty workbook is told from a budget, and nothing is found in it', async () => {
  await openHost();
  const outcome = await createSession().check();
  expect(outcome).toMatchObject({ ok: true, checked: { isEmpty: true, findings: [] } });
});

test('a renamed column is named, with the header that may be it, and put back by the correction', async () => {
  const host = await openPlan();
  await write(host, 'Budsjett', 'B9', 'Kroner');
  const outcome = await createSession().check();
  const finding = outcome.ok
    ? outcome.checked.findings.find(({ rule }) => rule === 'workbook/missing-column')
    : undefined;
  expect(finding).toBeDefined();
  const fix = finding?.fixes[0];
  if (!fix) throw new Error('no fix');
  expect((await createSession().apply(fix.changes)).status).toBe('applied');
  expect(await cell(host, 'Budsjett', 'B9')).toMatchObject({ value: 'Bekreftet tildeling' });
});

test('a protected sheet is read, and a correction in it is refused with the name of the sheet', async () => {
  const host = await openPlan();
  await inExcel(host, (context) => context.workbook.worksheets.getItem('Budsjett').protection.protect());
  const session = createSession();
  expect(await session.check()).toMatchObject({ ok: true, checked: { isEmpty: false } });
  expect(await session.apply(correction)).toEqual({
    status: 'refused',
    reasons: [{ kind: 'sheetProtected', sheet: 'Budsjett' }],
  });
  expect(await cell(host, 'Budsjett', 'B12')).toMatchObject({ value: 50_000 });
});

test('under a filter everything is read, and a correction is refused with the name of the table', async () => {
  const host = await openPlan();
  await inExcel(host, (context) => {
    const table = context.workbook.tables.getItem('tblBudsjett');
    table.columns.getItem('Finansiering').filter.applyValuesFilter(['Egenfinansiering']);
  });
  const session = createSession();
  const outcome = await session.check();
  expect(outcome.ok && outcome.checked.reading.plan.budget?.lines).toHaveLength(6);
  expect(await session.apply(correction)).toEqual({
    status: 'refused',
    reasons: [{ kind: 'tableFiltered', sheet: 'Budsjett', table: 'tblBudsjett' }],
  });
});

test('while a cell is edited a check fails at once with its reason, and a correction waits', async () => {
  const host = await openPlan();
  const session = createSession();
  host.standIn.cellEditMode.begin();
  expect(await session.check()).toEqual({ ok: false, code: 'cellEditMode' });
  const applying = session.apply(correction);
  host.standIn.cellEditMode.end();
  expect((await applying).status).toBe('applied');
  expect(await cell(host, 'Budsjett', 'B12')).toMatchObject({ value: 60_000 });
});

test('a cell that a co-author has changed is shown value by value and not overwritten', async () => {
  const host = await openPlan();
  host.standIn.coAuthor.edit('Budsjett', 'B12', [[55_000]]);
  expect(await createSession().apply(correction)).toEqual({
    status: 'refused',
    reasons: [
      {
        kind: 'changedSince',
        places: [{ place: { sheet: 'Budsjett', cell: 'B12' }, expected: 50_000, actual: 55_000, wanted: 60_000 }],
      },
    ],
  });
  expect(await cell(host, 'Budsjett', 'B12')).toMatchObject({ value: 55_000 });
});

test('a sheet that is gone is named', async () => {
  const host = await openPlan();
  await inExcel(host, (context) => context.workbook.worksheets.getItem('Finansiering').delete());
  const gone: ChangeSet = {
    title: { kind: 'createSheets' },
    edits: [{ kind: 'editCells', sheet: 'Finansiering', row: 0, column: 0, before: [['x']], after: [['y']] }],
  };
  expect(await createSession().apply(gone)).toEqual({
    status: 'refused',
    reasons: [{ kind: 'sheetMissing', sheet: 'Finansiering' }],
  });
});
