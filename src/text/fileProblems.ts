import type { FileProblem } from '../xlsx/fileProblem';
import type { Localized } from './language';

/** Why a saved file was not read, and what to do about it. */
export const fileProblemTexts = {
  empty: {
    nb: 'Filen er tom. Velg en annen fil, eller lagre arbeidsboken på nytt i Excel.',
    nn: 'Fila er tom. Vel ei anna fil, eller lagre arbeidsboka på nytt i Excel.',
    en: 'The file is empty. Choose another file, or save the workbook again in Excel.',
  },
  tooLarge: {
    nb: 'Filen er for stor til å leses: grensen er 60 MB. Lagre arkene som hører til planen, i en egen arbeidsbok.',
    nn: 'Fila er for stor til å lesast: grensa er 60 MB. Lagre arka som høyrer til planen, i ei eiga arbeidsbok.',
    en: 'The file is too large to be read: the limit is 60 MB. Save the sheets that belong to the plan in a workbook of their own.',
  },
  unpacksTooLarge: {
    nb: 'Filen er mye større utpakket enn en plan kan være, og er ikke lest. Er den fra noen du ikke kjenner, bør du ikke åpne den. Ellers: lagre arkene som hører til planen, i en egen arbeidsbok.',
    nn: 'Fila er mykje større utpakka enn ein plan kan vere, og er ikkje lesen. Er ho frå nokon du ikkje kjenner, bør du ikkje opne ho. Elles: lagre arka som høyrer til planen, i ei eiga arbeidsbok.',
    en: 'Unpacked, the file is far larger than a plan can be, and it was not read. If it comes from someone you do not know, do not open it. Otherwise save the sheets that belong to the plan in a workbook of their own.',
  },
  passwordProtected: {
    nb: 'Filen er beskyttet med passord. Fjern passordet i Excel, og prøv igjen.',
    nn: 'Fila er verna med passord. Fjern passordet i Excel, og prøv på nytt.',
    en: 'The file is protected by a password. Remove the password in Excel, and try again.',
  },
  legacyFormat: {
    nb: 'Filen er i det gamle Excel-formatet .xls. Lagre den som .xlsx i Excel, og prøv igjen.',
    nn: 'Fila er i det gamle Excel-formatet .xls. Lagre ho som .xlsx i Excel, og prøv på nytt.',
    en: 'The file is in the old Excel format .xls. Save it as .xlsx in Excel, and try again.',
  },
  binaryFormat: {
    nb: 'Filen er i det binære formatet .xlsb. Lagre den som .xlsx i Excel, og prøv igjen.',
    nn: 'Fila er i det binære formatet .xlsb. Lagre ho som .xlsx i Excel, og prøv på nytt.',
    en: 'The file is in the binary format .xlsb. Save it as .xlsx in Excel, and try again.',
  },
  macros: {
    nb: 'Filen har makroer (.xlsm) og er ikke lest. Lagre den som .xlsx uten makroer i Excel, og prøv igjen.',
    nn: 'Fila har makroar (.xlsm) og er ikkje lesen. Lagre ho som .xlsx utan makroar i Excel, og prøv på nytt.',
    en: 'The file has macros (.xlsm) and was not read. Save it as .xlsx without macros in Excel, and try again.',
  },
  openDocument: {
    nb: 'Filen er i OpenDocument-formatet (.ods). Lagre den som .xlsx, og prøv igjen.',
    nn: 'Fila er i OpenDocument-formatet (.ods). Lagre ho som .xlsx, og prøv på nytt.',
    en: 'The file is in the OpenDocument format (.ods). Save it as .xlsx, and try again.',
  },
  textFile: {
    nb: 'Filen er ren tekst (for eksempel CSV), ikke en arbeidsbok. Åpne den i Excel, lagre den som .xlsx, og prøv igjen.',
    nn: 'Fila er rein tekst (til dømes CSV), ikkje ei arbeidsbok. Opne ho i Excel, lagre ho som .xlsx, og prøv på nytt.',
    en: 'The file is plain text (CSV, for example), not a workbook. Open it in Excel, save it as .xlsx, and try again.',
  },
  notAWorkbook: {
    nb: 'Filen er ikke en arbeidsbok. Velg en fil av typen .xlsx.',
    nn: 'Fila er ikkje ei arbeidsbok. Vel ei fil av typen .xlsx.',
    en: 'The file is not a workbook. Choose a file of the type .xlsx.',
  },
  noWorksheets: {
    nb: 'Arbeidsboken har ingen regneark, bare diagrammer eller annet. Velg en annen fil.',
    nn: 'Arbeidsboka har ingen rekneark, berre diagram eller anna. Vel ei anna fil.',
    en: 'The workbook has no worksheets, only charts or the like. Choose another file.',
  },
  damaged: {
    nb: 'Filen er skadet og kan ikke leses. La Excel reparere den, og prøv igjen.',
    nn: 'Fila er skadd og kan ikkje lesast. La Excel reparere ho, og prøv på nytt.',
    en: 'The file is damaged and cannot be read. Let Excel repair it, and try again.',
  },
} satisfies Record<FileProblem, Localized>;
