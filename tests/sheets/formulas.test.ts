import { columnReference, sameRowReference } from '../../src/sheets/formulas';
import { isSameFormula } from '../../src/sheets/sameFormula';

describe('references to columns', () => {
  test.each([
    ['Beløp', 'tbl[Beløp]', '[@Beløp]'],
    ['Annen finansiering', 'tbl[Annen finansiering]', '[@[Annen finansiering]]'],
    ['Fylke/mottaker', 'tbl[[Fylke/mottaker]]', '[@[Fylke/mottaker]]'],
    ["Beløp [kr] #1 'x'", "tbl[[Beløp '[kr'] '#1 ''x'']]", "[@[Beløp '[kr'] '#1 ''x'']]"],
  ])('%s', (header, column, sameRow) => {
    expect(columnReference('tbl', header)).toBe(column);
    expect(sameRowReference(header)).toBe(sameRow);
  });
});

describe('spellings of one formula', () => {
  test.each([
    [
      '=SUM([@Tilskudd],[@[Annen finansiering]])',
      '=sum( tbl[[#This Row],[Tilskudd]], tbl[[#This Row],[Annen finansiering]] )',
    ],
    ['=SUM(tbl[Beløp])', '=SUM(tbl[[Beløp]])'],
    ['=B7-B4', '=$B$7 - $B$4'],
    ['=[@Sum]', '=tbl[@Sum]'],
  ])('%s is %s', (one, other) => {
    expect(isSameFormula(one, other)).toBe(true);
  });

  test.each([
    ['=SUMIFS(a,b,"Tilskudd")', '=SUMIFS(a,b,"tilskudd ")'],
    ['=SUM(tbl[Beløp])', '=SUM(tbl[Beløp])+1'],
    ['=SUM(B1:B4)', '=SUM(B1:B5)'],
  ])('%s is not %s', (one, other) => {
    expect(isSameFormula(one, other)).toBe(false);
  });
});
