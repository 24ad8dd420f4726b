import { OpenDocument, type ChangeEvent, type DocumentChange } from '../../../src/preview/document';
import { Grid, rectOf, refusal } from './grid';

const names = (grid: Grid): string[] => grid.document.sheets.list().map(({ name }) => name);

describe('sheets', () => {
  test('have ids that look as Excel’s and stay', () => {
    const grid = Grid.blank();
    const other = grid.document.sheets.add('Andre', 'addin');
    expect(other).toBe('{00000000-0002-0000-0000-000000000000}');
    grid.document.sheets.rename(other, 'Ny', 'addin');
    grid.document.sheets.move(other, 0, 'addin');
    expect(grid.document.sheets.find('ny')).toEqual({
      id: other,
      name: 'Ny',
      position: 0,
      visibility: 'visible',
      isProtected: false,
    });
    grid.document.sheets.delete(other, 'addin');
    expect(grid.document.sheets.add(undefined, 'addin')).toBe('{00000000-0003-0000-0000-000000000000}');
    expect(names(grid)).toEqual(['Budsjett', 'Ark2']);
  });

  test.each([
    ['a name that is taken', 'BUDSJETT', 'nameTaken'],
    ['a stroke in the name', 'Fag/involvering', 'invalidName'],
    ['no name', '', 'invalidName'],
    ['32 characters', 'x'.repeat(32), 'invalidName'],
    ['an apostrophe first', "'a", 'invalidName'],
  ])('refuse %s', (_, name, code) => {
    const grid = Grid.blank();
    expect(refusal(() => grid.document.sheets.add(name, 'user'))).toBe(code);
    expect(names(grid)).toEqual(['Budsjett']);
  });

  test('renamed, formulas and names follow', () => {
    const grid = Grid.blank();
    const other = grid.on('Lister').write('A1', [[7]]);
    grid.document.names.add({ name: 'Sju', scope: null, formula: '=Lister!$A$1' }, 'user');
    grid.write('A1', [['=Lister!A1', '=Sju', '="Lister!A1"']]);
    grid.document.sheets.rename(other.sheet, 'Våre lister', 'user');
    expect(grid.formulas('A1:C1')).toEqual([["='Våre lister'!A1", '=Sju', '="Lister!A1"']]);
    expect(grid.values('A1:B1')).toEqual([[7, 7]]);
  });

  test('deleted, what spoke of them is lost', () => {
    const grid = Grid.blank();
    const other = grid.on('Lister').write('A1', [[7, 8]]);
    grid.document.tables.add(other.sheet, rectOf('A1:B2'), { hasHeaders: true, name: 'tblListe' }, 'user');
    grid.write('A1', [['=Lister!A1+1', '=SUM(Lister!A:A)', '=A1']]);
    grid.document.sheets.delete(other.sheet, 'user');
    expect(grid.formulas('A1:B1')).toEqual([['=#REF!+1', '=SUM(#REF!)']]);
    expect(grid.values('A1:C1')).toEqual([['#REF!', '#REF!', '#REF!']]);
    expect(grid.document.tables.list()).toEqual([]);
  });

  test('the last visible one stays', () => {
    const grid = Grid.blank();
    const other = grid.document.sheets.add('Andre', 'user');
    grid.document.sheets.setVisibility(other, 'hidden', 'user');
    expect(refusal(() => grid.document.sheets.delete(grid.sheet, 'user'))).toBe('lastVisibleSheet');
    expect(refusal(() => grid.document.sheets.setVisibility(grid.sheet, 'hidden', 'user'))).toBe('lastVisibleSheet');
    expect(refusal(() => grid.document.sheets.activate(other, 'user'))).toBe('invalidArgument');
  });

  test('the one that is shown goes: its neighbour is shown', () => {
    const grid = Grid.blank();
    const other = grid.document.sheets.add('Andre', 'user');
    grid.document.sheets.activate(other, 'user');
    grid.document.sheets.delete(other, 'user');
    expect(grid.document.sheets.active).toBe(grid.sheet);
  });

  test('each keeps its own selection', () => {
    const grid = Grid.blank();
    const other = grid.document.sheets.add('Andre', 'user');
    const heard: string[] = [];
    grid.document.onSelection(({ sheet }) => heard.push(sheet));
    grid.document.select(grid.sheet, rectOf('B2:C3'));
    grid.document.sheets.activate(other, 'user');
    expect(grid.document.selection).toEqual({ sheet: other, rect: rectOf('A1') });
    grid.document.sheets.activate(grid.sheet, 'user');
    expect(grid.document.selection).toEqual({ sheet: grid.sheet, rect: rectOf('B2:C3') });
    expect(heard).toEqual([grid.sheet, other, grid.sheet]);
  });
});

describe('names', () => {
  test('are known in the workbook or on a sheet, the sheet’s own first', () => {
    const grid = Grid.blank().write('A1', [[1], [2]]);
    const other = grid.on('Andre').write('A1', [[10]]);
    grid.document.names.add({ name: 'Sats', scope: null, formula: '=Budsjett!$A$1' }, 'user');
    grid.document.names.add({ name: 'Sats', scope: other.sheet, formula: '=Andre!$A$1' }, 'user');
    grid.write('C1', [['=Sats']]);
    other.write('C1', [['=Sats']]);
    expect([grid.value('C1'), other.value('C1')]).toEqual([1, 10]);
    const [name] = grid.document.names.list();
    expect(name && grid.document.names.rectOf(name)).toEqual({ sheet: grid.sheet, rect: rectOf('A1') });
    grid.document.names.change('sats', null, { formula: '=Budsjett!$A$2' }, 'user');
    expect(grid.value('C1')).toBe(2);
    grid.document.names.delete('Sats', null, 'user');
    expect(grid.value('C1')).toBe('#NAME?');
    grid.document.undo();
    expect(grid.value('C1')).toBe(2);
  });

  test.each([
    ['A1', 'invalidName'],
    ['R1C1', 'invalidName'],
    ['mitt navn', 'invalidName'],
    ['1ste', 'invalidName'],
    ['Sats', 'nameTaken'],
  ])('%s is refused', (name, code) => {
    const grid = Grid.blank();
    grid.document.names.add({ name: 'sats', scope: null, formula: '=1' }, 'user');
    expect(refusal(() => grid.document.names.add({ name, scope: null, formula: '=2' }, 'user'))).toBe(code);
  });
});

describe('what is told of changes', () => {
  function heard(work: (grid: Grid) => unknown, prepare: (grid: Grid) => unknown = () => null): DocumentChange[] {
    const grid = Grid.blank().write('A1', [
      ['Post', 'Beløp'],
      ['a', 1],
      ['b', 2],
    ]);
    prepare(grid);
    const changes: DocumentChange[] = [];
    grid.document.onChange((change) => changes.push(change));
    work(grid);
    return changes;
  }
  const table = (grid: Grid): unknown =>
    grid.document.tables.add(grid.sheet, rectOf('A1:B3'), { hasHeaders: true, name: 'tbl' }, 'user');
  const only = (changes: DocumentChange[], kind: ChangeEvent['kind']): ChangeEvent[] =>
    changes.flatMap(({ events }) => events.filter((event) => event.kind === kind));

  test('who made them', () => {
    const sources = (['user', 'addin', 'coauthor'] as const).flatMap((source) =>
      heard((g) => g.write('A9', [[1]], source)).map((change) => change.source),
    );
    expect(sources).toEqual(['user', 'addin', 'coauthor']);
  });

  test('one change for one write, with its range and its tables', () => {
    const changes = heard((g) => g.write('B2', [[5], [6]]), table);
    expect(changes).toHaveLength(1);
    expect(only(changes, 'cells')).toMatchObject([{ changeType: 'RangeEdited', rect: rectOf('B2:B3'), tables: [1] }]);
  });

  test.each([
    ['rows in', (g: Grid) => g.insert('2:3'), 'RowInserted', '2:3'],
    ['rows out', (g: Grid) => g.delete('9:9'), 'RowDeleted', '9:9'],
    ['columns in', (g: Grid) => g.insert('A:A', 'right'), 'ColumnInserted', 'A:A'],
    ['columns out', (g: Grid) => g.delete('D:D', 'left'), 'ColumnDeleted', 'D:D'],
    ['cells in', (g: Grid) => g.insert('D2:D3'), 'CellInserted', 'D2:D3'],
    ['cells out', (g: Grid) => g.delete('D2'), 'CellDeleted', 'D2'],
  ] as const)('%s', (_, work, changeType, address) => {
    expect(only(heard(work), 'cells')).toContainEqual(expect.objectContaining({ changeType, rect: rectOf(address) }));
  });

  test('tables and names', () => {
    expect(only(heard(table), 'tableAdded')).toHaveLength(1);
    expect(
      only(
        heard((g) => g.type('A4', 'c'), table),
        'tableChanged',
      ),
    ).toHaveLength(1);
    expect(
      only(
        heard((g) => g.document.names.add({ name: 'x', scope: null, formula: '=1' }, 'user')),
        'namesChanged',
      ),
    ).toHaveLength(1);
  });

  test('nothing, when a change is refused', () => {
    expect(heard((g) => refusal(() => g.write('A1', [['=1+']])))).toEqual([]);
  });

  test('undo tells what it puts back', () => {
    const changes = heard((g) => {
      g.write('B2', [[5]]);
      g.document.undo();
    });
    expect(only(changes, 'cells')).toMatchObject([{ rect: rectOf('B2') }, { rect: rectOf('B2') }]);
  });
});

describe('undo', () => {
  test('takes several writes of one batch back as one', () => {
    const grid = Grid.blank();
    grid.document.asOneStep(() => {
      grid
        .write('A1', [[1]])
        .write('A2', [['=A1+1']])
        .insert('1:1');
    });
    expect(grid.values('A1:A3')).toEqual([[''], [1], [2]]);
    grid.document.undo();
    expect(grid.document.usedRect(grid.sheet, { valuesOnly: true })).toBeNull();
    expect(grid.document.canUndo).toBe(false);
    grid.document.redo();
    expect(grid.values('A1:A3')).toEqual([[''], [1], [2]]);
  });

  test('does not reach over a deleted sheet, and leaves a co-author’s edits', () => {
    const grid = Grid.blank()
      .write('A1', [[1]])
      .write('A2', [[2]], 'coauthor')
      .write('A3', [[3]]);
    grid.document.undo();
    grid.document.undo();
    expect(grid.values('A1:A3')).toEqual([[''], [2], ['']]);
    grid.write('A1', [[1]]);
    grid.document.sheets.delete(grid.document.sheets.add('Ny', 'addin'), 'addin');
    expect(grid.document.canUndo).toBe(false);
  });

  test('takes a new sheet away with all that was put on it, and brings it back', async () => {
    const grid = Grid.blank().write('A1', [['=1+1']]);
    const { sheets } = grid.document;
    let made = '';
    grid.document.asOneStep(() => {
      made = sheets.add('Ny', 'addin');
      new Grid(grid.document, made).write('A1', [['Post'], [5]]);
      grid.document.tables.add(made, rectOf('A1:A2'), { hasHeaders: true, name: 'tblNy' }, 'addin');
      grid.write('B1', [['=SUM(tblNy[Post])']]);
      sheets.activate(made, 'addin');
    });
    const names = (): string[] => sheets.list().map(({ name }) => name);
    grid.document.undo();
    expect([names(), sheets.active, grid.values('A1:B1')]).toEqual([['Budsjett'], grid.sheet, [[2, '']]]);
    expect((await OpenDocument.open(await grid.document.save())).sheets.list()).toHaveLength(1);
    grid.document.redo();
    expect([names(), grid.values('A1:B1')]).toEqual([['Budsjett', 'Ny'], [[2, 5]]]);
    expect((await grid.reopened()).values('A1:B1')).toEqual([[2, 5]]);
  });

  test('gives a sheet its name, its place and its visibility back', () => {
    const grid = Grid.blank();
    const { sheets } = grid.document;
    const other = sheets.add('Ny', 'addin');
    grid.write('A1', [['=Ny!A1+1']]);
    const told = (): unknown[] => [
      ...sheets.list().map(({ name, visibility }) => [name, visibility]),
      grid.formula('A1'),
    ];
    const before = told();
    grid.document.asOneStep(() => {
      sheets.rename(other, 'Nyere', 'addin');
      sheets.move(other, 0, 'addin');
      sheets.setVisibility(other, 'hidden', 'addin');
    });
    expect(told()).toEqual([['Nyere', 'hidden'], ['Budsjett', 'visible'], '=Nyere!A1+1']);
    grid.document.undo();
    expect(told()).toEqual(before);
  });

  test('forgets what was undone when something new is done', () => {
    const grid = Grid.blank().write('A1', [[1]]);
    grid.document.undo();
    grid.write('A1', [[2]]);
    expect(grid.document.redo()).toBe(false);
  });

  test('gives formats back too', () => {
    const grid = Grid.blank().type('A1', '50 %');
    grid.document.undo();
    expect(grid.format('A1')).toBe('General');
    grid.document.redo();
    expect(grid.format('A1')).toBe('0%');
  });
});

describe('a protected sheet', () => {
  test('lets unlocked cells be written, and nothing else', () => {
    const grid = Grid.blank().write('A1', [
      ['Post', 'Beløp'],
      ['a', 1],
    ]);
    grid.document.tables.add(grid.sheet, rectOf('A1:B2'), { hasHeaders: true, name: 'tbl' }, 'user');
    const worksheet = grid.document.workbook.getWorksheet('Budsjett');
    if (worksheet) {
      worksheet.getCell('B2').protection = { locked: false };
      worksheet.getCell('A3').protection = { locked: false };
      worksheet.sheetProtection = { sheet: true };
    }
    grid.write('B2', [[2]]).write('A3', [['c']]);
    expect(grid.document.tables.find('tbl')?.rect).toEqual(rectOf('A1:B2'));
    expect(refusal(() => grid.write('A2', [['b']]))).toBe('protectedSheet');
    expect(refusal(() => grid.write('A2', [['b', 3]]))).toBe('protectedSheet');
    expect(refusal(() => grid.insert('2:2'))).toBe('protectedSheet');
    expect(grid.values('A2:B3')).toEqual([
      ['a', 2],
      ['c', ''],
    ]);
  });
});

test('the choices of a list rule are told, wherever they stand', () => {
  const grid = Grid.blank();
  grid.on('Lister').write('A1', [['Valg'], ['Ja'], ['Nei']]);
  grid.document.tables.add(grid.on('Lister').sheet, rectOf('A1:A3'), { hasHeaders: true, name: 'tblValg' }, 'user');
  grid.document.names.add({ name: 'Valgene', scope: null, formula: '=Lister!$A$2:$A$3' }, 'user');
  const choices = (formula1: string): readonly string[] | null => {
    const shape = { operator: 'between', formula2: null, allowBlank: true, showDropDown: true } as const;
    const messages = {
      error: { show: true, style: 'stop', title: '', message: '' },
      prompt: { show: false, title: '', message: '' },
    } as const;
    grid.document.validations.set(grid.sheet, rectOf('A1'), { type: 'list', formula1, ...shape, ...messages }, 'user');
    const rule = grid.document.validations.at(grid.sheet, 0, 0);
    return rule ? grid.document.validations.choices(grid.sheet, rule) : null;
  };
  const expected = ['Ja', 'Nei'];
  expect(choices('"Ja,Nei"')).toEqual(expected);
  expect(choices('=Lister!$A$2:$A$3')).toEqual(expected);
  expect(choices('=Valgene')).toEqual(expected);
  expect(choices('=INDIRECT("tblValg[Valg]")')).toEqual(expected);
  expect(choices('=IF(A1=1,B1,C1)')).toBeNull();
});
