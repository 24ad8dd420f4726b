import { OpenDocument, type CellPosition } from '../../../src/preview/document';
import { Grid, rectOf, refusal } from './grid';
import { validationErrors } from './otherPrograms';

describe('values are as Excel gives them', () => {
  test.each([
    ['=A9', 0, 'Double'],
    ['=A9&""', '', 'String'],
    ['=1/0', '#DIV/0!', 'Error'],
    ['=NOSUCH(1)', '#NAME?', 'Error'],
    ['=Ukjent', '#NAME?', 'Error'],
    ['="a"', 'a', 'String'],
    ['=""', '', 'String'],
    ['=1=1', true, 'Boolean'],
    ['=DATE(2018,9,4)', 43347, 'Double'],
    ['=VLOOKUP("x",A1:B2,2,FALSE)', '#N/A', 'Error'],
    ['=SUM(A1:A2)', 3, 'Double'],
    ['=SUMPRODUCT((A1:A2>1)*B1:B2)', 4, 'Double'],
    ['=INDEX(B1:B2,MATCH(2,A1:A2,0))', 4, 'Double'],
    ['=TEXT(1234.5,"#,##0.00")', '1,234.50', 'String'],
  ])('%s', (formula, value, valueType) => {
    const grid = Grid.blank()
      .write('A1', [
        [1, 3],
        [2, 4],
      ])
      .write('D1', [[formula]]);
    expect(grid.document.readCell(grid.sheet, 0, 3)).toMatchObject({ value, valueType, formula });
  });
});

describe('after an edit', () => {
  test('the cells whose value became another are told, and no others', () => {
    const grid = Grid.blank().write('A1', [
      [1, '=A1*2', '=B1+1', '=E1'],
      [1, '=A2*0', '=B2+1', ''],
    ]);
    const told: CellPosition[] = [];
    grid.document.onChange(({ recalculated }) => told.push(...recalculated));
    grid.write('A1', [[5], [7]]);
    expect(told.map(({ row, column }) => [row, column])).toEqual(
      expect.arrayContaining([
        [0, 1],
        [0, 2],
      ]),
    );
    expect(told).toHaveLength(2);
  });

  test('formulas that read through INDIRECT, OFFSET and names follow', () => {
    const grid = Grid.blank().write('A1', [[1], [2], [3]]);
    grid.document.names.add({ name: 'Rader', scope: null, formula: '=Budsjett!$A$1:$A$3' }, 'user');
    grid.write('C1', [['=SUM(INDIRECT("A1:A3"))', '=SUM(OFFSET(A1,0,0,3,1))', '=SUM(Rader)', '=SUM(Budsjett!Rader)']]);
    expect(grid.values('C1:F1')).toEqual([[6, 6, 6, 6]]);
    grid.write('A2', [[20]]);
    expect(grid.values('C1:F1')).toEqual([[24, 24, 24, 24]]);
  });

  test('across sheets, and through sheets between two', () => {
    const grid = Grid.blank('Første');
    grid.on('Andre').write('A1', [[2]]);
    grid.on('Siste år').write('A1', [[3]]);
    grid.write('A1', [[1]]).write('B1', [["='Siste år'!A1", "=SUM('Første:Siste år'!A1)"]]);
    expect(grid.values('B1:C1')).toEqual([[3, 6]]);
    grid.on('Andre').write('A1', [[20]]);
    expect(grid.values('B1:C1')).toEqual([[3, 24]]);
  });

  test('a circle ends', () => {
    const grid = Grid.blank().write('A1', [['=B1+1', '=A1+1']]);
    expect(
      grid
        .values('A1:B1')
        .flat()
        .every((value) => typeof value === 'number' || String(value).startsWith('#')),
    ).toBe(true);
  });
});

describe('calculation by hand', () => {
  test('waits until it is asked, and then takes in what was edited', () => {
    const grid = Grid.blank().write('A1', [[1, '=A1*2']]);
    grid.document.calculationMode = 'manual';
    grid.write('A1', [[5]]);
    expect(grid.value('B1')).toBe(2);
    grid.document.recalculate({ everything: false });
    expect(grid.value('B1')).toBe(10);
    grid.write('A1', [[6]]);
    grid.document.calculationMode = 'automatic';
    expect(grid.value('B1')).toBe(12);
  });
});

describe('arrays', () => {
  test('spill, and move their readers along', () => {
    const grid = Grid.blank()
      .write('A1', [['b'], ['a'], ['b']])
      .write('C1', [['=UNIQUE(A1:A3)']])
      .write('E1', [['=COUNTA(C1:C9)']]);
    expect(grid.values('C1:C3')).toEqual([['b'], ['a'], ['']]);
    expect(grid.value('E1')).toBe(2);
    grid.write('A3', [['c']]);
    expect(grid.values('C1:C3')).toEqual([['b'], ['a'], ['c']]);
    expect(grid.value('E1')).toBe(3);
    grid.write('C3', [['i veien']]);
    expect(grid.value('C1')).toBe('#SPILL!');
  });
});

describe('more formulas than the library calculates at once', () => {
  const count = 9_500;
  const many = (): Grid =>
    Grid.blank().write('A1', [
      [1, 1],
      ...Array.from({ length: count }, (_, row) => [row, `=B${row + 1}+1`] as [number, string]),
    ]);

  test('are all calculated, each after those it reads', () => {
    const grid = many().write('D1', [[`=SUM(B1:B${count + 1})`]]);
    expect(grid.value(`B${count + 1}`)).toBe(count + 1);
    grid.write('B1', [[101]]);
    expect(grid.value(`B${count + 1}`)).toBe(count + 101);
    expect(grid.value('D1')).toBe(((count + 1) * (count + 202)) / 2);
  }, 60_000);

  test('are refused when they read each other in a circle, and nothing is changed', async () => {
    const grid = many();
    expect(refusal(() => grid.write('B1', [[`=B${count + 1}`]]))).toBe('tooManyFormulas');
    expect(grid.value('B1')).toBe(1);
    expect(grid.value(`B${count + 1}`)).toBe(count + 1);
  }, 60_000);
});

test('a file that was never calculated is calculated when it is opened', async () => {
  const grid = Grid.blank().write('A1', [[2, '=A1*3']]);
  const cell = grid.document.workbook.getWorksheet('Budsjett')?.getCell('B1');
  if (cell) cell.value = { formula: 'A1*3' };
  const again = await OpenDocument.open(await grid.document.save());
  expect(again.readValues(again.sheets.active, rectOf('B1'))).toEqual([[6]]);
});

describe('arrays in files and among moving cells', () => {
  const spilling = (): Grid =>
    Grid.blank()
      .write('A1', [['b'], ['a'], ['b']])
      .write('C2', [['=SORT(UNIQUE(A1:A3))']]);

  test('spill anew where the formula moves to', () => {
    const grid = spilling().insert('1:1');
    expect(grid.values('C2:C5')).toEqual([[''], ['a'], ['b'], ['']]);
    grid.document.undo();
    expect(grid.values('C1:C4')).toEqual([[''], ['a'], ['b'], ['']]);
  });

  test('are valid in a file and come back', async () => {
    const grid = spilling();
    const file = await grid.document.save();
    expect(validationErrors(file)).toEqual([]);
    expect(grid.values('C1:C4')).toEqual([[''], ['a'], ['b'], ['']]);
    const again = new Grid(await OpenDocument.open(file));
    expect(again.values('C1:C4')).toEqual([[''], ['a'], ['b'], ['']]);
    again.write('A1', [['c']]);
    expect(again.values('C1:C4')).toEqual([[''], ['a'], ['b'], ['c']]);
  });

  test('of the old kind fill the cells they were entered in', async () => {
    const grid = Grid.blank().write('A1', [[1], [2]]);
    const worksheet = grid.document.workbook.getWorksheet('Budsjett');
    if (worksheet) {
      worksheet.getCell('C1').value = { formula: 'A1:A2*10', shareType: 'array', ref: 'C1:C2', result: 0 } as never;
      worksheet.getCell('C2').value = 0;
    }
    const again = await grid.reopened();
    expect(again.values('C1:C2')).toEqual([[10], [20]]);
    again.write('D1', [['=SUM(C1:C2)']]).write('A2', [[5]]);
    expect(again.values('C1:C2')).toEqual([[10], [50]]);
    expect(again.value('D1')).toBe(60);
    again.insert('1:1').write('A3', [[7]]);
    expect(again.values('C2:C3')).toEqual([[10], [70]]);
  });
});
