import type { ValueType } from '../../../src/preview/document';
import { Grid, refusal } from './grid';

const year = new Date().getFullYear();
const serial = (y: number, month: number, day: number): number => Date.UTC(y, month - 1, day) / 86_400_000 + 25_569;

type Case = readonly [
  input: string | number | boolean,
  value: string | number | boolean,
  format: string,
  type: ValueType,
];

/** What an add-in writes is read as if typed in English. */
const fromAddIn: readonly Case[] = [
  ['text', 'text', 'General', 'String'],
  ['1200', 1200, 'General', 'Double'],
  ['1,200', 1200, '#,##0', 'Double'],
  ['1,200.50', 1200.5, '#,##0.00', 'Double'],
  ['1.200,50', '1.200,50', 'General', 'String'],
  ['12,00', '12,00', 'General', 'String'],
  ['-5', -5, 'General', 'Double'],
  ['(5)', -5, 'General', 'Double'],
  ['50%', 0.5, '0%', 'Double'],
  ['1e3', 1000, '0.00E+00', 'Double'],
  ['007', 7, 'General', 'Double'],
  ['2018-09-04', serial(2018, 9, 4), 'm/d/yyyy', 'Double'],
  ['9/4/2018', serial(2018, 9, 4), 'm/d/yyyy', 'Double'],
  ['04.09.2018', '04.09.2018', 'General', 'String'],
  ['4 Sep 2018', serial(2018, 9, 4), 'd-mmm-yy', 'Double'],
  ['13/13/2018', '13/13/2018', 'General', 'String'],
  ['14:30', 14.5 / 24, 'h:mm', 'Double'],
  ['true', true, 'General', 'Boolean'],
  ['SANN', 'SANN', 'General', 'String'],
  ['#N/A', '#N/A', 'General', 'Error'],
  ["'007", '007', 'General', 'String'],
  ["'=A1", '=A1', 'General', 'String'],
  [' 12 ', 12, 'General', 'Double'],
  ['', '', 'General', 'Empty'],
  [true, true, 'General', 'Boolean'],
  [0.1, 0.1, 'General', 'Double'],
];

/** What a person types is read in their language. */
const typedInNorwegian: readonly Case[] = [
  ['1 234,5', 1234.5, '#,##0.00', 'Double'],
  ['1\u00a0234', 1234, '#,##0', 'Double'],
  ['1234,50', 1234.5, 'General', 'Double'],
  ['1.234', '1.234', 'General', 'String'],
  ['1,200.50', '1,200.50', 'General', 'String'],
  ['50 %', 0.5, '0%', 'Double'],
  ['12,5 %', 0.125, '0.00%', 'Double'],
  ['kr 100', 100, '"kr" #,##0', 'Double'],
  ['15.03.2026', serial(2026, 3, 15), 'dd.mm.yyyy', 'Double'],
  ['4.9.18', serial(2018, 9, 4), 'dd.mm.yyyy', 'Double'],
  ['4. september 2018', serial(2018, 9, 4), 'd-mmm-yy', 'Double'],
  ['17.9', serial(year, 9, 17), 'd.mmm', 'Double'],
  ['31.02.2026', '31.02.2026', 'General', 'String'],
  ['SANN', true, 'General', 'Boolean'],
  ['usann', false, 'General', 'Boolean'],
  ['#I/T', '#N/A', 'General', 'Error'],
  ["'50 %", '50 %', 'General', 'String'],
  ['Fosen', 'Fosen', 'General', 'String'],
];

const rows = (cases: readonly Case[]) => cases.map(([input, value, format, type]) => ({ input, value, format, type }));

describe('an add-in’s input', () => {
  test.each(rows(fromAddIn))('$input is $value, $format', ({ input, value, format, type }) => {
    const grid = Grid.blank().write('A1', [[input]]);
    expect(grid.document.readCell(grid.sheet, 0, 0)).toMatchObject({ value, numberFormat: format, valueType: type });
  });

  test('null leaves a cell, and an empty text empties it', () => {
    const grid = Grid.blank()
      .write('A1', [[1, 2, 3]])
      .write('A1', [[null, '', 4]]);
    expect(grid.values('A1:C1')).toEqual([[1, '', 4]]);
  });

  test.each([['=SUM('], ['=1+'], ['=)'], ['=A1 ; B1'], ['="a'], ['-noe (']])('%s is refused', (input) => {
    const grid = Grid.blank().write('A1', [['before']]);
    expect(refusal(() => grid.write('A1', [[input]]))).toBe('invalidFormula');
    expect(grid.value('A1')).toBe('before');
  });

  test('a text format keeps text, numbers and formulas as text', () => {
    const grid = Grid.blank();
    grid.document.editCells(
      grid.sheet,
      [{ row: 0, column: 0, numberFormats: [['@', '@', '@']], inputs: [['007', 12, '=A1']] }],
      'addin',
    );
    expect(grid.values('A1:C1')).toEqual([['007', '12', '=A1']]);
  });

  test('a format that is set already is not changed by what is written', () => {
    const grid = Grid.blank();
    grid.document.editCells(grid.sheet, [{ row: 0, column: 0, numberFormats: [['0.0']], inputs: [['50%']] }], 'addin');
    expect(grid.format('A1')).toBe('0.0');
    expect(grid.value('A1')).toBe(0.5);
  });

  test.each([
    ['unequal rows', (g: Grid) => g.write('A1', [[1, 2], [3]]), 'shapeMismatch'],
    ['no number', (g: Grid) => g.write('A1', [[NaN]]), 'invalidArgument'],
    ['too long a text', (g: Grid) => g.write('A1', [['x'.repeat(32_768)]]), 'invalidArgument'],
    ['a cell outside the sheet', (g: Grid) => g.write('XFD1', [[1, 2]]), 'outsideSheet'],
  ] as const)('%s is refused', (_, work, code) => {
    expect(refusal(() => work(Grid.blank()))).toBe(code);
  });
});

describe('a person’s typing in Norwegian', () => {
  test.each(rows(typedInNorwegian))('$input is $value, $format', ({ input, value, format, type }) => {
    const grid = Grid.blank().type('A1', String(input));
    expect(grid.document.readCell(grid.sheet, 0, 0)).toMatchObject({ value, numberFormat: format, valueType: type });
  });

  test.each([
    ['=SUMMER(A1:A2;1,5)', '=SUM(A1:A2,1.5)', 4.5],
    ['=HVIS(A1>0,5;"ja; nei";USANN)', '=IF(A1>0.5,"ja; nei",FALSE)', 'ja; nei'],
    ['=SUMMER.HVIS.SETT(A1:A2;A1:A2;">1")', '=SUMIFS(A1:A2,A1:A2,">1")', 2],
    ['=HVISFEIL(1/0;"feil")', '=IFERROR(1/0,"feil")', 'feil'],
    ['=summerhvis(a1:a2;2)', '=SUMIF(A1:A2,2)', 2],
    ['=STØRST(A1:A2)+MAKS(A1;A2)', '=MAX(A1:A2)+MAX(A1,A2)', 4],
    ['=AVRUND(GJENNOMSNITT(A1:A2);0)', '=ROUND(AVERAGE(A1:A2),0)', 2],
    ['=OG(A1=1;ELLER(A2=3;A2=2))', '=AND(A1=1,OR(A2=3,A2=2))', true],
    ['=ANTALL(A1:A2)&ANTALLA(A1:A2)', '=COUNT(A1:A2)&COUNTA(A1:A2)', '22'],
    ['=XOPPSLAG(2;A1:A2;A1:A2)', '=XLOOKUP(2,A1:A2,A1:A2)', 2],
    ['+A1+A2', '=+A1+A2', 3],
  ])('%s', (typed, formula, value) => {
    const grid = Grid.blank()
      .write('A1', [[1], [2]])
      .type('C1', typed);
    expect(grid.formula('C1')).toBe(formula);
    expect(grid.value('C1')).toBe(value);
  });
});

test('dates in a workbook that counts from 1904', () => {
  const grid = Grid.blank();
  grid.document.workbook.properties.date1904 = true;
  grid.type('A1', '04.09.2018');
  expect(grid.value('A1')).toBe(serial(2018, 9, 4) - 1462);
});
