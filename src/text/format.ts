import { IntlMessageFormat } from 'intl-messageformat';
import type { TextValue, TextValues } from '../sheets/changeSet';
import type { Language, Localized } from './language';

/**
 * Numbers, dates and plural forms follow these locales. Nynorsk borrows bokmål's, which are the same: Chromium's own data
 * has no `nn`, and would fall back to the machine's language, e.g. to `1,200,000`.
 */
export const formatLocale: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' };

const compiled = new Map<string, IntlMessageFormat>();

/** The text in the language, with its values in that language's numbers and dates. Throws for a value the text asks for and does not get. */
export function formatText(text: Localized, language: Language, values: TextValues = {}): string {
  const pattern = text[language];
  const key = `${language}\n${pattern}`;
  let message = compiled.get(key);
  if (!message) {
    message = new IntlMessageFormat(pattern, formatLocale[language], undefined, { ignoreTag: true });
    compiled.set(key, message);
  }
  const shown = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, formatValue(value, language)]));
  return String(message.format(shown));
}

/** Plain numbers stay numbers, so that plural forms can see them. */
function formatValue(value: TextValue, language: Language): string | number {
  if (typeof value !== 'object') return value;
  if ('kroner' in value) return formatKroner(value.kroner, language);
  if ('day' in value) return formatDay(value.day, language);
  if ('list' in value) return formatList(value.list, language);
  return formatShare(value.share, language);
}

/** «Molde, Aukra og Rauma». */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(formatLocale[language], { type: 'conjunction' }).format(items);
}

/** `1 200 000 kr` with hard spaces; øre only when there are any. */
export function formatKroner(amount: number, language: Language): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const number = numberFormat(language, digits).format(amount);
  return language === 'en' ? `NOK\u00a0${number}` : `${number}\u00a0kr`;
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(formatLocale[language], { maximumFractionDigits: 10 }).format(value);
}

/** `50 %`; decimals only where they are needed to tell the share from a whole per cent, so that 49.999 % never reads as 50 %. */
export function formatShare(share: number, language: Language): string {
  const perCent = share * 100;
  const whole = Math.abs(perCent - Math.round(perCent)) < 1e-9;
  const digits = whole ? 0 : ([2, 3, 4, 5].find((each) => !isWhole(perCent, each)) ?? 6);
  return new Intl.NumberFormat(formatLocale[language], { style: 'percent', maximumFractionDigits: digits }).format(
    share,
  );
}

/** Whether the number reads as a whole one when rounded to so many decimals. */
function isWhole(value: number, digits: number): boolean {
  return Number.isInteger(Number(value.toFixed(digits)));
}

/** `04.09.2018`, in English `4 Sept 2018`. */
export function formatDay(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  const options: Intl.DateTimeFormatOptions =
    language === 'en'
      ? { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }
      : { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(formatLocale[language], options).format(date);
}

const numberFormats = new Map<string, Intl.NumberFormat>();
function numberFormat(language: Language, digits: number): Intl.NumberFormat {
  const key = `${language}${digits}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(formatLocale[language], {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    numberFormats.set(key, format);
  }
  return format;
}
