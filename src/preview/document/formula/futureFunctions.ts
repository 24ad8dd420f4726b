import { shownFunctionName } from '../../../xlsx/formula/shownFormula';

/**
 * Functions that files write with a prefix because they came after the file format was settled ([MS-XLSX] 2.2.2, "future
 * functions"). `_xlfn._xlws.` for the two that are marked so.
 */
const worksheetOnly = ['FILTER', 'SORT'];
const future = [
  ...['ACOT', 'ACOTH', 'AGGREGATE', 'ARABIC', 'ARRAYTOTEXT', 'BASE', 'BITAND', 'BITOR', 'BITXOR', 'BYCOL', 'BYROW'],
  ...['CEILING.MATH', 'CHOOSECOLS', 'CHOOSEROWS', 'CONCAT', 'COT', 'DAYS', 'DECIMAL', 'DROP', 'EXPAND', 'FLOOR.MATH'],
  ...['FORMULATEXT', 'HSTACK', 'IFNA', 'IFS', 'ISFORMULA', 'ISOMITTED', 'ISOWEEKNUM', 'LAMBDA', 'LET', 'MAKEARRAY'],
  ...['MAP', 'MAXIFS', 'MINIFS', 'MODE.MULT', 'MODE.SNGL', 'NUMBERVALUE', 'PERCENTILE.EXC', 'PERCENTILE.INC'],
  ...['PERMUTATIONA', 'QUARTILE.EXC', 'QUARTILE.INC', 'RANDARRAY', 'RANK.AVG', 'RANK.EQ', 'REDUCE', 'RRI', 'SCAN'],
  ...['SEQUENCE', 'SHEET', 'SHEETS', 'SORTBY', 'STDEV.P', 'STDEV.S', 'SWITCH', 'TAKE', 'TEXTAFTER', 'TEXTBEFORE'],
  ...['TEXTJOIN', 'TEXTSPLIT', 'TOCOL', 'TOROW', 'UNICHAR', 'UNICODE', 'UNIQUE', 'VALUETOTEXT', 'VAR.P', 'VAR.S'],
  ...['VSTACK', 'WRAPCOLS', 'WRAPROWS', 'XLOOKUP', 'XMATCH', 'XOR'],
];

// AGGREGATE stands in the list of future functions, yet Excel writes it plain.
const prefixes = new Map([
  ...future.filter((name) => name !== 'AGGREGATE').map((name) => [name, `_xlfn.${name}`] as const),
  ...worksheetOnly.map((name) => [name, `_xlfn._xlws.${name}`] as const),
]);

/** `XLOOKUP` → `_xlfn.XLOOKUP`; names are upper case in files. */
export function storedFunctionName(name: string): string {
  const plain = shownFunctionName(name).toUpperCase();
  return prefixes.get(plain) ?? plain;
}
