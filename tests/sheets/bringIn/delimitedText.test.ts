import { readDelimitedText } from '../../../src/sheets/bringIn/delimitedText';
import { MAX_CELL_LENGTH, MAX_COLUMNS, MAX_ROWS } from '../../../src/sheets/bringIn/source';

function values(text: string): unknown {
  const outcome = readDelimitedText(text);
  return outcome.ok
    ? outcome.source.tables.map(({ rows }) => rows.map((row) => row.map(({ value }) => value)))[0]
    : outcome;
}

test.each([
  [
    'tabs',
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'tabs, with Windows line ends and a last line break',
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a line break in a quoted cell',
    'a\t"b\nc"\r\nd\te',
    [
      ['a', 'b\nc'],
      ['d', 'e'],
    ],
  ],
  [
    'doubled quotes',
    'a\t"si ""hei"""\nb\tc',
    [
      ['a', 'si "hei"'],
      ['b', 'c'],
    ],
  ],
  [
    'a quotation mark that opens nothing',
    '5"\t"x\nb\tc',
    [
      ['5"', '"x'],
      ['b', 'c'],
    ],
  ],
  [
    'a separator in a quoted cell',
    'a;"b;c"\nd;e',
    [
      ['a', 'b;c'],
      ['d', 'e'],
    ],
  ],
  [
    'semicolons with decimal commas',
    'Post;Beløp\nReise;1 250,50\nLønn;3',
    [
      ['Post', 'Beløp'],
      ['Reise', '1 250,50'],
      ['Lønn', '3'],
    ],
  ],
  [
    'a byte order mark and an announced separator',
    '\uFEFFsep=;\nx;y\nz;w',
    [
      ['x', 'y'],
      ['z', 'w'],
    ],
  ],
  [
    'commas where every line has as many',
    'En, IT, Verdal\nTo, IT, Levanger',
    [
      ['En', 'IT', 'Verdal'],
      ['To', 'IT', 'Levanger'],
    ],
  ],
  [
    'quoted commas',
    '"a","b, c"\n"d","e"',
    [
      ['a', 'b, c'],
      ['d', 'e'],
    ],
  ],
  [
    'spaced dashes',
    'En – Verdal\nTo – Levanger',
    [
      ['En', 'Verdal'],
      ['To', 'Levanger'],
    ],
  ],
  [
    'bars',
    'a | b\nc | d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a numbered list', '1. Verdal\n2. Levanger', [['Verdal'], ['Levanger']]],
  [
    'blank rows around and missing cells',
    '\n\t\na\tb\tc\nd\n\t\n',
    [
      ['a', 'b', 'c'],
      ['d', '', ''],
    ],
  ],
])('%s', (_name, text, expected) => {
  expect(values(text)).toEqual(expected);
});

test('lines with commas in different numbers stay lines', () => {
  expect(values('En, lege, Verdal\nTo, Levanger\nTre')).toEqual([['En, lege, Verdal'], ['To, Levanger'], ['Tre']]);
});

test.each([
  ['nothing', ' \n\t\n', 'nothing'],
  ['too many rows', 'a\tb\n'.repeat(MAX_ROWS + 1), 'tooManyRows'],
  ['too many columns', `${'a\t'.repeat(MAX_COLUMNS)}b\n${'a\t'.repeat(MAX_COLUMNS)}b`, 'tooManyColumns'],
  ['a cell without end', `a\t${'b'.repeat(MAX_CELL_LENGTH + 1)}`, 'longCell'],
])('%s is told', (_name, text, problem) => {
  expect(readDelimitedText(text)).toEqual({ ok: false, problem });
});

test('as many rows as may be are read', () => {
  const outcome = readDelimitedText('a\tb\n'.repeat(MAX_ROWS));
  expect(outcome.ok && outcome.source.tables[0]?.rows).toHaveLength(MAX_ROWS);
});
