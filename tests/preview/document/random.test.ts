import type { CellInput, CellPosition } from '../../../src/preview/document';
import { Grid, rectOf, refusal } from './grid';

/** A small generator with a seed, so that a failing run can be had again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Formulas for columns D, E and F; each reads the columns before it, so that results flow through several. */
const formulas: Readonly<Record<string, readonly string[]>> = {
  D: [
    '=SUM(A1:C6)',
    '=A3*2+B4',
    '=SUM(tblLinje[Beløp])',
    '=IF(B2>5,A1,"lav")',
    '=Sats*A2',
    '=COUNTA(A:C)',
    '=SUBTOTAL(109,tblLinje[Antall])',
  ],
  E: ['=SUM(D1:D30)', '=SUMIF(A1:A20,">3",D1:D20)', '=IFERROR(D2/D3,0)', '=Lister!A1+MAX(D1:D9)', '=AVERAGE(D:D)'],
  F: ['=SUM(D1:E12)', '=E2&"/"&E3', '=COUNT(D1:E30)', '=E1+E2', '=SUM(Lister!A1:B4)-MAX(E:E)'],
};

const some = <T>(list: readonly T[], random: (below: number) => number): T => list[random(list.length)] as T;

function input(column: string, random: (below: number) => number): CellInput {
  const own = formulas[column];
  if (own && random(5) > 0) return some(own, random);
  return random(6) === 0 ? some(['leie', 'strøm', '', true], random) : random(50);
}

const anyColumn = (random: (below: number) => number): string => some([...'ABCDEF'], random);

/** One change of the kind a person or an add-in makes; some are refused, and then nothing may have changed. */
function change(grid: Grid, random: (below: number) => number): void {
  const row = 1 + random(14);
  const column = anyColumn(random);
  const cell = `${column}${row}`;
  const { tables } = grid.document;
  const [table] = tables.list();
  const write = (): unknown => grid.write(cell, [[input(column, random)]]);
  const rare = [
    () => grid.insert(`${row}:${row + random(2)}`),
    () => grid.delete(`${row}:${row}`),
    () => grid.insert(`${column}:${column}`, 'right'),
    () => grid.delete(cell, 'left'),
    () => grid.insert(cell),
    () => grid.delete(cell),
    () => grid.on('Lister').insert('2:2'),
    () => table && tables.deleteRows(table.id, 0, 1, 'addin'),
  ];
  const common = [
    write,
    write,
    write,
    () => grid.write(`${some(['A', 'B', 'C'], random)}${row}`, [[random(20)], [random(20)]]),
    () => grid.on('Lister').write(`A${1 + random(3)}`, [[random(9)]]),
    () =>
      table &&
      tables.addRows(table.id, { index: 0, rows: [['ny', random(9), random(9)]], alwaysInsert: true }, 'addin'),
    () => table && grid.write(`J${table.rect.row + 2}`, [[random(9)]]),
    () => grid.document.undo(),
    () => grid.document.undo() && grid.document.redo(),
  ];
  const before = JSON.stringify(grid.formulas('A1:N40'));
  const code = refusal(some(random(5) === 0 ? rare : common, random));
  if (code !== null) {
    expect(['tableConflict', 'invalidFormula']).toContain(code);
    expect(JSON.stringify(grid.formulas('A1:N40'))).toBe(before);
  }
}

function start(): Grid {
  const grid = Grid.blank();
  grid.write('H1', [
    ['Post', 'Antall', 'Beløp'],
    ['a', 1, 10],
    ['b', 2, 20],
  ]);
  grid.on('Lister').write('A1', [
    [1, 2],
    [3, 4],
  ]);
  grid.document.tables.add(grid.sheet, rectOf('H1:J3'), { hasHeaders: true, name: 'tblLinje' }, 'user');
  grid.document.names.add({ name: 'Sats', scope: null, formula: '=Lister!$B$1' }, 'user');
  grid.write(
    'A1',
    Array.from({ length: 8 }, (_, row) => [
      row,
      row * 2,
      row * 3,
      formulas.D?.[row % 7] ?? '',
      formulas.E?.[row % 5] ?? '',
      formulas.F?.[row % 5] ?? '',
    ]),
  );
  return grid;
}

const shown = '=values and formulas of every sheet';

function everything(grid: Grid): Record<string, unknown> {
  const sheets = grid.document.sheets.list().map(({ id, name }) => {
    const { values, formulas: texts, valueTypes } = grid.document.readCells(id, rectOf('A1:Z60'));
    return [name, { values, texts, valueTypes }];
  });
  return {
    [shown]: Object.fromEntries(sheets),
    tables: grid.document.tables.list(),
    names: grid.document.names.list().map(({ name, formula }) => [name, formula]),
  };
}

describe('random changes', () => {
  test.each(Array.from({ length: 12 }, (_, seed) => ({ seed: seed + 1 })))(
    'calculated step by step are as calculated from the saved file (seed $seed)',
    async ({ seed }) => {
      const random = randomFrom(seed * 7_919);
      const grid = start();
      const leftStale: CellPosition[] = [];
      for (let step = 0; step < 60; step++) {
        change(grid, random);
        const stop = grid.document.onChange(({ recalculated }) => leftStale.push(...recalculated));
        grid.document.recalculate({ everything: true });
        stop();
        expect([step, leftStale]).toEqual([step, []]);
      }
      const stepByStep = everything(grid);
      expect(everything(await grid.reopened())).toEqual(stepByStep);
    },
  );

  test.each(Array.from({ length: 6 }, (_, seed) => ({ seed: seed + 1 })))(
    'undone one by one leave the document as it was (seed $seed)',
    ({ seed }) => {
      const random = randomFrom(seed * 104_729);
      const grid = start();
      const before = everything(grid);
      const atStart = grid.document.canUndo;
      const marks: unknown[] = [];
      for (let step = 0; step < 30; step++) {
        marks.push(everything(grid));
        const row = 1 + random(20);
        refusal(() =>
          some(
            [
              () => grid.write(`D${row}`, [[input('D', random)]]),
              () => grid.insert(`${row}:${row}`),
              () => grid.delete(`${row}:${row}`),
              () => grid.insert(`${anyColumn(random)}${row}`),
              () => grid.delete(`${anyColumn(random)}:${anyColumn(random)}`, 'left'),
            ],
            random,
          )(),
        );
      }
      expect(atStart).toBe(true);
      while (marks.length > 0 && grid.document.canUndo) {
        grid.document.undo();
        if (JSON.stringify(everything(grid)) === JSON.stringify(before)) break;
      }
      expect(everything(grid)).toEqual(before);
    },
  );
});
