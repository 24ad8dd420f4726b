import type { TableState } from '../../../src/preview/document';
import { Grid, rectOf, refusal } from './grid';

const lines = [
  ['Post', 'Antall', 'Sats (kr)'],
  ['Leie', 2, 100],
  ['Strøm', 3, 50],
  ['Reise', 1, 400],
];

/** A table `tblPost` in B2:D5, and sums of it in F1 and F2. */
function withTable(): { grid: Grid; table: () => TableState; id: number } {
  const grid = Grid.blank().write('B2', lines);
  const { id } = grid.document.tables.add(grid.sheet, rectOf('B2:D5'), { hasHeaders: true, name: 'tblPost' }, 'addin');
  grid.write('F1', [['=SUM(tblPost[Antall])'], ['=SUM(tblPost[[Antall]:[Sats (kr)]])']]);
  const table = (): TableState => {
    const found = grid.document.tables.find(id);
    if (!found) throw new Error('the table is gone');
    return found;
  };
  return { grid, table, id };
}

const names = (table: TableState): string[] => table.columns.map(({ name }) => name);

describe('making a table', () => {
  test('takes names from the header row, unique and never blank', () => {
    const grid = Grid.blank().write('A1', [
      ['Navn', 'navn', '', 2018],
      ['a', 'b', 'c', 'd'],
    ]);
    const table = grid.document.tables.add(grid.sheet, rectOf('A1:D2'), { hasHeaders: true }, 'user');
    expect(names(table)).toEqual(['Navn', 'navn2', 'Kolonne1', '2018']);
    expect(grid.values('A1:D1')).toEqual([['Navn', 'navn2', 'Kolonne1', '2018']]);
    expect(table.name).toBe('Tabell1');
  });

  test('inserts a header row when there is none', () => {
    const grid = Grid.blank().write('A1', [
      ['a', 1],
      ['b', 2],
      ['below', ''],
    ]);
    const table = grid.document.tables.add(grid.sheet, rectOf('A1:B2'), { hasHeaders: false }, 'user');
    expect(table.rect).toEqual(rectOf('A1:B3'));
    expect(grid.values('A1:A4')).toEqual([['Kolonne1'], ['a'], ['b'], ['below']]);
  });

  test.each([
    ['over another table', 'C4:E9', undefined, 'tableOverlap'],
    ['with a taken name', 'H1:I3', 'TBLPOST', 'nameTaken'],
    ['with a name that is a cell', 'H1:I3', 'AB12', 'invalidName'],
    ['with a blank in its name', 'H1:I3', 'min tabell', 'invalidName'],
  ])('is refused %s', (_, address, name, code) => {
    const { grid } = withTable();
    const options = name === undefined ? { hasHeaders: true } : { hasHeaders: true, name };
    expect(refusal(() => grid.document.tables.add(grid.sheet, rectOf(address), options, 'addin'))).toBe(code);
    expect(grid.document.tables.list()).toHaveLength(1);
  });

  test('is refused over merged cells', () => {
    const grid = Grid.blank();
    grid.document.workbook.getWorksheet('Budsjett')?.mergeCells('B3:C3');
    expect(refusal(() => grid.document.tables.add(grid.sheet, rectOf('A1:B5'), { hasHeaders: true }, 'user'))).toBe(
      'mergedCells',
    );
  });
});

describe('structured references', () => {
  test('are calculated, and shown as Excel shows them', () => {
    const { grid } = withTable();
    grid.write('E2', [['Beløp']]);
    grid.write('E3', [['=[@Antall]*[@[Sats (kr)]]']]);
    expect(grid.values('E3:E5')).toEqual([[200], [150], [400]]);
    expect(grid.formulas('E3:E5')).toEqual([
      ['=[@Antall]*[@[Sats (kr)]]'],
      ['=[@Antall]*[@[Sats (kr)]]'],
      ['=[@Antall]*[@[Sats (kr)]]'],
    ]);
    expect(grid.values('F1:F2')).toEqual([[6], [556]]);
    grid.write('H3', [['=tblpost[@antall]'], ['=tblPost[[#Totals],[Antall]]']]);
    expect(grid.formula('H3')).toBe('=tblPost[@Antall]');
    expect(grid.values('H3:H4')).toEqual([[2], ['#REF!']]);
  });

  test.each(['=SUM(tblIngen[A])', '=SUM(tblPost[Ingen])', '=[@Antall]'])(
    '%s outside a table is no formula',
    (formula) => {
      const { grid } = withTable();
      expect(refusal(() => grid.write('H1', [[formula]]))).toBe('invalidFormula');
      expect(grid.value('H1')).toBe('');
    },
  );

  test('follow the names of tables and columns', () => {
    const { grid, id, table } = withTable();
    grid.document.tables.rename(id, 'tblKostnad', 'user');
    grid.type('C2', 'Stk.');
    expect(names(table())).toEqual(['Post', 'Stk.', 'Sats (kr)']);
    expect(grid.formulas('F1:F2')).toEqual([['=SUM(tblKostnad[Stk.])'], ['=SUM(tblKostnad[[Stk.]:[Sats (kr)]])']]);
    expect(grid.values('F1:F2')).toEqual([[6], [556]]);
    grid.document.undo();
    grid.document.undo();
    expect(grid.formula('F1')).toBe('=SUM(tblPost[Antall])');
    expect(grid.value('F1')).toBe(6);
  });

  test('become cells when the table becomes a range, and are lost with a deleted column', () => {
    const { grid, id, table } = withTable();
    grid.document.tables.deleteColumn(id, table().columns[1]?.id ?? 0, 'user');
    expect([grid.formula('F1'), grid.formula('E2')]).toEqual(['=SUM(#REF!)', '=SUM(tblPost[Sats (kr)])']);
    grid.document.undo();
    grid.document.tables.convertToRange(id, 'user');
    expect(grid.formulas('F1:F2')).toEqual([['=SUM($C$3:$C$5)'], ['=SUM($C$3:$D$5)']]);
    expect(grid.document.tables.list()).toEqual([]);
    grid.document.undo();
    expect(grid.formula('F1')).toBe('=SUM(tblPost[Antall])');
  });
});

describe('a table grows', () => {
  test.each(['user', 'addin'] as const)('when the %s writes directly below it', (source) => {
    const { grid, table } = withTable();
    grid.write('B6', [['Mat', 4, 25]], source);
    expect(table().rect).toEqual(rectOf('B2:D6'));
    expect(grid.value('F1')).toBe(10);
  });

  test('and fills calculated columns', () => {
    const { grid } = withTable();
    grid.write('E2', [['Beløp']]).write('E3', [['=[@Antall]*[@[Sats (kr)]]']]);
    grid.type('B6', 'Mat').type('C6', '4').type('D6', '25');
    expect(grid.formula('E6')).toBe('=[@Antall]*[@[Sats (kr)]]');
    expect(grid.value('E6')).toBe(100);
  });

  test('to the right, with a header', () => {
    const { grid, table } = withTable();
    grid.type('E4', '7');
    expect(table().rect).toEqual(rectOf('B2:E5'));
    expect(grid.value('E2')).toBe('Kolonne1');
    grid.type('F2', 'Merknad');
    expect(names(table())).toEqual(['Post', 'Antall', 'Sats (kr)', 'Kolonne1', 'Merknad']);
  });

  test.each([
    ['with a gap', 'B7'],
    ['beside its columns', 'A6'],
    ['diagonally', 'E6'],
  ])('not %s', (_, address) => {
    const { grid, table } = withTable();
    grid.type(address, 'x');
    expect(table().rect).toEqual(rectOf('B2:D5'));
  });

  test('not over what stands below, nor with a totals row', () => {
    const { grid, id, table } = withTable();
    grid.write('D6', [['opptatt']]);
    grid.document.undo();
    grid.document.tables.showTotals(id, true, 'user');
    grid.type('B7', 'x');
    expect(table().rect).toEqual(rectOf('B2:D6'));
  });

  test('takes validation along', () => {
    const { grid } = withTable();
    const rule = {
      type: 'list' as const,
      operator: 'between' as const,
      formula1: '"a,b"',
      formula2: null,
      allowBlank: true,
      showDropDown: true,
      error: { show: true, style: 'stop' as const, title: '', message: '' },
      prompt: { show: false, title: '', message: '' },
    };
    grid.document.validations.set(grid.sheet, rectOf('B3:B5'), rule, 'addin');
    grid.type('B6', 'a');
    expect(grid.document.validations.at(grid.sheet, 5, 1)).toBeDefined();
  });
});

describe('rows and columns of a table', () => {
  test('are added inside, and only cells below the table move', () => {
    const { grid, id } = withTable();
    grid.write('B8', [['under']]).write('A4', [['ved siden']]);
    grid.document.tables.addRows(id, { index: 1, rows: [['Mat', 4, 25]], alwaysInsert: true }, 'addin');
    expect(grid.values('A2:D6')).toEqual([
      ['', ...(lines[0] ?? [])],
      ['', ...(lines[1] ?? [])],
      ['ved siden', 'Mat', 4, 25],
      ['', ...(lines[2] ?? [])],
      ['', ...(lines[3] ?? [])],
    ]);
    expect(grid.value('B9')).toBe('under');
    expect(grid.value('F1')).toBe(10);
  });

  test('are added last', () => {
    const { grid, id, table } = withTable();
    grid.write('B8', [['under']]);
    grid.document.tables.addRows(
      id,
      {
        index: null,
        rows: [
          ['Mat', 4, 25],
          ['Te', 1, 1],
        ],
        alwaysInsert: false,
      },
      'addin',
    );
    expect(table().rect).toEqual(rectOf('B2:D7'));
    expect(grid.value('B8')).toBe('under');
    grid.document.tables.addRows(id, { index: null, rows: [['Kaffe', 1, 1]], alwaysInsert: false }, 'addin');
    expect(grid.value('B9')).toBe('under');
    expect(grid.value('F1')).toBe(12);
  });

  test('are deleted; the last row of the body is emptied instead', () => {
    const { grid, id, table } = withTable();
    grid.document.tables.deleteRows(id, 0, 2, 'addin');
    expect(grid.values('B3:B4')).toEqual([['Reise'], ['']]);
    grid.document.tables.deleteRows(id, 0, 1, 'addin');
    expect(table().rect).toEqual(rectOf('B2:D3'));
    expect(grid.values('B3:D3')).toEqual([['', '', '']]);
  });

  test('columns are added, named, filled and deleted', () => {
    const { grid, id, table } = withTable();
    const column = grid.document.tables.addColumn(
      id,
      { index: 1, name: 'Enhet', values: ['mnd', 'kWh', 'km'] },
      'addin',
    );
    expect(names(table())).toEqual(['Post', 'Enhet', 'Antall', 'Sats (kr)']);
    expect(grid.values('C2:C5')).toEqual([['Enhet'], ['mnd'], ['kWh'], ['km']]);
    expect([grid.value('F1'), grid.value('G2')]).toEqual([6, 556]);
    grid.document.tables.deleteColumn(id, column, 'addin');
    expect(names(table())).toEqual(['Post', 'Antall', 'Sats (kr)']);
    expect(grid.value('F1')).toBe(6);
    grid.document.tables.addColumn(id, { index: 0, name: null }, 'addin');
    expect(names(table())).toEqual(['Kolonne1', 'Post', 'Antall', 'Sats (kr)']);
    expect(table().rect).toEqual(rectOf('B2:E5'));
  });

  test('sheet rows inserted in it belong to it; its header cannot be deleted alone', () => {
    const { grid, table } = withTable();
    grid.insert('4:4');
    expect(table().rect).toEqual(rectOf('B2:D6'));
    expect(refusal(() => grid.delete('2:2'))).toBe('tableConflict');
    expect(refusal(() => grid.insert('C3'))).toBe('tableConflict');
    grid.delete('1:6');
    expect(grid.document.tables.list()).toEqual([]);
  });
});

describe('the totals row', () => {
  test('appears with a sum, changes its function, and goes', () => {
    const { grid, id, table } = withTable();
    grid.write('B6', [['']]).write('B7', [['under']]);
    grid.document.tables.showTotals(id, true, 'user');
    expect(grid.values('B6:D7')).toEqual([
      ['Totalt', '', 550],
      ['under', '', ''],
    ]);
    expect(grid.formula('D6')).toBe('=SUBTOTAL(109,[Sats (kr)])');
    grid.document.tables.setTotal(id, table().columns[1]?.id ?? 0, { kind: 'function', function: 'max' }, 'user');
    expect(grid.value('C6')).toBe(3);
    grid.document.tables.showTotals(id, false, 'user');
    expect(grid.value('B6')).toBe('under');
    expect(table().columns[1]?.totalsFunction).toBe('max');
  });

  test('takes what is typed in it', () => {
    const { grid, id, table } = withTable();
    grid.document.tables.showTotals(id, true, 'user');
    grid.type('B6', 'Sum').type('C6', '=DELSUM(109;[Antall])').type('D6', '=SUMMER([Sats (kr)])/2');
    expect(table().columns.map(({ totalsFunction, totalsLabel }) => [totalsFunction, totalsLabel])).toEqual([
      ['none', 'Sum'],
      ['sum', null],
      ['custom', null],
    ]);
    expect(grid.values('B6:D6')).toEqual([['Sum', 6, 275]]);
  });
});

describe('filtering', () => {
  test('hides rows, changes sums of what is seen, and can be undone', () => {
    const { grid, id, table } = withTable();
    grid.write('F3', [['=SUBTOTAL(109,tblPost[Antall])']]);
    const worksheet = grid.document.workbook.getWorksheet('Budsjett');
    const hidden = (): number[] => [3, 4, 5].filter((row) => worksheet?.getRow(row).hidden);
    grid.document.tables.filter(
      id,
      table().columns[0]?.id ?? 0,
      { kind: 'values', values: ['Leie', 'Reise'], blank: false },
      'user',
    );
    expect(hidden()).toEqual([4]);
    expect(grid.value('F3')).toBe(3);
    grid.document.tables.filter(
      id,
      table().columns[2]?.id ?? 0,
      { kind: 'custom', conditions: [{ operator: 'greaterThan', value: '100' }], and: false },
      'user',
    );
    expect(hidden()).toEqual([3, 4]);
    grid.document.undo();
    expect(hidden()).toEqual([4]);
    grid.document.tables.clearFilters(id, 'user');
    expect(hidden()).toEqual([]);
    expect(grid.value('F3')).toBe(6);
  });
});

test('resizing takes columns in and leaves columns out', () => {
  const { grid, id, table } = withTable();
  grid.document.tables.resize(id, rectOf('B2:E4'), 'addin');
  expect(names(table())).toEqual(['Post', 'Antall', 'Sats (kr)', 'Kolonne1']);
  expect(grid.value('F1')).toBe(5);
  grid.document.tables.resize(id, rectOf('B2:B5'), 'addin');
  expect(grid.formula('F1')).toBe('=SUM(#REF!)');
  expect(grid.values('C3:D3')).toEqual([[2, 100]]);
  expect(refusal(() => grid.document.tables.resize(id, rectOf('B3:D6'), 'addin'))).toBe('invalidArgument');
});

test('a deleted table leaves blank cells and lost references', () => {
  const { grid, id } = withTable();
  grid.document.tables.delete(id, 'addin');
  expect(
    grid
      .values('B2:D5')
      .flat()
      .every((value) => value === ''),
  ).toBe(true);
  expect(grid.formula('F1')).toBe('=SUM(#REF!)');
  grid.document.undo();
  expect(grid.value('F1')).toBe(6);
});

test('hiding and showing the header row keeps the names', () => {
  const { grid, id, table } = withTable();
  grid.document.tables.showHeaders(id, false, 'addin');
  expect(table().rect).toEqual(rectOf('B3:D5'));
  expect(grid.value('B2')).toBe('');
  expect(grid.value('F1')).toBe(6);
  grid.document.tables.showHeaders(id, true, 'addin');
  expect(table().rect).toEqual(rectOf('B2:D5'));
  expect(grid.values('B2:D2')).toEqual([lines[0]]);
});
