import { navigateTo } from '../../src/excel/navigate';
import { createSession } from '../../src/excel/session';
import { cellAddress, type Place } from '../../src/plan/place';
import { exampleWorkbooks } from '../../src/preview/examples/exampleWorkbooks';
import type { Finding } from '../../src/rules/finding';
import type { CellValue, WorkbookSnapshot } from '../../src/sheets/snapshot';
import { openHost, type StartedHost } from '../excel/openHost';
import { mutations } from './mutations';
import { difference, findingsIn, inShort, planWorkbook } from './planWorkbook';

/** A cell that a mutation changes, with what it is given. */
interface Changed {
  readonly place: Place;
  readonly formula: CellValue;
}

/** What a mutation changes where it only types; `null` where it moves rows, or adds or removes sheets. */
function typedCells(before: WorkbookSnapshot, after: WorkbookSnapshot): Changed[] | null {
  if (before.sheets.length !== after.sheets.length) return null;
  const changed: Changed[] = [];
  for (const [index, { name, cells }] of before.sheets.entries()) {
    const other = after.sheets[index]?.cells;
    if (cells?.formulas.length !== other?.formulas.length) return null;
    other?.formulas.forEach((row, r) => {
      row.forEach((formula, c) => {
        if (formula !== cells?.formulas[r]?.[c])
          changed.push({ place: { sheet: name, cell: cellAddress(r, c) }, formula });
      });
    });
  }
  return changed;
}

/** Goes to the place as the pane does, and reads what is then selected, by Office.js. */
async function selectedAt(
  { Excel }: StartedHost,
  place: Place,
): Promise<{ at: string; active: string; values: unknown[] }> {
  expect(await navigateTo(place)).toMatchObject({ ok: true });
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address,values');
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return {
      at: range.address.replaceAll("'", '').replaceAll('$', ''),
      active: sheet.name,
      values: range.values.flat(),
    };
  });
}

async function expectCells(host: StartedHost, findings: readonly Finding[]): Promise<void> {
  for (const { places, values } of findings) {
    const shown: unknown[] = [];
    for (const place of places) {
      const selected = await selectedAt(host, place);
      expect(selected).toMatchObject({ at: `${place.sheet}!${place.cell}`, active: place.sheet });
      shown.push(...selected.values);
    }
    // What a message quotes as written stands in the cells it points to.
    const { raw } = values;
    if (typeof raw === 'string' || typeof raw === 'number') expect(shown.map(String)).toContain(String(raw));
  }
}

/** Changed cells that the new findings rightly do not point to, by the mutation's name. */
const elsewhere: Readonly<Record<string, string>> = {
  declined: 'That the application is declined is no fault; the amounts that then have no money are pointed to.',
  'financing changed': 'Either financing may be meant; the sums and the lines left for the grant are pointed to.',
  'header renamed':
    'The header that is missing stands nowhere; its table is pointed to, and the correction names the cell.',
};

test('every place of every finding is selected through Office.js, with what offends in it', async () => {
  const plan = await planWorkbook();
  const file = (await exampleWorkbooks())['plan.xlsx'];
  const host = await openHost(file ? { document: file } : {});
  const session = createSession();
  const check = async (): Promise<readonly Finding[]> => {
    const outcome = await session.check();
    if (!outcome.ok) throw new Error('not checked');
    return outcome.checked.findings;
  };
  const write = (cells: readonly Changed[]): Promise<void> =>
    host.Excel.run(async (context) => {
      for (const { place, formula } of cells) {
        const written =
          typeof formula === 'string' && formula !== '' && !formula.startsWith('=') ? `'${formula}` : formula;
        context.workbook.worksheets.getItem(place.sheet).getRange(place.cell).formulas = [[written]];
      }
      await context.sync();
    });

  const own = await check();
  expect(own.map(inShort).sort()).toEqual(findingsIn(plan).map(inShort).sort());
  await expectCells(host, own);

  const astray: string[] = [];
  let tried = 0;
  for (const { name, change } of mutations) {
    const cells = typedCells(plan, change(plan));
    if (!cells) continue;
    const originals = typedCells(change(plan), plan) ?? [];
    await write(cells);
    const found = await check();
    const added = new Set(difference(own, found).added);
    const news = found.filter((finding) => added.has(inShort(finding)));
    await expectCells(host, news);
    if (news.length > 0) {
      const pointed = news.flatMap(({ places }) => places);
      const isAmong = cells.some(({ place }) => pointed.some((each) => covers(each, place)));
      if (!isAmong) astray.push(name);
    }
    await write(originals);
    tried++;
  }
  expect(astray.sort()).toEqual(Object.keys(elsewhere).sort());
  expect(tried).toBeGreaterThan(40);
  expect((await check()).map(inShort).sort()).toEqual(own.map(inShort).sort());
}, 300_000);

function covers({ sheet, cell }: Place, one: Place): boolean {
  if (sheet !== one.sheet) return false;
  const [first = '', last = first] = cell.split(':');
  const [from, to, at] = [first, last, one.cell].map((address) => {
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(address) ?? [];
    return { column: column.padStart(3), row: Number(row) };
  });
  return Boolean(
    from && to && at && from.column <= at.column && at.column <= to.column && from.row <= at.row && at.row <= to.row,
  );
}
