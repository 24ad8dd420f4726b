export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in the three languages, in ICU message syntax. */
export type Localized = Readonly<Record<Language, string>>;

/** The interface language for a locale such as `nb-NO`: bokmål for Scandinavian readers and where nothing is known, else English. */
export function languageOf(locale: string | undefined): Language {
  const primary = (locale ?? '').toLowerCase().split(/[-_]/)[0] ?? '';
  if (primary === 'nn') return 'nn';
  return ['', 'nb', 'no', 'da', 'sv'].includes(primary) ? 'nb' : 'en';
}

/** The locale that numbers, dates and plural forms follow. */
export const localeOf: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };
