import type { ExternalSource } from '../rule';

/** What is known of errors in spreadsheets; the plan says nothing about how a workbook is made. */
export const errorsAreCommon: ExternalSource = {
  from: 'R. R. Panko: Spreadsheet Errors: What We Know. What We Think We Can Do. EuSpRIG 2000',
  address: 'https://www.researchgate.net/publication/1912352_Spreadsheet_Errors_What_We_Know_What_We_Think_We_Can_Do',
  quote:
    'Fifteen years of research studies have concluded unanimously that spreadsheet errors are both common and non-trivial.',
  language: 'en',
};

export const sumMayOmitData: ExternalSource = {
  from: 'flylib.com: Formula Problems and Solutions',
  address: 'https://flylib.com/books/en/3.427.1.135/1/',
  quote: 'the range reference in a SUM formula may not include all the data that you want to sum',
  language: 'en',
};

export const valueOverFormula: ExternalSource = {
  from: 'Excel 2016 Formulas, 22: Tools and Methods for Debugging Formulas',
  address: 'https://apprize.best/microsoft/excel_10/22.html',
  quote: 'accidentally entering a value into a cell that previously held a formula is all too easy to do',
  language: 'en',
};

export const numbersAsText: ExternalSource = {
  from: 'Microsoft: About correcting formulas',
  address: 'https://documentation.help/MS-Office-Excel-2003/xlAboutCorrectFormula.htm',
  quote: 'The cell contains numbers stored as text.',
  language: 'en',
};
