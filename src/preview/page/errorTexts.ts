import { DocumentError, type DocumentErrorCode } from '../document';
import { fileProblemTexts } from '../../text/fileProblems';
import { formatText } from '../../text/format';
import type { Language, Localized } from '../../text/language';

/** Why a file was not opened, or a change not made, in words. */
const texts: Readonly<Record<DocumentErrorCode, Localized>> = {
  ...fileProblemTexts,
  tooManyFormulas: {
    nb: 'Arbeidsboken har flere formler enn forhåndsvisningen kan regne ut riktig.',
    nn: 'Arbeidsboka har fleire formlar enn førehandsvisinga kan rekne ut rett.',
    en: 'The workbook has more formulas than the preview can calculate correctly.',
  },
  invalidArgument: {
    nb: 'Verdien kan ikke stå her.',
    nn: 'Verdien kan ikkje stå her.',
    en: 'The value cannot stand here.',
  },
  invalidFormula: {
    nb: 'Formelen kan ikke leses. Skriv en apostrof (’) foran hvis det skal være tekst.',
    nn: 'Formelen kan ikkje lesast. Skriv ein apostrof (’) framfor dersom det skal vere tekst.',
    en: 'The formula cannot be read. Type an apostrophe (’) first if it is meant as text.',
  },
  invalidName: { nb: 'Navnet er ikke tillatt.', nn: 'Namnet er ikkje tillate.', en: 'The name is not allowed.' },
  nameTaken: { nb: 'Navnet er i bruk.', nn: 'Namnet er i bruk.', en: 'The name is in use.' },
  notFound: { nb: 'Det finnes ikke lenger.', nn: 'Det finst ikkje lenger.', en: 'It no longer exists.' },
  outsideSheet: {
    nb: 'Området går ut over arket.',
    nn: 'Området går ut over arket.',
    en: 'The range goes beyond the sheet.',
  },
  shapeMismatch: {
    nb: 'Områdene har ikke samme form.',
    nn: 'Områda har ikkje same form.',
    en: 'The ranges do not have the same shape.',
  },
  tableOverlap: {
    nb: 'En tabell kan ikke ligge over en annen.',
    nn: 'Ein tabell kan ikkje liggje over ein annan.',
    en: 'A table cannot overlap another.',
  },
  tableConflict: {
    nb: 'Endringen ville ødelegge en tabell.',
    nn: 'Endringa ville øydeleggje ein tabell.',
    en: 'The change would break a table.',
  },
  mergedCells: {
    nb: 'Det kan ikke gjøres med sammenslåtte celler.',
    nn: 'Det kan ikkje gjerast med samanslegne celler.',
    en: 'That cannot be done with merged cells.',
  },
  nonBlankCellOffSheet: {
    nb: 'Celler med innhold ville havne utenfor arket.',
    nn: 'Celler med innhald ville hamne utanfor arket.',
    en: 'Cells with content would be pushed off the sheet.',
  },
  insertDeleteConflict: {
    nb: 'Det kan ikke settes inn eller slettes her.',
    nn: 'Det kan ikkje setjast inn eller slettast her.',
    en: 'Nothing can be inserted or deleted here.',
  },
  protectedSheet: {
    nb: 'Arket er beskyttet. Opphev beskyttelsen i Excel for å endre det.',
    nn: 'Arket er verna. Opphev vernet i Excel for å endre det.',
    en: 'The sheet is protected. Unprotect it in Excel to change it.',
  },
  lastVisibleSheet: {
    nb: 'En arbeidsbok må ha minst ett synlig ark.',
    nn: 'Ei arbeidsbok må ha minst eitt synleg ark.',
    en: 'A workbook must have at least one visible sheet.',
  },
  filtered: {
    nb: 'Det kan ikke gjøres mens tabellen er filtrert.',
    nn: 'Det kan ikkje gjerast medan tabellen er filtrert.',
    en: 'That cannot be done while the table is filtered.',
  },
};

/** The words for a failure that has a code; `undefined` for one that nobody foresaw. */
export function failureText(failure: unknown, language: Language): string | undefined {
  return failure instanceof DocumentError ? formatText(texts[failure.code], language) : undefined;
}
