import { toLocalFormula, type CellContents, type Culture } from '../document';

/**
 * What stands in the cell's editor when it is opened: a formula or a value as the person would type it in their own
 * language, so that leaving it as it is, or changing a part, means what it seems to.
 */
export function editorText({ value, formula, numberFormat, quotePrefix }: CellContents, culture: Culture): string {
  if (formula !== null) return toLocalFormula(formula, culture);
  if (typeof value === 'boolean') return value ? culture.truth.true : culture.truth.false;
  if (typeof value === 'string') return quotePrefix ? `'${value}` : value;
  if (isShare(numberFormat)) return `${numberText(roundedShare(value), culture)}%`;
  return isDay(numberFormat) ? dayText(value, culture) : numberText(value, culture);
}

const numberText = (value: number, culture: Culture): string => String(value).replace('.', culture.decimal);
const isShare = (format: string): boolean => /%/.test(format);
/** 0.07 × 100 is 7.000000000000001 in binary; nobody shall see that. */
const roundedShare = (value: number): number => Number((value * 100).toPrecision(15));

/** A format with a day and a year or month in it, outside quoted text. */
const isDay = (format: string): boolean => /d/i.test(unquoted(format)) && /[my]/i.test(unquoted(format));
const unquoted = (format: string): string => format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');

function dayText(serial: number, culture: Culture): string {
  const day = new Date(Math.round((serial - 25_569) * 86_400_000));
  const [date, month, year] = [day.getUTCDate(), day.getUTCMonth() + 1, day.getUTCFullYear()];
  if (serial < 1 || !Number.isInteger(serial)) return numberText(serial, culture);
  const two = (number: number): string => String(number).padStart(2, '0');
  return culture.dateOrder === 'dayMonthYear' ? `${two(date)}.${two(month)}.${year}` : `${month}/${date}/${year}`;
}
