import type { Culture } from './culture';
import { fullYear, serialDay } from './serialDay';
import { escaped } from './typedNumber';
import type { TypedValue, TypingContext } from './typedText';

/** A day, a time, or both. */
export function readMoment(text: string, context: TypingContext): TypedValue | null {
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

const dayShapes = new Map<Culture, RegExp>();

/** Two or three numbers with the same separator between. */
function dayShape(culture: Culture): RegExp {
  const known = dayShapes.get(culture);
  if (known) return known;
  const separator = `[${escaped(culture.dateSeparators)}]`;
  const made = new RegExp(`^(\\d{1,2})(${separator})(\\d{1,2})(?:\\2(\\d{2}|\\d{4}))?\\.?$`);
  dayShapes.set(culture, made);
  return made;
}

function readDay(text: string, context: TypingContext): Day | null {
  const { culture } = context;
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), culture.formats.date, context);
  const numbers = dayShape(culture).exec(text);
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
