import { formatCellValue } from '@cj-tech-master/excelts';
import { numberFormatOf, shownValue, type CellValue } from '../cells/cellContents';
import { cellAt, type Worksheet } from '../excelts';
import type { Culture } from '../input/culture';

/** What a cell shows in a column that is wide enough, in the person's language. */
export function displayText(worksheet: Worksheet, row: number, column: number, culture: Culture): string {
  const cell = cellAt(worksheet, row, column);
  return textOf(shownValue(cell), numberFormatOf(cell), culture);
}

export function textOf(value: CellValue, numberFormat: string, culture: Culture): string {
  if (value === '') return '';
  if (typeof value === 'boolean') return value ? culture.truth.true : culture.truth.false;
  if (typeof value === 'string') return formatCellValue(value, numberFormat);
  const english = formatCellValue(value, numberFormat);
  if (culture.name === 'en-US') return english;
  return isDate(numberFormat)
    ? norwegianNames(english)
    : english.replace(/[.,](?=\d)/g, (mark) => separator(mark, culture));
}

const separator = (mark: string, culture: Culture): string => (mark === '.' ? culture.decimal : '\u00a0');

/** A date or time part outside quotes and brackets. */
const isDate = (numberFormat: string): boolean => /[dmyhs]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

const names: Readonly<Record<string, string>> = {
  January: 'januar',
  February: 'februar',
  March: 'mars',
  April: 'april',
  May: 'mai',
  June: 'juni',
  July: 'juli',
  August: 'august',
  September: 'september',
  October: 'oktober',
  November: 'november',
  December: 'desember',
  Monday: 'mandag',
  Tuesday: 'tirsdag',
  Wednesday: 'onsdag',
  Thursday: 'torsdag',
  Friday: 'fredag',
  Saturday: 'lørdag',
  Sunday: 'søndag',
  Oct: 'okt',
  Dec: 'des',
  Mon: 'man',
  Tue: 'tir',
  Wed: 'ons',
  Thu: 'tor',
  Fri: 'fre',
  Sat: 'lør',
  Sun: 'søn',
};

const norwegianNames = (text: string): string =>
  text.replace(/[A-Z][a-z]{2,8}/g, (word) => names[word] ?? word.toLowerCase());
