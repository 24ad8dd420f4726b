import { english, norwegian as norwegianDocument, type Culture as DocumentCulture } from '../document/input/culture';

/** Regional settings of the person at the workbook, as `Application.cultureInfo` gives them. */
export interface Culture {
  readonly name: string;
  readonly numberDecimalSeparator: string;
  readonly numberGroupSeparator: string;
  readonly dateSeparator: string;
  readonly timeSeparator: string;
  readonly shortDatePattern: string;
  readonly longDatePattern: string;
  readonly longTimePattern: string;
}

const norwegian = {
  numberDecimalSeparator: ',',
  numberGroupSeparator: '\u00a0',
  dateSeparator: '.',
  timeSeparator: ':',
  shortDatePattern: 'dd.MM.yyyy',
  longDatePattern: 'dddd d. MMMM yyyy',
  longTimePattern: 'HH:mm:ss',
} as const;

const american = {
  numberDecimalSeparator: '.',
  numberGroupSeparator: ',',
  dateSeparator: '/',
  timeSeparator: ':',
  shortDatePattern: 'M/d/yyyy',
  longDatePattern: 'dddd, MMMM d, yyyy',
  longTimePattern: 'h:mm:ss tt',
} as const;

/** Windows' own settings for the languages the add-in speaks; any other language gets the American ones under its name. */
export function cultureOf(name: string): Culture {
  return { name, ...(/^n[bno](-|$)/i.test(name) ? norwegian : american) };
}

/** The same as the document knows it, for typed text, display text and local formulas. */
export const documentCulture = ({ numberDecimalSeparator }: Culture): DocumentCulture =>
  numberDecimalSeparator === ',' ? norwegianDocument : english;
