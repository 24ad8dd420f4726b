import { placesOf } from '../../src/rules/places';

const at = (row: number, column = 1, sheet = 'A'): { sheet: string; row: number; column: number } => ({
  sheet,
  row,
  column,
});
const cells = (refs: Parameters<typeof placesOf>[0]): readonly string[] =>
  placesOf(refs).map(({ sheet, cell }) => `${sheet}!${cell}`);

test('cells below each other are one range, whatever order they come in', () => {
  expect(cells([at(3), at(1), at(2)])).toEqual(['A!B2:B4']);
});

test('a gap, another column and another sheet begin a new range', () => {
  expect(cells([at(1), at(2), at(4), at(1, 2), at(2, 2), at(5, 1, 'B')])).toEqual([
    'A!B2:B3',
    'A!B5',
    'A!C2:C3',
    'B!B6',
  ]);
});

test('the same cell twice is one cell, and no cells are no places', () => {
  expect(cells([at(1), at(1)])).toEqual(['A!B2']);
  expect(cells([])).toEqual([]);
});
