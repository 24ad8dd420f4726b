import { cellAddress, columnIndex, columnLetters, placeOf } from '../../src/plan/place';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %d is %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
  expect(columnIndex(letters)).toBe(index);
  expect(columnIndex(letters.toLowerCase())).toBe(index);
});

test("every column of Excel's grid comes back", () => {
  const wrong = Array.from({ length: 16_384 }, (_, index) => index).filter(
    (index) => columnIndex(columnLetters(index)) !== index,
  );
  expect(wrong).toEqual([]);
});

test('an address counts rows from one', () => {
  expect(cellAddress(0, 0)).toBe('A1');
  expect(cellAddress(1_048_575, 16_383)).toBe('XFD1048576');
});

test('a place keeps the name of the sheet as it is', () => {
  expect(placeOf({ sheet: "Budsjett '18", row: 8, column: 2 })).toEqual({ sheet: "Budsjett '18", cell: 'C9' });
});
