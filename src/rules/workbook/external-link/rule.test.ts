import { describeRule } from '../../../../tests/rules/describeRule';
import type { SheetExample } from '../../sheetExample';
import { rule } from './rule';

const formulas = (...texts: readonly string[]): SheetExample => ({
  layout: 'sheets',
  rows: {},
  ownSheets: { Kladd: texts.map((formula) => [{ formula, value: 1 }]) },
});

describeRule(rule, [
  {
    name: 'columns of tables, other sheets and texts are no links',
    workbook: formulas(
      '=SUM(tblBudsjett[Hele søknaden])',
      "='Mitt ark'!A1",
      '="[a.xlsx]Ark1!A1"',
      '=tbl[[#This Row],[A]]-Ark2!B1',
    ),
    reports: [],
  },
  {
    name: 'one finding a file',
    workbook: formulas("='C:\\Dok\\[Lønn.xlsx]Ark1'!B2", '=[Lønn.xlsx]Ark1!B3', '=1+1', '=[2]Ark1!$A$1'),
    reports: [
      { message: 'link', places: ['Kladd!A1:A2'], values: { file: 'Lønn.xlsx', count: 2 } },
      { message: 'link', places: ['Kladd!A4'], values: { file: '2' } },
    ],
  },
]);
