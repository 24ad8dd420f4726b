import { foldLine, foldText, normaliseText } from '../../../src/plan/values/normalise';
import { formatTraits } from '../../../src/plan/values/numberFormat';

test.each([
  ['A\u030afjord', 'Åfjord', 'composes letters'],
  ['A\u200b\u030afjord', 'Åfjord', 'composes letters across a zero-width space'],
  ['\u212b', 'Å', 'knows the ångström sign'],
  ['1\u00a0200\u202f000', '1 200 000', 'makes hard and narrow spaces plain'],
  ['\t1 \u2009 2\t', '1 2', 'joins runs of spaces and trims'],
  ['\ufeffja\u00ad\u200e', 'ja', 'drops what nobody sees'],
  ['１２，５', '12,5', 'makes full-width forms plain'],
  ['a \r\n\r\n b', 'a\nb', 'keeps one line break'],
  ['a\u2028b', 'a\nb', 'knows other line breaks'],
  ['⅓', '⅓', 'keeps fractions whole'],
  ['500²', '500²', 'keeps footnote marks apart from digits'],
  ['1–2', '1–2', 'keeps dashes'],
])('%j becomes %j: it %s', (text, normalised) => {
  expect(normaliseText(text)).toBe(normalised);
});

test('folding makes dashes, apostrophes and case plain', () => {
  expect(foldText('−1’200 – A‐B')).toBe("-1'200 - a-b");
  expect(foldLine('A\nB')).toBe('a b');
});

describe('a number format', () => {
  test.each([
    ['dd.mm.yyyy', true],
    ['[$-414]d. mmmm yyyy;@', true],
    ['m/d/yyyy', true],
    ['[h]:mm', true],
    ['mmm\\-yy', true],
    ['General', false],
    ['Standard', false],
    ['[Red]General', false],
    ['0.00E+00', false],
    ['#,##0 "mnd"', false],
    ['[$kr-414] #,##0', false],
    ['#,##0\\ \\m\\d', false],
    ['[>=1000]#,##0;0', false],
    ['_-* # ##0_-;-* # ##0_-;_-* "-"??_-;_-@_-', false],
    ['@', false],
    [undefined, false],
  ])('%p is a date: %p', (format, isDate) => {
    expect(formatTraits(format).isDate).toBe(isDate);
  });

  test('knows percentages and accounting', () => {
    expect(formatTraits('0,0 %')).toMatchObject({ isPercent: true, isAccounting: false });
    expect(formatTraits('0" %"')).toMatchObject({ isPercent: false });
    expect(formatTraits('_-* # ##0_-;-* # ##0_-;_-* "-"??_-;_-@_-')).toMatchObject({ isAccounting: true });
  });

  test('is known again among very many', () => {
    for (let index = 0; index < 2000; index += 1) formatTraits(`0.${'0'.repeat(index % 700)}`);
    expect(formatTraits('yyyy-mm-dd').isDate).toBe(true);
  });
});
