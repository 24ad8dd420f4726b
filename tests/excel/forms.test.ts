import type { FormTableId } from '../../src/sheets/forms/formTables';
import type { FailedOutcome } from '../../src/taskpane/store/state';
import { FormsPane } from './formsPane';
import { cell, openPlan, write, type StartedHost } from './openHost';
import { wholeWorkbook } from './wholeWorkbook';

jest.setTimeout(60_000);

const sept4 = 43347;

/** What is typed for a new row of each table, and what must stand in the sheet afterwards, by field. */
const cases: readonly [FormTableId, Readonly<Record<string, string>>, Readonly<Record<string, string | number>>][] = [
  [
    'memberships',
    { municipality: 'verdal', person: '=1+1', group: 'lag', isLeader: 'ja', start: 'tirsdag 4. september 2018' },
    {
      municipality: 'Verdal',
      region: 'Innherred samkommune',
      person: '=1+1',
      group: 'LAG',
      isLeader: 'Ja',
      start: sept4,
    },
  ],
  [
    'activities',
    { name: '- lokal samling', kind: 'samling', start: '4.9.18', progress: '25 %', regions: 'Fosen IKS; SiO' },
    { name: '- lokal samling', kind: 'Samling', start: sept4, end: sept4, progress: 0.25, regions: 'Fosen IKS; SiO' },
  ],
  [
    'budget',
    { activity: '+47 kurs', confirmed: '25 000', fullApplication: '1,2 mill.', financing: 'tilskudd' },
    { activity: '+47 kurs', confirmed: 25_000, fullApplication: 1_200_000, financing: 'Tilskudd' },
  ],
];

/** What stands in a row of the sheet, by field. */
function contents(pane: FormsPane, row: number): Record<string, unknown> {
  const { cells } = pane.rows()[row] ?? { cells: [] };
  return Object.fromEntries(pane.form.fields.map(({ id, index }) => [id, cells[index]?.value]));
}

describe.each(cases)('in %s', (table, typed, stands) => {
  async function opened(): Promise<{ host: StartedHost; pane: FormsPane; before: unknown }> {
    const host = await openPlan();
    const pane = await FormsPane.open();
    pane.choose(table);
    return { host, pane, before: wholeWorkbook(host) };
  }

  test('a row is added with real values, and undone without a trace', async () => {
    const { host, pane, before } = await opened();
    const rows = pane.rows().length;
    pane.forms.actions.addRow();
    pane.type(typed);
    await pane.save();
    expect(pane.forms.get().open).toBeNull();
    expect(pane.rows()).toHaveLength(rows + 1);
    expect(contents(pane, rows)).toMatchObject(stands);
    const dates = pane.form.fields.filter(({ kind }) => kind === 'date').map(({ index }) => index);
    expect(dates.map((index) => pane.rows()[rows]?.cells[index]?.format)).toEqual(dates.map(() => 'dd.mm.yyyy'));
    await pane.undo();
    expect(wholeWorkbook(host)).toEqual(before);
  });

  test('a row is edited in the cells that were changed, and undone', async () => {
    const { host, pane, before } = await opened();
    const [[field = ''] = []] = Object.entries(typed);
    const was = contents(pane, 1);
    pane.openRow(1);
    pane.type({ [field]: typed[field] ?? '' });
    await pane.save();
    const now = contents(pane, 1);
    expect(now[field]).toBe(stands[field]);
    expect({ ...now, [field]: was[field] }).toEqual(was);
    await pane.undo();
    expect(wholeWorkbook(host)).toEqual(before);
  });

  test('a row is copied right below itself, and undone', async () => {
    const { host, pane, before } = await opened();
    const labels = pane.labels();
    pane.openRow(1);
    pane.forms.actions.copyOpenRow();
    expect(pane.forms.get().open?.action).toBe('duplicate');
    await pane.save();
    expect(pane.labels()).toEqual([...labels.slice(0, 2), labels[1], ...labels.slice(2)]);
    const [source, copy] = [contents(pane, 1), contents(pane, 2)];
    expect({ ...copy, number: '' }).toEqual({ ...source, number: '' });
    await pane.undo();
    expect(wholeWorkbook(host)).toEqual(before);
  });

  test('a row is deleted, and comes back with undo', async () => {
    const { host, pane, before } = await opened();
    const labels = pane.labels();
    pane.openRow(1);
    await pane.delete();
    expect(pane.forms.get().open).toBeNull();
    expect(pane.labels()).toEqual([labels[0], ...labels.slice(2)]);
    await pane.undo();
    expect(wholeWorkbook(host)).toEqual(before);
  });

  test.each(['protected', 'filtered'] as const)(
    'nothing is written in a %s table, and nothing typed is lost',
    async (how) => {
      const { host, pane } = await opened();
      const { name, sheet } = pane.form.located.table;
      const [header = ''] = pane.form.fields
        .filter(({ id }) => id === 'group' || id === 'kind' || id === 'financing')
        .map(({ label }) => label);
      await host.Excel.run(async (context) => {
        if (how === 'protected') context.workbook.worksheets.getItem(sheet).protection.protect();
        else context.workbook.tables.getItem(name).columns.getItem(header).filter.applyValuesFilter(['ingen']);
        await context.sync();
      });
      await pane.recheck();
      const before = wholeWorkbook(host);
      pane.forms.actions.addRow();
      pane.type(typed);
      await pane.save();
      expect(refusals(pane)).toContain(how === 'protected' ? 'sheetProtected' : 'tableFiltered');
      expect(wholeWorkbook(host)).toEqual(before);
      const [[field = '', text = ''] = []] = Object.entries(typed).reverse();
      expect(pane.text(field)).toBe(text);
    },
  );
});

function refusals(pane: FormsPane): readonly string[] {
  const { job } = pane.pane.store.get();
  const outcome: FailedOutcome | null = job?.stage === 'failed' ? job.outcome : null;
  return outcome?.status === 'refused' ? outcome.reasons.map(({ kind }) => kind) : [];
}

test('rows are added one after the other, each numbered after the last', async () => {
  await openPlan();
  const pane = await FormsPane.open();
  pane.choose('activities');
  const rows = pane.rows().length;
  pane.forms.actions.addRow();
  const number = Number(pane.text('number'));
  pane.type({ name: 'Først', start: '4.9.18' });
  await pane.save('goOn');
  expect(pane.forms.get().open?.action).toBe('add');
  expect(pane.text('name')).toBe('');
  expect(pane.text('number')).toBe(String(number + 1));
  pane.type({ name: 'Så', start: '5.9.18' });
  await pane.save('goOn');
  expect(pane.labels().slice(rows)).toEqual(['Først', 'Så']);
});

describe('a person’s own column', () => {
  async function withOwnColumn(): Promise<{ host: StartedHost; pane: FormsPane; index: number }> {
    const host = await openPlan();
    await host.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tblBudsjett');
      const column = table.columns.add(undefined, undefined, 'Konto');
      const body = column.getDataBodyRange().load('rowCount');
      await context.sync();
      body.values = Array.from({ length: body.rowCount }, (_, row) => [6700 + row]);
      await context.sync();
    });
    const pane = await FormsPane.open();
    pane.choose('budget');
    return { host, pane, index: pane.form.ownColumns[0]?.index ?? -1 };
  }

  test('goes with its row when the row is copied, deleted and brought back', async () => {
    const { host, pane, index } = await withOwnColumn();
    const before = wholeWorkbook(host);
    const accounts = (): unknown[] => pane.rows().map(({ cells }) => cells[index]?.value);
    const was = accounts();
    pane.openRow(2);
    pane.forms.actions.copyOpenRow();
    await pane.save();
    expect(accounts()).toEqual([...was.slice(0, 3), was[2], ...was.slice(3)]);
    await pane.undo();
    pane.openRow(2);
    await pane.delete();
    expect(accounts()).toEqual([...was.slice(0, 2), ...was.slice(3)]);
    await pane.undo();
    expect(wholeWorkbook(host)).toEqual(before);
  });

  test('is left blank in a new row', async () => {
    const { pane, index } = await withOwnColumn();
    pane.forms.actions.addRow();
    pane.type({ activity: 'Ny' });
    await pane.save();
    expect(pane.rows().at(-1)?.cells[index]?.value).toBe('');
  });
});

describe('while somebody else works in the sheet', () => {
  async function editing(field: string, text: string): Promise<{ host: StartedHost; pane: FormsPane; row: number }> {
    const host = await openPlan();
    const pane = await FormsPane.open();
    pane.choose('memberships');
    pane.openRow(3);
    pane.type({ [field]: text });
    return { host, pane, row: (pane.rows()[3]?.row ?? 0) + 1 };
  }

  test('the same cell is not overwritten unseen, and what was typed stays', async () => {
    const { host, pane, row } = await editing('person', 'Fastlege');
    await write(host, 'Medlemskap', `C${row}`, 'Helsesekretær');
    await pane.save();
    expect(refusals(pane)).toEqual(['changedSince']);
    expect((await cell(host, 'Medlemskap', `C${row}`)).value).toBe('Helsesekretær');
    expect(pane.text('person')).toBe('Fastlege');
    expect(pane.forms.get().open?.drafts['person']?.theirs).toBe('Helsesekretær');
    // Now that it has been seen, it may be written over.
    pane.pane.actions.closeJob();
    await pane.save();
    expect((await cell(host, 'Medlemskap', `C${row}`)).value).toBe('Fastlege');
  });

  test('another cell of the row keeps what they wrote', async () => {
    const { host, pane, row } = await editing('person', 'Fastlege');
    await write(host, 'Medlemskap', `D${row}`, 'Fastlege');
    await pane.save();
    expect(pane.forms.get().open).toBeNull();
    expect((await cell(host, 'Medlemskap', `C${row}`)).value).toBe('Fastlege');
    expect((await cell(host, 'Medlemskap', `D${row}`)).value).toBe('Fastlege');
  });

  test('the row is followed to where it has moved', async () => {
    const { host, pane, row } = await editing('person', 'Fastlege');
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Medlemskap').getRange('6:7').insert('Down');
      await context.sync();
    });
    await pane.save();
    expect((await cell(host, 'Medlemskap', `C${row + 2}`)).value).toBe('Fastlege');
    expect((await cell(host, 'Medlemskap', `C${row}`)).value).not.toBe('Fastlege');
  });

  test('a row that is gone is not written anywhere, and can be made a new one', async () => {
    const { host, pane, row } = await editing('person', 'Fastlege');
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Medlemskap').getRange(`${row}:${row}`).delete('Up');
      await context.sync();
    });
    const before = wholeWorkbook(host);
    await pane.save();
    expect(pane.forms.get().problem).toEqual({ kind: 'rowGone' });
    expect(wholeWorkbook(host)).toEqual(before);
    pane.forms.actions.saveAsNew();
    await pane.save();
    expect(
      pane
        .rows()
        .at(-1)
        ?.cells.some(({ value }) => value === 'Fastlege'),
    ).toBe(true);
  });
});

test('saving takes two round trips to read and two to write', async () => {
  const host = await openPlan();
  const pane = await FormsPane.open();
  pane.choose('memberships');
  pane.openRow(0);
  pane.type({ comment: 'Ny merknad' });
  host.standIn.traffic.reset();
  if (!pane.forms.actions.save('close')) throw new Error('not saved');
  await pane.until((_, { notice }) => notice?.kind === 'applied');
  expect(host.standIn.traffic.roundTrips).toBe(4);
});

test('the selected row is told, first the one that is selected already', async () => {
  const host = await openPlan();
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Medlemskap').getRange('B7').select();
    await context.sync();
  });
  const pane = await FormsPane.open();
  const selected = (row: number): Promise<void> => {
    const reached = pane.until((_, { selection }) => selection?.row === row);
    const tick = setInterval(() => pane.clock.advance(150), 5);
    return reached.finally(() => clearInterval(tick));
  };
  await selected(6);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Medlemskap').getRange('C9:D9').select();
    await context.sync();
  });
  await selected(8);
  expect(pane.pane.store.get().selection).toMatchObject({ row: 8, column: 2, columnCount: 2 });
});
