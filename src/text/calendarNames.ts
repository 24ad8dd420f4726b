import type { Language } from './language';

const norwegianMonths = [
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
] as const;

/** The months from January. */
export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  nb: norwegianMonths,
  nn: norwegianMonths,
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** The days of the week from Monday. Browsers know no nynorsk: theirs would be bokmål or the machine's own language. */
export const weekdayNames: Readonly<Record<Language, readonly string[]>> = {
  nb: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  nn: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'sundag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** `17. september 2018`, in English `17 September 2018`. `month` is 1–12. */
export function dayInWords(year: number, month: number, day: number, language: Language): string {
  return `${day}${language === 'en' ? '' : '.'} ${monthNames[language][month - 1] ?? ''} ${year}`;
}
