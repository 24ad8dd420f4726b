import { parseAddress, rectangleAddress } from '../../src/sheets/address';

test.each([
  ['A1', { sheet: null, row: 0, column: 0, rowCount: 1, columnCount: 1 }],
  ['Budsjett!$B$3', { sheet: 'Budsjett', row: 2, column: 1, rowCount: 1, columnCount: 1 }],
  ["'Mitt ''ark'''!A8:J14", { sheet: "Mitt 'ark'", row: 7, column: 0, rowCount: 7, columnCount: 10 }],
  ['Ark1!XFD1048576', { sheet: 'Ark1', row: 1_048_575, column: 16_383, rowCount: 1, columnCount: 1 }],
])('%s is read', (text, expected) => {
  expect(parseAddress(text)).toEqual(expected);
});

test.each(['A:A', '1:3', '#REF!', 'Budsjett!#REF!', '', 'tbl[Beløp]', 'A1,B2'])('%s is no single rectangle', (text) => {
  expect(parseAddress(text)).toBeUndefined();
});

test.each(['A1', 'A1:C3', 'AA10:AB10'])('%s is written as it was read', (address) => {
  const parsed = parseAddress(address);
  expect(parsed && rectangleAddress(parsed)).toBe(address);
});
