import { applyChanges } from '../../src/excel/applyChanges';
import type { ChangeSet } from '../../src/sheets/changeSet';
import { wholeWorkbook } from '../excel/wholeWorkbook';
import { operations } from './operations';
import { openSmallWorkbook, type SmallWorkbook } from './smallWorkbook';

let host: SmallWorkbook;
beforeEach(async () => {
  host = await openSmallWorkbook();
});
afterEach(() => host.close());

function operation(name: string): ChangeSet {
  const found = operations.find(([each]) => each === name);
  if (!found) throw new Error(`no operation «${name}»`);
  return found[1];
}

async function cellAt(sheet: string, address: string): Promise<unknown> {
  return host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
}

/** Somebody else writes right after a round trip has been answered. */
function writeAfter(roundTrip: number, write: () => void): void {
  const { standIn } = host;
  const execute = standIn.execute.bind(standIn);
  let count = 0;
  standIn.execute = async (text, flags) => {
    const answer = await execute(text, flags);
    if (!text.includes('_RemoveReference') && ++count === roundTrip) write();
    return answer;
  };
}

describe('where the way back fails for good', () => {
  test.each([
    ['cells in two sheets', 7],
    ['a row in the middle', 7],
    ['several together', 60],
  ])('%s ends with a list of what stands where, and the list is true', async (name, afterActions) => {
    host.standIn.refuse({ atRoundTrip: 2, code: 'GeneralException', afterActions });
    // Reading goes on; every writing after the first is refused.
    const { standIn } = host;
    const execute = standIn.execute.bind(standIn);
    let writes = 0;
    standIn.execute = (text, flags) => {
      const isWrite = ((flags ?? 0) & 1) === 1;
      if (isWrite && ++writes > 1) standIn.refuse({ atRoundTrip: 1, code: 'GeneralException' });
      return execute(text, flags);
    };
    const outcome = await applyChanges(operation(name));
    host.standIn.refuseNothing();
    if (outcome.status !== 'uncertain') throw new Error(outcome.status);
    expect(outcome.standing.length).toBeGreaterThan(0);
    for (const { place, now } of outcome.standing) {
      if (now === null || typeof now === 'object') continue;
      expect([place, await cellAt(place.sheet, place.cell)]).toEqual([place, now]);
    }
  });
});

describe('what somebody writes while a change fails', () => {
  test.each([
    ['rows at the end', 'Rader', 'E8'],
    ['a row in the middle', 'Rader', 'E6'],
    ['a row above a totals row', 'Sum', 'E7'],
    ['rows at the end, content right below', 'Under', 'E8'],
    ['a column in the middle', 'Rader', 'C5'],
  ])('in the new cells of %s is neither overwritten nor taken away', async (name, sheet, cell) => {
    host.standIn.refuse({ atRoundTrip: 2, code: 'GeneralException', afterActions: 'all' });
    writeAfter(2, () => host.standIn.coAuthor.edit(sheet, cell, [['Viktig']]));
    const outcome = await applyChanges(operation(name));
    expect(outcome).toMatchObject({ status: 'uncertain' });
    expect(await cellAt(sheet, cell)).toBe('Viktig');
    expect(outcome.status === 'uncertain' && outcome.standing).toContainEqual(
      expect.objectContaining({ place: { sheet, cell }, now: 'Viktig' }),
    );
  });

  test('in a cell that was to change stays, and the others are put back', async () => {
    host.standIn.refuse({ atRoundTrip: 2, code: 'GeneralException', afterActions: 'all' });
    writeAfter(2, () => host.standIn.coAuthor.edit('Rader', 'B4', [[5]]));
    const outcome = await applyChanges(operation('cells in two sheets'));
    expect(outcome.status).toBe('uncertain');
    expect([await cellAt('Rader', 'A4'), await cellAt('Rader', 'B4'), await cellAt('Celler', 'B3')]).toEqual([
      'Linje a',
      5,
      2,
    ]);
  });

  test('elsewhere is left as it is, and the change is taken back', async () => {
    const before = wholeWorkbook(host);
    host.standIn.refuse({ atRoundTrip: 2, code: 'GeneralException', afterActions: 5 });
    writeAfter(2, () => host.standIn.coAuthor.edit('Rader', 'J20', [['Notat']]));
    expect(await applyChanges(operation('rows at the end'))).toMatchObject({ status: 'restored' });
    host.standIn.coAuthor.edit('Rader', 'J20', [['']]);
    expect(wholeWorkbook(host)).toEqual(before);
  });
});

test('a formula that refers to a deleted row itself is broken as by a person’s own deletion, and undo does not mend it', async () => {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Egne').getRange('B1').formulas = [['=Slett!B5']];
    await context.sync();
  });
  const outcome = await applyChanges(operation('a middle row gone'));
  if (outcome.status !== 'applied') throw new Error(outcome.status);
  await applyChanges(outcome.undo);
  expect(await cellAt('Slett', 'B5')).toBe(200);
  expect(await cellAt('Egne', 'B1')).toBe('#REF!');
});
