import { editOf } from '../../../src/preview/grid/pastedEdits';

describe('a change of the grid’s values as an edit', () => {
  test('covers the cells, and leaves those between them alone', () => {
    expect(editOf({ 2: { 1: { v: 5 } }, 3: { 3: { v: 'x' } } })).toEqual({
      row: 2,
      column: 1,
      inputs: [
        [5, null, null],
        [null, null, 'x'],
      ],
    });
  });

  test('takes the formula before its value, and empties what is empty', () => {
    expect(editOf({ 0: { 0: { v: 3, f: '=SUMMER(A2;1)' }, 1: { v: null }, 2: null } })).toEqual({
      row: 0,
      column: 0,
      inputs: [['=SUMMER(A2;1)', '', '']],
    });
  });

  test('is none when only looks change', () => {
    expect(editOf({ 0: { 0: { s: { bl: 1 } } } })).toBeUndefined();
    expect(editOf({})).toBeUndefined();
  });
});
