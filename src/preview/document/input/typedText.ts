import type { Culture } from './culture';
import { fullYear, serialDay } from './serialDay';

/** What typed text means: a value, and the format that Excel gives a cell that has none. */
export interface TypedValue {
  readonly value: number | boolean | string | { readonly error: string };
  readonly numberFormat?: string;
}

export interface TypingContext {
  readonly culture: Culture;
  readonly date1904: boolean;
  /** For dates typed without a year. */
  readonly thisYear: number;
}

const errors: Readonly<Record<string, string>> = {
  '#n/a': '#N/A',
  '#div/0!': '#DIV/0!',
  '#value!': '#VALUE!',
  '#ref!': '#REF!',
  '#name?': '#NAME?',
  '#num!': '#NUM!',
  '#null!': '#NULL!',
  '#i/t': '#N/A',
  '#verdi!': '#VALUE!',
  '#navn?': '#NAME?',
};

/** Reads text as Excel does when it is typed in a cell with the General format; text that means nothing else is text. */
export function readTyped(text: string, context: TypingContext): TypedValue {
  const trimmed = text.trim();
  const { truth } = context.culture;
  if (trimmed.toUpperCase() === truth.true) return { value: true };
  if (trimmed.toUpperCase() === truth.false) return { value: false };
  const error = trimmed.startsWith('#') ? errors[trimmed.toLowerCase()] : undefined;
  if (error) return { value: { error } };
  // Most text has no digit and can be neither a number nor a moment.
  if (!/\d/.test(trimmed)) return { value: text };
  if (isWord(trimmed, context.culture)) return { value: text };
  return readNumber(trimmed, context.culture) ?? readMoment(trimmed, context) ?? { value: text };
}

/** Text that begins with a letter is a number or a moment only after a currency's sign or in a month's name. */
function isWord(text: string, { months, currency }: Culture): boolean {
  if (!/^\p{L}/u.test(text)) return false;
  const start = text.slice(0, 3).toLowerCase();
  return !months.includes(start) && !start.startsWith(currency.sign.toLowerCase());
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** What numbers and dates look like in a language. */
interface Shapes {
  readonly money: RegExp;
  readonly group: RegExp;
  readonly groups: RegExp;
  readonly number: RegExp;
  readonly day: RegExp;
}

const shapes = new Map<Culture, Shapes>();

function shapesOf(culture: Culture): Shapes {
  const known = shapes.get(culture);
  if (known) return known;
  const group = `[${culture.group.map(escaped).join('')}]`;
  const decimal = escaped(culture.decimal);
  const sign = escaped(culture.currency.sign);
  const separator = `[${escaped(culture.dateSeparators)}]`;
  const made: Shapes = {
    money: new RegExp(`^${sign}\\s*|\\s*${sign}$`, 'i'),
    group: new RegExp(group),
    groups: new RegExp(group, 'g'),
    number: new RegExp(
      `^(?:(\\d{1,3}(?:${group}\\d{3})+|\\d+)(?:${decimal}(\\d*))?|${decimal}(\\d+))(?:e([+-]?\\d+))?$`,
      'i',
    ),
    day: new RegExp(`^(\\d{1,2})(${separator})(\\d{1,2})(?:\\2(\\d{2}|\\d{4}))?\\.?$`),
  };
  shapes.set(culture, made);
  return made;
}

function readNumber(text: string, culture: Culture): TypedValue | null {
  const { money, group, groups, number } = shapesOf(culture);
  let rest = text;
  const inParentheses = /^\((.*)\)$/.exec(rest);
  if (inParentheses) rest = (inParentheses[1] as string).trim();
  const sign = /^[+-]/.exec(rest)?.[0] ?? '';
  if (inParentheses && sign) return null;
  rest = rest.slice(sign.length).trim();
  const isMoney = money.test(rest);
  rest = rest.replace(money, '');
  const isShare = rest.endsWith('%');
  if (isShare) rest = rest.slice(0, -1).trimEnd();
  if (isMoney && isShare) return null;
  const match = number.exec(rest);
  if (!match) return null;
  const [, whole = '0', part, only, power] = match;
  const decimals = part ?? only ?? '';
  const size = Number(`${whole.replace(groups, '')}.${decimals || '0'}${power ? `e${power}` : ''}`);
  if (!Number.isFinite(size)) return null;
  const value = (sign === '-' || inParentheses ? -size : size) / (isShare ? 100 : 1);
  const hasDecimals = decimals.length > 0;
  return {
    value: isShare ? exact(value) : value,
    ...formatOf(isShare, isMoney, group.test(whole), hasDecimals, power !== undefined, culture),
  };
}

/** 7.000000000000001 from 700.0000000000001 % is not what anybody typed. */
const exact = (value: number): number => Number(value.toPrecision(15));

function formatOf(
  isShare: boolean,
  isMoney: boolean,
  isGrouped: boolean,
  hasDecimals: boolean,
  hasPower: boolean,
  culture: Culture,
): { numberFormat: string } | object {
  const decimals = hasDecimals ? '.00' : '';
  if (isShare) return { numberFormat: `0${decimals}%` };
  if (isMoney) return { numberFormat: culture.currency.format + decimals };
  if (hasPower) return { numberFormat: '0.00E+00' };
  return isGrouped ? { numberFormat: `#,##0${decimals}` } : {};
}

function readMoment(text: string, context: TypingContext): TypedValue | null {
  const time = /(?:^|\s)(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*(am|pm))?$/i.exec(text);
  const dayText = time ? text.slice(0, time.index).trim() : text;
  const fraction = time ? readTime(time) : 0;
  if (fraction === null) return null;
  if (time && dayText === '')
    return { value: fraction, numberFormat: time[3] ? 'h:mm:ss' : time[4] ? 'h:mm AM/PM' : 'h:mm' };
  const day = readDay(dayText, context);
  if (!day) return null;
  return time
    ? { value: day.serial + fraction, numberFormat: context.culture.formats.dateTime }
    : { value: day.serial, numberFormat: day.format };
}

function readTime([, hours, minutes, seconds = '0', half]: RegExpExecArray): number | null {
  const isPm = half?.toLowerCase() === 'pm';
  if (Number(minutes) > 59 || Number(seconds) > 59 || (half && (Number(hours) > 12 || Number(hours) === 0)))
    return null;
  const hour = half ? (Number(hours) % 12) + (isPm ? 12 : 0) : Number(hours);
  return (hour * 3_600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

interface Day {
  readonly serial: number;
  readonly format: string;
}

function readDay(text: string, context: TypingContext): Day | null {
  const { culture } = context;
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), culture.formats.date, context);
  const numbers = shapesOf(culture).day.exec(text);
  if (numbers) {
    const [, a, , b, year] = numbers;
    const [day, month] = culture.dateOrder === 'dayMonthYear' ? [Number(a), Number(b)] : [Number(b), Number(a)];
    return year
      ? dayOf(fullYear(Number(year)), month, day, culture.formats.date, context)
      : dayOf(context.thisYear, month, day, culture.formats.dayMonth, context);
  }
  return readNamedMonth(text, context);
}

function readNamedMonth(text: string, context: TypingContext): Day | null {
  const dayFirst = /^(?:(\d{1,2})\.?[\s-]*)?(\p{L}{3,9})\.?(?:[\s,-]+(\d{2}|\d{4}))?$/u.exec(text);
  const monthFirst = /^(\p{L}{3,9})\.?\s+(\d{1,2}),?(?:\s+(\d{4}))$/u.exec(text);
  const [day, name, year] = monthFirst
    ? [monthFirst[2], monthFirst[1], monthFirst[3]]
    : dayFirst
      ? [dayFirst[1], dayFirst[2], dayFirst[3]]
      : [];
  const month = name ? monthNumber(name, context.culture) : 0;
  if (!month || (!day && !year)) return null;
  const { formats } = context.culture;
  const known = year ? fullYear(Number(year)) : context.thisYear;
  if (!day) return dayOf(known, month, 1, formats.monthYear, context);
  return dayOf(known, month, Number(day), year ? 'd-mmm-yy' : formats.dayMonth, context);
}

const fullNames: Readonly<Record<Culture['name'], readonly string[]>> = {
  'en-US': [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  'nb-NO': [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
};

function monthNumber(name: string, culture: Culture): number {
  const wanted = name.toLowerCase();
  return 1 + Math.max(culture.months.indexOf(wanted), fullNames[culture.name].indexOf(wanted));
}

function dayOf(year: number, month: number, day: number, format: string, context: TypingContext): Day | null {
  const serial = serialDay(year, month, day, context.date1904);
  return serial === null ? null : { serial, format };
}
