import { applyChanges } from '../../src/excel/applyChanges';
import type { ChangeSet, RefusalReason } from '../../src/sheets/changeSet';
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

async function inExcel(job: (workbook: Excel.Workbook) => void): Promise<void> {
  await host.Excel.run(async (context) => {
    job(context.workbook);
    await context.sync();
  });
}

/** Nothing is written, and the reasons are these. */
async function expectRefused(name: string, reasons: readonly Partial<RefusalReason>[]): Promise<void> {
  const before = wholeWorkbook(host);
  expect(await applyChanges(operation(name))).toMatchObject({ status: 'refused', reasons });
  expect(wholeWorkbook(host)).toEqual(before);
}

const onLines = ['rows at the end', 'a row in the middle', 'rows first', 'a column in the middle'];
const onLeaving = ['the first row gone', 'the last rows gone', 'all rows gone', 'a column gone'];
const onCells = ['a table over cells', 'a table made cells', 'lists given and taken'];

describe('a protected sheet', () => {
  test.each([
    ...onLines.map((name) => [name, 'Rader'] as const),
    ...onLeaving.map((name) => [name, 'Slett'] as const),
    ...onCells.map((name) => [name, 'Celler'] as const),
    ['cells in two sheets', 'Celler'] as const,
  ])('refuses %s, and is named', async (name, sheet) => {
    await inExcel(({ worksheets }) => worksheets.getItem(sheet).protection.protect());
    await expectRefused(name, [{ kind: 'sheetProtected', sheet }]);
  });

  test('takes cells that are not locked', async () => {
    await inExcel(({ worksheets }) => {
      for (const [sheet, range] of [
        ['Rader', 'A4:B4'],
        ['Celler', 'A3:C3'],
      ] as const) {
        worksheets.getItem(sheet).getRange(range).format.protection.locked = false;
        worksheets.getItem(sheet).protection.protect({ allowFormatCells: true });
      }
    });
    expect(await applyChanges(operation('cells in two sheets'))).toMatchObject({ status: 'applied' });
  });

  test('a protected workbook takes no sheets', async () => {
    await inExcel(({ protection }) => protection.protect());
    await expectRefused('nine sheets', [{ kind: 'host', code: 'accessDenied' }]);
  });
});

describe('a filter', () => {
  test.each([
    ...onLines.map((name) => [name, 'Rader', 'tblRader'] as const),
    ...onLeaving.map((name) => [name, 'Slett', 'tblSlett'] as const),
    ['cells in two sheets', 'Rader', 'tblRader'] as const,
    ['a table made cells', 'Celler', 'tblFerdig'] as const,
  ])('on the table refuses %s', async (name, sheet, table) => {
    await inExcel(({ tables }) => {
      const column = table === 'tblFerdig' ? 'Fra' : 'Navn';
      tables.getItem(table).columns.getItem(column).filter.applyValuesFilter(['Linje b']);
    });
    await expectRefused(name, [{ kind: 'tableFiltered', sheet, table }]);
  });

  test.each(['rows at the end', 'cells in two sheets'])('of the sheet beside the table refuses %s', async (name) => {
    await inExcel(({ worksheets }) => {
      const sheet = worksheets.getItem('Rader');
      sheet.autoFilter.apply('G3:G9', 0, { filterOn: Excel.FilterOn.values, values: ['ved'] });
    });
    await expectRefused(name, [{ kind: 'tableFiltered', sheet: 'Rader', table: '' }]);
  });
});

describe('what is gone, renamed or moved', () => {
  test.each([...onLines, 'cells in two sheets', 'several together'])('a renamed sheet refuses %s', async (name) => {
    await inExcel(({ worksheets }) => (worksheets.getItem('Rader').name = 'Annet'));
    await expectRefused(name, [{ kind: 'sheetMissing', sheet: 'Rader' }]);
  });

  test.each([...onLines, 'several together'])('a table of another name refuses %s', async (name) => {
    await inExcel(({ tables }) => (tables.getItem('tblRader').name = 'tblAnnet'));
    await expectRefused(name, [{ kind: 'tableMissing', sheet: 'Rader', table: 'tblRader' }]);
  });

  test.each(onLeaving)('a table made plain cells refuses %s', async (name) => {
    await inExcel(({ tables }) => void tables.getItem('tblSlett').convertToRange());
    await expectRefused(name, [{ kind: 'tableMissing', sheet: 'Slett', table: 'tblSlett' }]);
  });

  test.each([...onLines, 'several together'])('a row of a co-author’s below the table refuses %s', async (name) => {
    host.standIn.coAuthor.edit('Rader', 'A8:B8', [['Min egen', 5]]);
    await expectRefused(name, [{ kind: 'tableMoved', sheet: 'Rader', table: 'tblRader' }]);
  });

  test.each(onLeaving)('rows inserted above the table refuse %s', async (name) => {
    await inExcel(({ worksheets }) => void worksheets.getItem('Slett').getRange('1:1').insert('Down'));
    await expectRefused(name, [{ kind: 'tableMoved', sheet: 'Slett', table: 'tblSlett' }]);
  });

  test('a column that has come since refuses another of that name', async () => {
    await inExcel(({ worksheets }) => (worksheets.getItem('Rader').getRange('E3').values = [['ny']]));
    await expectRefused('a column in the middle', [{ kind: 'tableMoved', sheet: 'Rader', table: 'tblRader' }]);
  });

  test('a totals row that has come since refuses rows at the end', async () => {
    await inExcel(({ tables }) => (tables.getItem('tblRader').showTotals = true));
    await expectRefused('rows at the end', [{ kind: 'tableMoved', sheet: 'Rader', table: 'tblRader' }]);
  });

  test('a name that is taken refuses a table and a sheet', async () => {
    await inExcel(({ names, worksheets }) => {
      names.add('tblOrd', '=1');
      worksheets.add('Nytt 3');
    });
    await expectRefused('a table over cells', [{ kind: 'nameTaken', what: 'name', name: 'tblOrd' }]);
    await expectRefused('nine sheets', [{ kind: 'nameTaken', what: 'sheet', name: 'Nytt 3' }]);
  });

  test('another table among the cells refuses a table over them', async () => {
    await inExcel(({ worksheets }) => {
      const sheet = worksheets.getItem('Celler');
      sheet.getRange('C4:C5').values = [['x'], ['y']];
      sheet.tables.add('C4:C5', true);
    });
    await expectRefused('a table over cells', [{ kind: 'noRoom', sheet: 'Celler', table: 'tblOrd' }]);
  });
});

const addedCells: Readonly<Record<string, readonly [string, string]>> = {
  'rows at the end': ['Rader', 'D9'],
  'a column at the end': ['Langt', 'F5'],
  'a table over cells': ['Celler', 'B1'],
};

describe('what somebody has written since', () => {
  const difference = (cell: string, expected: unknown, actual: unknown, wanted: unknown) => ({
    kind: 'changedSince' as const,
    places: [{ place: { sheet: 'Slett', cell }, expected, actual, wanted }],
  });

  test.each([
    ['the first row gone', 'E4', 'Eget 1'],
    ['the last rows gone', 'E7', 'Eget 4'],
    ['all rows gone', 'E5', 'Eget 2'],
    ['a column gone', 'E6', 'Eget 3'],
  ])('in a column of the person’s own refuses %s, value by value', async (name, cell, expected) => {
    host.standIn.coAuthor.edit('Slett', cell, [['Viktig']]);
    await expectRefused(name, [difference(cell, expected, 'Viktig', '') as never]);
  });

  test('is told where it stands now, also where the change set moves it first', async () => {
    host.standIn.coAuthor.edit('Rader', 'E7', [['Viktig']]);
    await expectRefused('several together', [
      {
        kind: 'changedSince',
        places: [{ place: { sheet: 'Rader', cell: 'E7' }, expected: 'Eget 4', actual: 'Viktig', wanted: "'Sitert" }],
      } as never,
    ]);
  });

  test('in a list refuses other lists', async () => {
    await inExcel(({ worksheets }) => {
      worksheets.getItem('Celler').getRange('A7').dataValidation.clear();
    });
    await expectRefused('lists given and taken', [{ kind: 'listChanged', sheet: 'Celler', range: 'A6:A8' }]);
  });

  test.each(['rows at the end', 'a column at the end', 'a table over cells'])(
    'in what was added refuses to undo %s',
    async (name) => {
      const outcome = await applyChanges(operation(name));
      if (outcome.status !== 'applied') throw new Error(outcome.status);
      const [sheet, cell] = addedCells[name] ?? fail(name);
      host.standIn.coAuthor.edit(sheet, cell, [['Mitt']]);
      const before = wholeWorkbook(host);
      expect(await applyChanges(outcome.undo)).toMatchObject({
        status: 'refused',
        reasons: [{ kind: 'changedSince', places: [{ place: { sheet, cell }, actual: 'Mitt' }] }],
      });
      expect(wholeWorkbook(host)).toEqual(before);
    },
  );
});

function fail(name: string): never {
  throw new Error(name);
}

describe('no room', () => {
  const bigger = (name: string, rows: number): ChangeSet => {
    const { title, edits } = operation(name);
    const [edit] = edits;
    if (edit?.kind !== 'insertRows') throw new Error(name);
    const [first = []] = edit.content;
    return { title, edits: [{ ...edit, content: Array.from({ length: rows }, () => first) }] };
  };

  test('where another table stands that cannot be moved', async () => {
    const before = wholeWorkbook(host);
    const outcome = await applyChanges(bigger('a row at the end, what is farther below cannot move', 2));
    expect(outcome).toEqual({ status: 'refused', reasons: [{ kind: 'noRoom', sheet: 'Trang', table: 'tblTrang' }] });
    expect(wholeWorkbook(host)).toEqual(before);
  });

  test('in the middle of a table above such a one', async () => {
    const before = wholeWorkbook(host);
    const [edit] = operation('a row at the end, what is farther below cannot move').edits;
    if (edit?.kind !== 'insertRows') throw new Error('no rows');
    const middle = { title: { kind: 'createSheets' as const }, edits: [{ ...edit, row: 4 }] };
    expect(await applyChanges(middle)).toMatchObject({ status: 'refused', reasons: [{ kind: 'noRoom' }] });
    expect(wholeWorkbook(host)).toEqual(before);
  });

  test('where merged cells stick out of the table’s columns', async () => {
    await inExcel(({ worksheets }) => worksheets.getItem('Under').getRange('E7:F7').merge());
    await expectRefused('rows at the end, content right below', [
      { kind: 'noRoom', sheet: 'Under', table: 'tblUnder' },
    ]);
  });

  test('where content would leave the sheet, unless there are blank cells enough', async () => {
    await inExcel(({ worksheets }) => (worksheets.getItem('Rader').getRange('C1048576').values = [['Nederst']]));
    await expectRefused('a row in the middle', [{ kind: 'noRoom', sheet: 'Rader', table: 'tblRader' }]);
    const outcome = await applyChanges(operation('rows at the end'));
    if (outcome.status !== 'applied') throw new Error(outcome.status);
    expect((await applyChanges(outcome.undo)).status).toBe('applied');
  });
});

test('while somebody types in a cell the change waits, and the person is told', async () => {
  host.standIn.cellEditMode.begin();
  let isTold = false;
  const applying = applyChanges(operation('several together'), { onCellEdit: () => (isTold = true) });
  await new Promise((resolve) => setImmediate(resolve));
  host.standIn.cellEditMode.end();
  expect((await applying).status).toBe('applied');
  expect(isTold).toBe(true);
});
