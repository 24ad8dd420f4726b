import { fittingHeight, linesOf, type FittingCell } from '../../../src/preview/grid/fittingHeight';

/** Every letter as wide as ten pixels. */
const measure = (text: string): number => text.length * 10;

describe('lines', () => {
  test.each([
    ['', 100, 1],
    ['kort', 100, 1],
    ['to korte ord', 100, 2],
    ['ett-to-tre', 60, 2],
    ['enkeltlangtord', 100, 2],
    ['én\nto', 100, 2],
    ['fire ord på rad', 50, 4],
    ['fire ord på rad', 80, 2],
  ])('%j in %i pixels', (text, breadth, lines) => {
    expect(linesOf(text, breadth, measure)).toBe(lines);
  });
});

describe('a row', () => {
  const cell = (more: Partial<FittingCell>): FittingCell => ({
    text: 'x',
    size: 11,
    isBold: false,
    breadth: null,
    ...more,
  });

  test('is as high as its wrapped texts take', () => {
    expect(fittingHeight([cell({ text: 'to korte ord', breadth: 100 }), cell({})], measure)).toBe(40);
  });

  test('and as its largest font takes', () => {
    expect(fittingHeight([cell({ size: 14 }), cell({})], measure)).toBe(26);
  });

  test('is one line high for a text that does not wrap, however long', () => {
    expect(fittingHeight([cell({ text: 'x'.repeat(300) })], measure)).toBe(20);
  });

  test('without texts takes nothing', () => {
    expect(fittingHeight([], measure)).toBe(0);
  });
});
