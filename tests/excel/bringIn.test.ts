import { createSession } from '../../src/excel/session';
import { bringInChanges } from '../../src/sheets/bringIn/bringInChanges';
import { isWritten } from '../../src/sheets/bringIn/bringInRows';
import type { ChangeSet } from '../../src/sheets/changeSet';
import { locateTables } from '../../src/sheets/read/locate';
import { cellOf, isBlank } from '../../src/sheets/read/grid';
import type { WorkbookSnapshot } from '../../src/sheets/snapshot';
import { bringIn, type BroughtIn } from '../sheets/bringIn/broughtIn';
import { openHost, openPlan, write, type StartedHost } from './openHost';
import { wholeWorkbook } from './wholeWorkbook';

const session = createSession();
const lines = (...rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\r\n');

const places = {
  'Fosen IKS': ['Ørland', 'Bjugn', 'Åfjord', 'Roan'],
  Værnesregionen: ['Stjørdal', 'Meråker', 'Tydal', 'Selbu'],
};
const members = lines(
  ['Navn', 'Yrke', 'Fra kommune', 'Leder', 'Oppnevnt', 'Telefon'],
  ...Object.entries(places).flatMap(([region, names]) => [
    [region],
    ...Array.from({ length: 20 }, (_, index) => [
      index === 3 ? '=HYPERLINK("x")' : `Person ${index + 1} fra ${region}`,
      ['Kommuneoverlege', 'Sykepleier', 'IT-leder', 'helsesøster'][index % 4] ?? '',
      names[index % names.length] ?? '',
      index === 0 ? 'Ja' : 'Nei',
      index % 5 === 0 ? 'snart' : '04.09.2018',
      '900 00 000',
    ]),
  ]),
);

async function workbookNow(): Promise<WorkbookSnapshot> {
  const read = await session.readWorkbook();
  if (!read.ok) throw new Error(read.code);
  return read.value;
}

async function prepared(text: string): Promise<{ readonly list: BroughtIn; readonly changes: ChangeSet }> {
  const list = bringIn(text, { workbook: await workbookNow() });
  const outline = await session.readOutline();
  if (!outline.ok) throw new Error(outline.code);
  const changes = bringInChanges(list.rows.rows, list.reading.table, list.target, outline.value);
  if (!changes) throw new Error('nothing to write');
  return { list, changes };
}

/** The rows of the table that hold anything, by the ids of our columns; blank cells left out. */
async function rowsOf(table: 'memberships' | 'budget'): Promise<Record<string, unknown>[]> {
  const located = locateTables(await workbookNow())[table];
  if (!located) throw new Error(`no ${table}`);
  const { sheet, headers, first, last } = located;
  const rows = Array.from({ length: last - first + 1 }, (_, offset) =>
    Object.fromEntries(
      Object.entries(headers.columns).flatMap(([id, column]) => {
        const { value } = cellOf(sheet, first + offset, column.column);
        return isBlank(value) ? [] : [[id, value]];
      }),
    ),
  );
  return rows.filter((row) => Object.keys(row).length > 0);
}

const written = ({ rows }: BroughtIn): unknown[] => rows.rows.filter(isWritten).map(({ content }) => content);

/** Takes it back through the pane's own way. */
async function undo(changes: ChangeSet): Promise<string> {
  return (await session.apply(changes)).status;
}

async function applied(host: StartedHost, changes: ChangeSet): Promise<ChangeSet> {
  host.standIn.traffic.reset();
  const outcome = await session.apply(changes);
  if (outcome.status !== 'applied') throw new Error(JSON.stringify(outcome));
  expect(host.standIn.traffic.roundTrips).toBe(2);
  return outcome.undo;
}

test('forty members by region end up below the plan’s own, as they were previewed, and can be taken back', async () => {
  const host = await openPlan();
  const before = wholeWorkbook(host);
  const there = await rowsOf('memberships');
  const { list, changes } = await prepared(members);
  expect(list.rows.counts).toMatchObject({ ready: 32, notUnderstood: 8 });
  const back = await applied(host, changes);
  expect(await rowsOf('memberships')).toEqual([...there, ...written(list)]);
  const check = await session.check();
  expect(check.ok && check.checked.reading.plan.memberships?.length).toBe(there.length + 40);
  expect(await undo(back)).toBe('applied');
  expect(wholeWorkbook(host)).toEqual(before);
});

test('brought in twice, everybody is there already', async () => {
  const host = await openPlan();
  await applied(host, (await prepared(members)).changes);
  const again = bringIn(members, { workbook: await workbookNow() });
  expect(again.rows.counts).toMatchObject({ exists: 40, ready: 0 });
});

test('an empty workbook gets the sheet with the rows in it, and loses it with undo', async () => {
  const host = await openHost();
  const before = wholeWorkbook(host);
  const { list, changes } = await prepared(members);
  const back = await applied(host, changes);
  expect(await rowsOf('memberships')).toEqual(written(list));
  expect(await undo(back)).toBe('applied');
  expect(wholeWorkbook(host)).toEqual(before);
});

test('a workbook with sheets of ours but not this one gets the missing one', async () => {
  const host = await openPlan();
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Medlemskap').delete();
    await context.sync();
  });
  const { list, changes } = await prepared(members);
  await applied(host, changes);
  expect(await rowsOf('memberships')).toEqual(written(list));
});

test('the plan’s own budget table becomes the budget and its financing', async () => {
  const host = await openHost();
  const { list, changes } = await prepared(
    lines(
      ['Aktivitet', 'Periode', 'Budsjett', 'Rev.budsjett*'],
      ['Prosjektleder', '01.09.18 - 31.12.18', '250.000', '250.000'],
      ['Egenfinansiering', '2018', '250.000', '250.000'],
      ['Sum', '', '500.000', '500.000'],
    ),
  );
  await applied(host, changes);
  expect(await rowsOf('budget')).toEqual(written(list));
  const check = await session.check();
  expect(check.ok && check.checked.reading.plan.budget?.financing.confirmed?.ownFunding.value).toBe(250_000);
});

describe('refused, nothing is written', () => {
  test('a protected sheet', async () => {
    const host = await openPlan();
    const { changes } = await prepared(members);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Medlemskap').protection.protect();
      await context.sync();
    });
    const before = wholeWorkbook(host);
    expect(await session.apply(changes)).toMatchObject({
      status: 'refused',
      reasons: [{ kind: 'sheetProtected', sheet: 'Medlemskap' }],
    });
    expect(wholeWorkbook(host)).toEqual(before);
  });

  test('somebody has written where the rows were to go', async () => {
    const host = await openPlan();
    const { changes } = await prepared(members);
    const located = locateTables(await workbookNow()).memberships;
    await write(host, 'Medlemskap', `B${(located?.last ?? 0) + 2}`, 'Oppdal');
    const before = wholeWorkbook(host);
    expect(await session.apply(changes)).toMatchObject({ status: 'refused' });
    expect(wholeWorkbook(host)).toEqual(before);
  });
});
