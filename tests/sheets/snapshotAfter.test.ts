import type { DeleteRows, InsertRows } from '../../src/sheets/changeSet';
import { snapshotAfter } from '../../src/sheets/snapshotAfter';
import type { WorkbookSnapshot } from '../../src/sheets/snapshot';
import { sheet, table, workbook } from './snapshotBuilder';

/** A table of two columns from B3, something to its right, and another table below it. */
const start: WorkbookSnapshot = workbook(
  [
    sheet(
      'Ark1',
      [
        ['A', 'B', 'ved siden'],
        ['a1', { formula: '=ROW()', value: 4 }, 's1'],
        ['a2', { formula: '=ROW()', value: 5 }, 's2'],
        ['', '', 's3'],
        ['C', 'D', 's4'],
        ['c1', 'd1', 's5'],
      ],
      2,
      1,
    ),
  ],
  [
    table('Over', 'Ark1', { row: 2, column: 1, rowCount: 3, columnCount: 2 }),
    table('Under', 'Ark1', { row: 6, column: 1, rowCount: 2, columnCount: 2 }),
  ],
  { names: [{ name: 'Celle', at: { sheet: 'Ark1', row: 7, column: 2 } }] },
);
const area = { row: 2, column: 1, rowCount: 3, columnCount: 2 };

function insert(row: number, content: InsertRows['content']): WorkbookSnapshot {
  const edit: InsertRows = { kind: 'insertRows', sheet: 'Ark1', table: 'Over', area, row, content };
  return snapshotAfter(start, { title: { kind: 'createSheets' }, edits: [edit] });
}

function remove(row: number, count: number): WorkbookSnapshot {
  const before = Array.from({ length: count }, () => ['', '']);
  const formatBefore = Array.from({ length: count }, () => ['General', 'General']);
  const edit: DeleteRows = { kind: 'deleteRows', sheet: 'Ark1', table: 'Over', area, row, before, formatBefore };
  return snapshotAfter(start, { title: { kind: 'createSheets' }, edits: [edit] });
}

const column = ({ sheets: [only] }: WorkbookSnapshot, index: number) => only?.cells?.values.map((row) => row[index]);
const formulas = ({ sheets: [only] }: WorkbookSnapshot, index: number) =>
  only?.cells?.formulas.map((row) => row[index]);
const rows = ({ tables }: WorkbookSnapshot) => tables.map(({ row, rowCount }) => [row, rowCount]);

test('a row in the middle pushes down what is below it in its columns, and nothing beside them', () => {
  const after = insert(4, [['ny', null]]);
  expect(column(after, 0)).toEqual(['A', 'a1', 'ny', 'a2', '', 'C', 'c1']);
  expect(formulas(after, 1)?.slice(1, 4)).toEqual(['=ROW()', '=ROW()', '=ROW()']);
  expect(column(after, 2)).toEqual(['ved siden', 's1', 's2', 's3', 's4', 's5', '']);
  expect(rows(after)).toEqual([
    [2, 4],
    [7, 2],
  ]);
  expect(after.names[0]?.at.row).toBe(8);
});

test('a row at the end grows into blank cells, and pushes down only what is in its way', () => {
  expect(rows(insert(5, [['ny', null]]))).toEqual([
    [2, 4],
    [6, 2],
  ]);
  const two = insert(5, [
    ['ny', null],
    ['ny 2', null],
  ]);
  expect(column(two, 0)).toEqual(['A', 'a1', 'a2', 'ny', 'ny 2', '', 'C', 'c1']);
  expect(rows(two)).toEqual([
    [2, 5],
    [8, 2],
  ]);
});

test('rows taken out let what is below move up', () => {
  const after = remove(3, 1);
  expect(column(after, 0)).toEqual(['A', 'a2', '', 'C', 'c1', '']);
  expect(column(after, 2)).toEqual(['ved siden', 's1', 's2', 's3', 's4', 's5']);
  expect(rows(after)).toEqual([
    [2, 2],
    [5, 2],
  ]);
});

test('the last row of a table is emptied and stays', () => {
  const after = remove(3, 2);
  expect(column(after, 0)).toEqual(['A', '', '', 'C', 'c1', '']);
  expect(rows(after)[0]).toEqual([2, 2]);
});

test('cells outside what was read can be written', () => {
  const after = snapshotAfter(start, {
    title: { kind: 'createSheets' },
    edits: [
      { kind: 'editCells', sheet: 'Ark1', row: 0, column: 0, before: [['']], after: [['x']], formatAfter: [['@']] },
    ],
  });
  expect(after.sheets[0]?.cells).toMatchObject({ row: 0, column: 0 });
  expect(after.sheets[0]?.cells?.values[0]?.[0]).toBe('x');
  expect(after.sheets[0]?.cells?.numberFormats[0]?.[0]).toBe('@');
  expect(after.sheets[0]?.cells?.values[2]).toEqual(['', 'A', 'B', 'ved siden']);
});

test('what was read is not changed by it', () => {
  const copy = structuredClone(start);
  insert(4, [['ny', null]]);
  remove(3, 1);
  expect(start).toEqual(copy);
});
