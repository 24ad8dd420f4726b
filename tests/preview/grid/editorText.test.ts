import { english, norwegian, OpenDocument, type CellContents } from '../../../src/preview/document';
import { editorText } from '../../../src/preview/grid/editorText';

const contents = (given: Partial<CellContents>): CellContents => ({
  value: '',
  valueType: 'Empty',
  formula: null,
  numberFormat: 'General',
  quotePrefix: false,
  ...given,
});

describe('what stands in a cell’s editor', () => {
  test.each([
    ['a number', contents({ value: 1234.5 }), '1234,5', '1234.5'],
    ['a share', contents({ value: 0.07, numberFormat: '0%' }), '7%', '7%'],
    ['a day', contents({ value: 43347, numberFormat: 'dd.mm.yyyy' }), '04.09.2018', '9/4/2018'],
    ['an amount with a d in its unit', contents({ value: 5, numberFormat: '0 "dager"' }), '5', '5'],
    ['truth', contents({ value: true }), 'SANN', 'TRUE'],
    ['a formula', contents({ value: 3.5, formula: '=SUM(A1,2.5)' }), '=SUMMER(A1;2,5)', '=SUM(A1,2.5)'],
    ['text entered as such', contents({ value: '007', quotePrefix: true }), "'007", "'007"],
    ['nothing', contents({}), '', ''],
  ])('%s', (_, cell, inNorwegian, inEnglish) => {
    expect(editorText(cell, norwegian)).toBe(inNorwegian);
    expect(editorText(cell, english)).toBe(inEnglish);
  });

  test.each(['1234,5', '-7%', '04.09.2018', '=HVIS(A2>1;"a;b";1,5)', "'007", 'Ærlig talt', 'SANN'])(
    '%s, entered again as it stands, leaves the cell as it was',
    (typed) => {
      const document = OpenDocument.blank();
      const { active } = document.sheets;
      document.editCells(active, [{ row: 0, column: 0, inputs: [[typed]] }], 'user');
      const before = document.readCell(active, 0, 0);
      document.editCells(active, [{ row: 0, column: 0, inputs: [[editorText(before, document.culture)]] }], 'user');
      expect(document.readCell(active, 0, 0)).toEqual(before);
    },
  );
});
