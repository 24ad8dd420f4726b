import { createSession } from '../../src/excel/session';
import { tables } from '../../src/sheets/declarations';
import { tableIds, type ColumnDeclaration } from '../../src/sheets/declarations/declaration';
import { createdColumns } from '../../src/sheets/layout/tableBlock';
import { planParameters, type ParameterId } from '../../src/plan/parameters';
import { languages } from '../../src/text/language';
import { cell, changesOf, openHost, openPlan, write, type StartedHost } from './openHost';
import { wholeWorkbook } from './wholeWorkbook';

/** Sheets of a person's own, one of them with a name that we would have used. */
async function openOwn(): Promise<StartedHost> {
  const host = await openHost();
  await host.Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const own = worksheets.add('Regioner');
    own.getRange('B2:C4').formulas = [
      ['Min liste', 'Beløp'],
      ['Ei rad', 1.5],
      ['Sum', '=SUM(C3:C3)*2'],
    ];
    own.getRange('C2:C4').numberFormat = [['General'], ['0.00'], ['0.00']];
    own.getRange('B2').format.fill.color = '#FFEE00';
    own.getRange('C:C').format.columnWidth = 123;
    own.getRange('B3').dataValidation.rule = { list: { inCellDropDown: true, source: 'Ei rad,To rader' } };
    own.tables.add('B2:C3', true).name = 'tblMin';
    names.add('MinSum', own.getRange('C4'));
    await context.sync();
  });
  return host;
}

async function create(language: (typeof languages)[number] = 'nb', content: 'plan' | 'empty' = 'plan'): Promise<void> {
  const session = createSession();
  const outcome = await session.apply(changesOf(await session.createSheets(content, language)));
  expect(outcome.status).toBe('applied');
}

describe.each(languages)('the sheets of the plan, in %s', (language) => {
  test('are all there in their order, each with its table and headers', async () => {
    const host = await openPlan(language);
    const found = await host.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      const made = context.workbook.tables.load('items/name,items/worksheet/name,items/columns/items/name,items/style');
      await context.sync();
      return { sheets: sheets.items.map(({ name }) => name), tables: made.items };
    });
    expect(found.sheets.slice(-tableIds.length)).toEqual(tableIds.map((id) => tables[id].sheetNames[language]));
    for (const id of tableIds) {
      const table = found.tables.find(({ name }) => name === tables[id].tableName);
      const columns: readonly ColumnDeclaration[] = createdColumns(tables[id]);
      expect(table?.worksheet.name).toBe(tables[id].sheetNames[language]);
      expect(table?.columns.items.map(({ name }) => name)).toEqual(columns.map(({ headers }) => headers[language]));
    }
  });

  test('read back without a note, a fault in structure or an overwritten formula', async () => {
    await openPlan(language);
    const outcome = await createSession().check();
    if (!outcome.ok) throw new Error(outcome.code);
    const { plan, notes, structure, formulas } = outcome.checked.reading;
    expect(notes).toEqual([]);
    expect(structure).toEqual([]);
    expect(formulas.filter(({ actual, expected }) => actual !== expected)).toEqual([]);
    expect(plan.regions).toHaveLength(13);
    expect(plan.municipalities).toHaveLength(84);
    expect(plan.memberships?.filter(({ group }) => group.value === 'cooperationCouncil')).toHaveLength(9);
    expect(plan.activities?.filter(({ kind }) => kind.value === 'gathering')).toHaveLength(15);
    expect(plan.versions).toHaveLength(5);
    expect(plan.meetingPlaces).toHaveLength(2);
  });

  test('hold every parameter at the value of the plan', async () => {
    await openPlan(language);
    const outcome = await createSession().check();
    if (!outcome.ok) throw new Error(outcome.code);
    const stated = outcome.checked.reading.plan.settings?.parameters ?? {};
    const filled = (Object.keys(planParameters) as ParameterId[]).filter((id) => {
      const value = planParameters[id];
      return value !== null && !(Array.isArray(value) && value.length === 0);
    });
    expect(stated).toEqual(Object.fromEntries(filled.map((id) => [id, planParameters[id]])));
  });
});

test('the sheets are frozen below their headers and set up for print', async () => {
  const host = await openPlan();
  const found = await host.Excel.run(async (context) => {
    const loaded = tableIds.map((id) => {
      const sheet = context.workbook.worksheets.getItem(tables[id].sheetNames.nb);
      const table = context.workbook.tables.getItem(tables[id].tableName);
      return {
        frozen: sheet.freezePanes.getLocationOrNullObject().load('address'),
        header: table.getHeaderRowRange().load('rowIndex'),
        titles: sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address'),
        page: sheet.pageLayout.load('orientation,zoom'),
      };
    });
    await context.sync();
    return loaded.map(({ frozen, header, titles, page }) => ({
      frozenRows: Number(/(\d+)$/.exec(frozen.address)?.[1]),
      titles: titles.address.replace(/^.*!/, '').replace(/\$/g, ''),
      headerRow: header.rowIndex + 1,
      orientation: page.orientation,
      pagesWide: page.zoom.horizontalFitToPages,
    }));
  });
  for (const { frozenRows, titles, headerRow, orientation, pagesWide } of found) {
    expect(frozenRows).toBe(headerRow);
    expect(titles).toBe(`${headerRow}:${headerRow}`);
    expect(orientation).toBe('Landscape');
    expect(pagesWide).toBe(1);
  }
});

test('calculated columns count what the other sheets hold', async () => {
  const host = await openPlan();
  const counts = await host.Excel.run(async (context) => {
    const { tables: all } = context.workbook;
    const column = (table: string, name: string): Excel.Range =>
      all.getItem(table).columns.getItem(name).getDataBodyRange().load('values');
    const regions = column('tblRegioner', 'Antall kommuner');
    const members = column('tblKommuner', 'Medlemmer i grupper');
    const days = column('tblFremdriftsplan', 'Dager');
    await context.sync();
    return [regions, members, days].map(({ values }) => values.map(([value]) => Number(value)));
  });
  const [regions = [], members = [], days = []] = counts;
  expect(regions).toEqual([7, 8, 3, 8, 10, 6, 2, 4, 13, 10, 6, 3, 2]);
  expect(members.reduce((sum, count) => sum + count, 0)).toBe(13);
  expect(days[7]).toBe(2);
});

test('the drop-down lists of regions and municipalities grow with their tables', async () => {
  const host = await openPlan();
  await write(host, 'Regioner', 'A18', 'Nordland');
  const address = await host.Excel.run(async (context) => {
    const regions = context.workbook.names.getItem('ListeRegioner').getRange().load('address');
    const municipalities = context.workbook.names.getItem('ListeKommuner').getRange().load('address');
    const list = context.workbook.worksheets.getItem('Medlemskap').getRange('A5').dataValidation.load('rule');
    await context.sync();
    return [regions.address, municipalities.address, list.rule.list?.source];
  });
  expect(address).toEqual(['Regioner!A5:A18', 'Kommuner!B5:B88', '=ListeRegioner']);
});

describe('creating', () => {
  test('takes three round trips and less than two seconds', async () => {
    const times: number[] = [];
    for (let attempt = 0; attempt < 3; attempt++) {
      const host = await openHost();
      const start = performance.now();
      await create();
      times.push(performance.now() - start);
      expect(host.standIn.traffic.roundTrips).toBe(3);
    }
    expect(Math.min(...times)).toBeLessThan(2_000);
  });

  test('a second time takes one round trip and changes nothing', async () => {
    const host = await openPlan();
    const before = wholeWorkbook(host);
    host.standIn.traffic.reset();
    expect(await createSession().createSheets('plan', 'nb')).toEqual({ ok: true, changes: null });
    expect(host.standIn.traffic.roundTrips).toBe(1);
    expect(wholeWorkbook(host)).toEqual(before);
  });

  test('leaves the sheets of a person as they were, also one with a name of ours', async () => {
    const host = await openOwn();
    const before = wholeWorkbook(host) as { sheets: Record<string, unknown>; names: string[]; order: string[] };
    await create();
    const after = wholeWorkbook(host) as typeof before;
    for (const name of before.order) expect(after.sheets[name]).toEqual(before.sheets[name]);
    expect(after.order.slice(0, before.order.length + 1)).toEqual([...before.order, 'Regioner 2']);
    expect(after.names).toEqual(expect.arrayContaining(before.names));
  });

  test('makes what is missing and nothing else', async () => {
    const host = await openPlan();
    await write(host, 'Kommuner', 'J5', 'Min merknad');
    const whole = wholeWorkbook(host) as { sheets: Record<string, unknown> };
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Medlemskap').delete();
      await context.sync();
    });
    const prepared = changesOf(await createSession().createSheets('plan', 'nb'));
    expect(prepared.edits.map((edit) => edit.kind === 'addSheet' && edit.sheet.name)).toEqual(['Medlemskap']);
    expect((await createSession().apply(prepared)).status).toBe('applied');
    expect((wholeWorkbook(host) as typeof whole).sheets['Regioner']).toEqual(whole.sheets['Regioner']);
    expect((await cell(host, 'Kommuner', 'J5')).value).toBe('Min merknad');
  });

  test('leads names that a deleted sheet left behind to the new one', async () => {
    const host = await openPlan();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Budsjett').delete();
      await context.sync();
    });
    await create();
    const outcome = await createSession().check();
    const sums = outcome.ok ? outcome.checked.reading.plan.budget?.statedSums : [];
    expect(sums?.find(({ kind, scenario }) => kind === 'costs' && scenario === 'confirmed')?.stated.value).toBe(
      2_400_000,
    );
    expect(await createSession().prepareRepairs()).toEqual({ ok: true, repairs: [] });
  });

  test('only the budget makes the two sheets of the budget', async () => {
    await openHost();
    const changes = changesOf(await createSession().createSheets('plan', 'nb', ['budget', 'financing']));
    expect(changes.edits.map((edit) => edit.kind === 'addSheet' && edit.sheet.name)).toEqual([
      'Budsjett',
      'Finansiering',
    ]);
  });

  test.each(languages)('empty sheets, in %s, have blank rows that read as nothing', async (language) => {
    await openHost();
    await create(language, 'empty');
    const outcome = await createSession().check();
    if (!outcome.ok) throw new Error(outcome.code);
    const { plan, notes } = outcome.checked.reading;
    expect(notes).toEqual([]);
    expect(plan).toMatchObject({ regions: [], municipalities: [], memberships: [], activities: [], versions: [] });
    expect(await createSession().prepareRepairs()).toEqual({ ok: true, repairs: [] });
  });

  test('can be undone, and leaves nothing behind', async () => {
    const host = await openOwn();
    const before = wholeWorkbook(host);
    const session = createSession();
    const outcome = await session.apply(changesOf(await session.createSheets('plan', 'nb')));
    if (outcome.status !== 'applied') throw new Error(outcome.status);
    expect((await session.apply(outcome.undo)).status).toBe('applied');
    expect(wholeWorkbook(host)).toEqual(before);
  });
});
