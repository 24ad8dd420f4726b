import type { HostErrorCode } from '../../sheets/changeSet';
import type { Localized } from '../language';

/** Why Excel did not do it, and what the person can do. The texts hold for reading, writing and selecting alike. */
export const hostErrorTexts = {
  cellEditMode: {
    nb: 'En celle er under redigering. Fullfør redigeringen av cellen med Enter eller Esc.',
    nn: 'Ei celle er under redigering. Fullfør redigeringa av cella med Enter eller Esc.',
    en: 'A cell is being edited. Finish editing the cell with Enter or Esc.',
  },
  accessDenied: {
    nb: 'Excel gir ikke tilgang. Er arbeidsboken skrivebeskyttet eller åpnet i beskyttet visning, så velg Aktiver redigering.',
    nn: 'Excel gir ikkje tilgang. Er arbeidsboka skrivebeskytta eller opna i beskytta vising, så vel Aktiver redigering.',
    en: 'Excel denies access. If the workbook is read-only or open in Protected View, choose Enable Editing.',
  },
  protectedSheet: {
    nb: 'Arket er beskyttet. Velg Se gjennom > Opphev arkbeskyttelse i Excel, og prøv igjen.',
    nn: 'Arket er verna. Vel Sjå gjennom > Opphev arkvern i Excel, og prøv igjen.',
    en: 'The sheet is protected. Choose Review > Unprotect Sheet in Excel and try again.',
  },
  notFound: {
    nb: 'Arket, tabellen eller cellen finnes ikke lenger. Kontroller på nytt.',
    nn: 'Arket, tabellen eller cella finst ikkje lenger. Kontroller på nytt.',
    en: 'The sheet, table or cell no longer exists. Check again.',
  },
  filtered: {
    nb: 'Et filter er på. Fjern filteret (Data > Fjern), og prøv igjen.',
    nn: 'Eit filter er på. Fjern filteret (Data > Fjern), og prøv igjen.',
    en: 'A filter is on. Clear the filter (Data > Clear) and try again.',
  },
  merged: {
    nb: 'Cellene er slått sammen med andre. Opphev sammenslåingen i Excel, og prøv igjen.',
    nn: 'Cellene er slegne saman med andre. Opphev samanslåinga i Excel, og prøv igjen.',
    en: 'The cells are merged with others. Unmerge them in Excel and try again.',
  },
  insertDeleteConflict: {
    nb: 'Excel kan ikke sette inn eller fjerne celler her, for det ville delt en tabell eller et sammenslått område.',
    nn: 'Excel kan ikkje setje inn eller fjerne celler her, for det ville delt ein tabell eller eit samanslege område.',
    en: 'Excel cannot insert or remove cells here, since that would split a table or a merged range.',
  },
  nonBlankCellOffSheet: {
    nb: 'Det er ikke plass: Celler med innhold ville blitt skjøvet ut av arket. Tøm rader eller kolonner ytterst i arket.',
    nn: 'Det er ikkje plass: Celler med innhald ville blitt skuva ut av arket. Tøm rader eller kolonnar ytst i arket.',
    en: 'There is no room: cells with content would be pushed off the sheet. Clear rows or columns at the edge of the sheet.',
  },
  inactiveWorkbook: {
    nb: 'En annen arbeidsbok er framme i Excel. Hent fram denne arbeidsboken, og prøv igjen.',
    nn: 'Ei anna arbeidsbok er framme i Excel. Hent fram denne arbeidsboka, og prøv igjen.',
    en: 'Another workbook is in front in Excel. Bring this workbook to the front and try again.',
  },
  requestTooLarge: {
    nb: 'Endringen er større enn Excel tar imot på én gang. Rett i mindre deler.',
    nn: 'Endringa er større enn Excel tek imot på éin gong. Rett i mindre delar.',
    en: 'The change is larger than Excel accepts at once. Correct in smaller parts.',
  },
  responseTooLarge: {
    nb: 'Arbeidsboken er større enn Excel gir fra seg på én gang. Slett tomme rader og kolonner som er i bruk bare av formatering.',
    nn: 'Arbeidsboka er større enn Excel gir frå seg på éin gong. Slett tomme rader og kolonnar som berre er i bruk av formatering.',
    en: 'The workbook is larger than Excel hands over at once. Delete empty rows and columns that only formatting keeps in use.',
  },
  rangeTooLarge: {
    nb: 'Området er for stort for Excel. Slett tomme rader og kolonner som er i bruk bare av formatering.',
    nn: 'Området er for stort for Excel. Slett tomme rader og kolonnar som berre er i bruk av formatering.',
    en: 'The range is too large for Excel. Delete empty rows and columns that only formatting keeps in use.',
  },
  apiMissing: {
    nb: 'Denne utgaven av Excel mangler noe tillegget trenger. Oppdater Excel (Fil > Konto > Oppdateringsalternativer).',
    nn: 'Denne utgåva av Excel manglar noko tillegget treng. Oppdater Excel (Fil > Konto > Oppdateringsalternativ).',
    en: 'This version of Excel lacks something the add-in needs. Update Excel (File > Account > Update Options).',
  },
  noAnswer: {
    nb: 'Excel svarer ikke. Lukk dialogbokser som står åpne i Excel, og prøv igjen.',
    nn: 'Excel svarer ikkje. Lukk dialogboksar som står opne i Excel, og prøv igjen.',
    en: 'Excel does not answer. Close any dialog boxes open in Excel and try again.',
  },
  partNotFetched: {
    nb: 'En del av tillegget kunne ikke hentes, og ingenting er lest eller endret. Sjekk nettforbindelsen, og prøv igjen.',
    nn: 'Ein del av tillegget kunne ikkje hentast, og ingenting er lese eller endra. Sjekk nettsambandet, og prøv igjen.',
    en: 'A part of the add-in could not be fetched, and nothing was read or changed. Check the connection and try again.',
  },
  unexpected: {
    nb: 'Excel svarte med en feil vi ikke kjenner. Prøv igjen. Hjelper ikke det, så lagre, lukk og åpne arbeidsboken.',
    nn: 'Excel svarte med ein feil vi ikkje kjenner. Prøv igjen. Hjelper ikkje det, så lagre, lukk og opne arbeidsboka.',
    en: 'Excel answered with an error we do not know. Try again. If that does not help, save, close and reopen the workbook.',
  },
} as const satisfies Readonly<Record<HostErrorCode, Localized>>;
