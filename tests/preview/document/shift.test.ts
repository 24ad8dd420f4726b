import { Grid, rectOf, refusal } from './grid';

/** A formula in F1, something inserted or deleted, and what the formula says afterwards (where it then stands). */
const cases: readonly (readonly [
  what: string,
  formula: string,
  work: (grid: Grid) => unknown,
  at: string,
  after: string,
])[] = [
  ['a row above a cell', '=A5', (g) => g.insert('3:3'), 'F1', '=A6'],
  ['a row below a cell', '=A5', (g) => g.insert('6:6'), 'F1', '=A5'],
  ['a row inside a range', '=SUM(A2:A5)', (g) => g.insert('3:4'), 'F1', '=SUM(A2:A7)'],
  ['a row at the first row of a range', '=SUM(A2:A5)', (g) => g.insert('2:2'), 'F1', '=SUM(A3:A6)'],
  ['a row just below a range', '=SUM(A2:A5)', (g) => g.insert('6:6'), 'F1', '=SUM(A2:A5)'],
  ['dollars do not hold a reference', '=$A$5+A$5+$A5', (g) => g.insert('3:3'), 'F1', '=$A$6+A$6+$A6'],
  ['the formula’s own row', '=A5', (g) => g.insert('1:1'), 'F2', '=A6'],
  ['a deleted cell', '=A5+A2', (g) => g.delete('5:5'), 'F1', '=#REF!+A2'],
  ['a range that loses its end', '=SUM(A2:A5)', (g) => g.delete('4:6'), 'F1', '=SUM(A2:A3)'],
  ['a range that loses its beginning', '=SUM(A3:A8)', (g) => g.delete('2:4'), 'F1', '=SUM(A2:A5)'],
  ['a range that loses all', '=SUM(A3:A4)', (g) => g.delete('3:4'), 'F1', '=SUM(#REF!)'],
  ['a column left of a cell', '=A5+C5', (g) => g.insert('B:B', 'right'), 'G1', '=A5+D5'],
  ['a column of a range', '=SUM(A2:C2)', (g) => g.delete('B:B', 'left'), 'E1', '=SUM(A2:B2)'],
  ['a whole column', '=SUM(A:A)', (g) => g.insert('3:3'), 'F1', '=SUM(A:A)'],
  ['whole columns move', '=SUM(B:C)', (g) => g.insert('A:A', 'right'), 'G1', '=SUM(C:D)'],
  ['whole rows move', '=SUM(3:4)', (g) => g.insert('2:2'), 'F1', '=SUM(4:5)'],
  ['cells in the column alone', '=A5+B5', (g) => g.insert('A3:A4'), 'F1', '=A7+B5'],
  ['cells in part of a range’s columns', '=SUM(A2:B9)', (g) => g.insert('A3:A4'), 'F1', '=SUM(A2:B9)'],
  ['cells to the right', '=C5+C6', (g) => g.insert('B5', 'right'), 'F1', '=D5+C6'],
  ['deleted cells move up', '=A5', (g) => g.delete('A2:A3'), 'F1', '=A3'],
  ['a text that looks like a reference', '="A5"&A5', (g) => g.insert('3:3'), 'F1', '="A5"&A6'],
  ['a function that looks like a cell', '=LOG10(A5)', (g) => g.insert('3:3'), 'F1', '=LOG10(A6)'],
  ['a range written from the end', '=SUM(A5:A2)', (g) => g.insert('3:3'), 'F1', '=SUM(A6:A2)'],
];

describe('formulas follow cells that move', () => {
  test.each(cases)('%s: %s', (_, formula, work, at, after) => {
    const grid = Grid.blank()
      .write('A2', [[1], [2], [3], [4]])
      .write('F1', [[formula]]);
    const before = grid.formulas('A1:H12');
    work(grid);
    expect(grid.formula(at)).toBe(after);
    grid.document.undo();
    expect(grid.formulas('A1:H12')).toEqual(before);
    grid.document.redo();
    expect(grid.formula(at)).toBe(after);
  });

  test('across sheets, and only those of the sheet that changed', () => {
    const grid = Grid.blank('Min plan');
    const other = grid.on('Ark2').write('A1', [["='Min plan'!A5+A5"]]);
    grid.insert('2:2');
    expect(other.formula('A1')).toBe("='Min plan'!A6+A5");
  });

  test('names follow', () => {
    const grid = Grid.blank();
    grid.document.names.add({ name: 'Sats', scope: null, formula: '=Budsjett!$B$4' }, 'user');
    grid.insert('2:3');
    expect(grid.document.names.list()[0]?.formula).toBe('Budsjett!$B$6');
    grid.delete('6:6');
    expect(grid.document.names.list()[0]?.formula).toBe('Budsjett!#REF!');
  });

  test('values, formats, hidden rows and merges move', async () => {
    const grid = Grid.blank().write('A3', [['x'], ['y']]);
    const worksheet = grid.document.workbook.getWorksheet('Budsjett');
    worksheet?.mergeCells('C5:D6');
    if (worksheet) worksheet.getRow(4).hidden = true;
    grid.document.editCells(grid.sheet, [{ row: 2, column: 0, numberFormats: [['0.00']] }], 'user');
    grid.insert('2:2');
    expect(grid.values('A3:A5')).toEqual([[''], ['x'], ['y']]);
    expect(grid.format('A4')).toBe('0.00');
    expect(worksheet?.getRow(5).hidden).toBe(true);
    expect(worksheet?.mergedRegions).toEqual([{ top: 6, left: 3, bottom: 7, right: 4 }]);
    const again = await grid.reopened();
    expect(again.values('A1:D8')).toEqual(grid.values('A1:D8'));
    grid.document.undo();
    expect(worksheet?.mergedRegions).toEqual([{ top: 5, left: 3, bottom: 6, right: 4 }]);
    expect(worksheet?.getRow(4).hidden).toBe(true);
  });

  test('print areas follow, and come back when undone', async () => {
    const grid = Grid.blank().write('A1', [[1]]);
    const worksheet = grid.document.workbook.getWorksheet('Budsjett');
    Object.assign(worksheet?.pageSetup ?? {}, { printArea: 'A2:C9&&E2:F9', printTitlesRow: '2:2' });
    grid.insert('1:1');
    expect(worksheet?.pageSetup).toMatchObject({ printArea: 'A3:C10&&E3:F10', printTitlesRow: '3:3' });
    const again = (await grid.reopened()).document.workbook.getWorksheet('Budsjett');
    expect(again?.pageSetup).toMatchObject({ printArea: 'A3:C10&&E3:F10', printTitlesRow: '3:3' });
    grid.document.undo();
    expect(worksheet?.pageSetup).toMatchObject({ printArea: 'A2:C9&&E2:F9', printTitlesRow: '2:2' });
  });

  test('validation moves, and is split where only part of it moves', () => {
    const grid = Grid.blank();
    const rule = {
      type: 'whole' as const,
      operator: 'greaterThan' as const,
      formula1: '=$A$5',
      formula2: null,
      allowBlank: true,
      showDropDown: true,
      error: { show: true, style: 'stop' as const, title: '', message: '' },
      prompt: { show: false, title: '', message: '' },
    };
    grid.document.validations.set(grid.sheet, rectOf('B2:C9'), rule, 'user');
    grid.insert('1:1');
    expect(grid.document.validations.list(grid.sheet)).toMatchObject([{ rects: [rectOf('B3:C10')], formula1: '$A$6' }]);
    grid.insert('B5:B6');
    expect(grid.document.validations.at(grid.sheet, 11, 1)).toBeDefined();
    expect(grid.document.validations.at(grid.sheet, 11, 2)).toBeUndefined();
    expect(grid.document.validations.at(grid.sheet, 9, 2)).toBeDefined();
  });

  test.each([
    ['content would leave the sheet', (g: Grid) => g.write('A1048576', [[1]]).insert('2:2'), 'nonBlankCellOffSheet'],
    [
      'a merge would be torn',
      (g: Grid) => g.document.workbook.getWorksheet('Budsjett')?.mergeCells('B5:C5') ?? g.insert('B2'),
      'mergedCells',
    ],
  ] as const)('refuses when %s', (_, work, code) => {
    expect(refusal(() => work(Grid.blank()))).toBe(code);
  });
});
