import type { Localized } from './language';

/** What the command line says. */
export const checkTexts = {
  usage: {
    nb: 'Bruk: npm run -s check -- FIL.xlsx [--format json|text] [--scenario confirmed|fullApplication] [--language nb|nn|en]',
    nn: 'Bruk: npm run -s check -- FIL.xlsx [--format json|text] [--scenario confirmed|fullApplication] [--language nb|nn|en]',
    en: 'Usage: npm run -s check -- FILE.xlsx [--format json|text] [--scenario confirmed|fullApplication] [--language nb|nn|en]',
  },
  help: {
    nb: 'Leser en lagret arbeidsbok og kontrollerer den mot planen. Sluttkode: 0 uten feil, 1 med feil, 2 når filen ikke kan leses.',
    nn: 'Les ei lagra arbeidsbok og kontrollerer ho mot planen. Sluttkode: 0 utan feil, 1 med feil, 2 når fila ikkje kan lesast.',
    en: 'Reads a saved workbook and checks it against the plan. Exit code: 0 without errors, 1 with errors, 2 when the file cannot be read.',
  },
  noFile: { nb: 'Ingen fil er oppgitt.', nn: 'Inga fil er oppgitt.', en: 'No file is given.' },
  severalFiles: {
    nb: 'Flere filer er oppgitt ({files}). Kontroller én om gangen.',
    nn: 'Fleire filer er oppgitt ({files}). Kontroller éi om gongen.',
    en: 'Several files are given ({files}). Check one at a time.',
  },
  unknownOption: {
    nb: 'Valget {option} finnes ikke.',
    nn: 'Valet {option} finst ikkje.',
    en: 'There is no option {option}.',
  },
  optionWithoutValue: {
    nb: 'Valget {option} mangler verdi. Velg {allowed}.',
    nn: 'Valet {option} manglar verdi. Vel {allowed}.',
    en: 'The option {option} has no value. Choose {allowed}.',
  },
  wrongValue: {
    nb: 'Valget {option} kan ikke være «{value}». Velg {allowed}.',
    nn: 'Valet {option} kan ikkje vere «{value}». Vel {allowed}.',
    en: 'The option {option} cannot be “{value}”. Choose {allowed}.',
  },
  fileMissing: {
    nb: 'Filen finnes ikke. Sjekk navnet og mappen.',
    nn: 'Fila finst ikkje. Sjekk namnet og mappa.',
    en: 'There is no such file. Check its name and folder.',
  },
  isFolder: {
    nb: 'Det er en mappe. Oppgi en fil av typen .xlsx.',
    nn: 'Det er ei mappe. Oppgi ei fil av typen .xlsx.',
    en: 'That is a folder. Give a file of the type .xlsx.',
  },
  noAccess: {
    nb: 'Du har ikke tilgang til filen. Lukk den i andre programmer, eller be om tilgang.',
    nn: 'Du har ikkje tilgang til fila. Lukk ho i andre program, eller be om tilgang.',
    en: 'You have no access to the file. Close it in other programs, or ask for access.',
  },
  unreadable: {
    nb: 'Filen kan ikke hentes fra disken ({code}). Kopier den til en annen mappe, og prøv igjen.',
    nn: 'Fila kan ikkje hentast frå disken ({code}). Kopier ho til ei anna mappe, og prøv på nytt.',
    en: 'The file cannot be fetched from the disk ({code}). Copy it to another folder, and try again.',
  },
  unexpected: {
    nb: 'Kontrollen stanset på grunn av en feil i programmet, ikke i filen: {reason}',
    nn: 'Kontrollen stansa på grunn av ein feil i programmet, ikkje i fila: {reason}',
    en: 'The check stopped because of a fault in the program, not in the file: {reason}',
  },
  nothingRecognised: {
    nb: 'Arbeidsboken har ingenting som hører til planen, så ingenting er kontrollert. Arkene er {sheets}. Sjekk at det er riktig fil, eller gi tabellene og kolonnene navnene fra planen.',
    nn: 'Arbeidsboka har ingenting som høyrer til planen, så ingenting er kontrollert. Arka er {sheets}. Sjekk at det er rett fil, eller gi tabellane og kolonnane namna frå planen.',
    en: 'The workbook has nothing that belongs to the plan, so nothing was checked. Its sheets are {sheets}. Make sure that it is the right file, or give the tables and columns the names of the plan.',
  },
  notCalculated: {
    nb: 'Filen har ingen verdi for {count, plural, one {# formel} other {# formler}} i arket «{sheet}», og {count, plural, one {den} other {de}} kan ikke regnes ut her. {count, plural, one {Cellen} other {Cellene}} er ikke brukt i noen kontroll. Åpne filen i Excel, lagre den, og kontroller på nytt.',
    nn: 'Fila har ingen verdi for {count, plural, one {# formel} other {# formlar}} i arket «{sheet}», og {count, plural, one {han} other {dei}} kan ikkje reknast ut her. {count, plural, one {Cella} other {Cellene}} er ikkje {count, plural, one {brukt} other {brukte}} i nokon kontroll. Opne fila i Excel, lagre ho, og kontroller på nytt.',
    en: 'The file has no value for {count, plural, one {# formula} other {# formulas}} in the sheet “{sheet}”, and {count, plural, one {it} other {they}} cannot be calculated here. The {count, plural, one {cell is} other {cells are}} not used in any check. Open the file in Excel, save it, and check again.',
  },
  rowsBelowTable: {
    nb: '{count, plural, one {# rad} other {# rader}} rett under tabellen «{table}» er kontrollert som en del av den, men hører ikke til tabellen. Summer og lister i Excel tar ikke med {count, plural, one {raden} other {radene}}. Dra det nedre høyre hjørnet av tabellen over {count, plural, one {raden} other {radene}}.',
    nn: '{count, plural, one {# rad} other {# rader}} rett under tabellen «{table}» er {count, plural, one {kontrollert} other {kontrollerte}} som ein del av han, men høyrer ikkje til tabellen. Summar og lister i Excel tek ikkje med {count, plural, one {rada} other {radene}}. Dra det nedre høgre hjørnet av tabellen over {count, plural, one {rada} other {radene}}.',
    en: '{count, plural, one {# row} other {# rows}} just below the table “{table}” {count, plural, one {is} other {are}} checked as part of it but {count, plural, one {does} other {do}} not belong to the table. Sums and lists in Excel leave {count, plural, one {it} other {them}} out. Drag the lower right corner of the table over the {count, plural, one {row} other {rows}}.',
  },
  checkedAgainst: {
    nb: '{file}, kontrollert mot {scenario, select, confirmed {«Bekreftet tildeling»} fullApplication {«Hele søknaden innvilget»} other {begge budsjettalternativ}}',
    nn: '{file}, kontrollert mot {scenario, select, confirmed {«Stadfesta tildeling»} fullApplication {«Heile søknaden innvilga»} other {begge budsjettalternativa}}',
    en: '{file}, checked against {scenario, select, confirmed {“Confirmed grant”} fullApplication {“Full application granted”} other {both funding scenarios}}',
  },
  whatWasRead: { nb: 'Lest: {parts}.', nn: 'Lese: {parts}.', en: 'Read: {parts}.' },
  budgetRead: {
    nb: 'budsjett med {count, plural, one {# linje} other {# linjer}}',
    nn: 'budsjett med {count, plural, one {# linje} other {# linjer}}',
    en: 'a budget of {count, plural, one {# line} other {# lines}}',
  },
  activitiesRead: {
    nb: '{count, plural, one {# aktivitet} other {# aktiviteter}}',
    nn: '{count, plural, one {# aktivitet} other {# aktivitetar}}',
    en: '{count, plural, one {# activity} other {# activities}}',
  },
  membershipsRead: {
    nb: '{count, plural, one {# medlemskap} other {# medlemskap}}',
    nn: '{count, plural, one {# medlemskap} other {# medlemskapar}}',
    en: '{count, plural, one {# membership} other {# memberships}}',
  },
  municipalitiesRead: {
    nb: '{count, plural, one {# kommune} other {# kommuner}}',
    nn: '{count, plural, one {# kommune} other {# kommunar}}',
    en: '{count, plural, one {# municipality} other {# municipalities}}',
  },
  regionsRead: {
    nb: '{count, plural, one {# region} other {# regioner}}',
    nn: '{count, plural, one {# region} other {# regionar}}',
    en: '{count, plural, one {# region} other {# regions}}',
  },
  meetingPlacesRead: {
    nb: '{count, plural, one {# møteplass} other {# møteplasser}}',
    nn: '{count, plural, one {# møteplass} other {# møteplassar}}',
    en: '{count, plural, one {# meeting place} other {# meeting places}}',
  },
  versionsRead: {
    nb: '{count, plural, one {# versjon} other {# versjoner}}',
    nn: '{count, plural, one {# versjon} other {# versjonar}}',
    en: '{count, plural, one {# version} other {# versions}}',
  },
  settingsRead: { nb: 'innstillinger', nn: 'innstillingar', en: 'settings' },
  alsoAt: { nb: 'Gjelder også {places}', nn: 'Gjeld òg {places}', en: 'Also concerns {places}' },
  wholeWorkbook: { nb: 'Hele arbeidsboken', nn: 'Heile arbeidsboka', en: 'The whole workbook' },
  counts: {
    nb: '{errors, plural, =0 {Ingen feil} one {# feil} other {# feil}}, {warnings, plural, =0 {ingen advarsler} one {# advarsel} other {# advarsler}}, {infos} til orientering.',
    nn: '{errors, plural, =0 {Ingen feil} one {# feil} other {# feil}}, {warnings, plural, =0 {ingen åtvaringar} one {# åtvaring} other {# åtvaringar}}, {infos} til orientering.',
    en: '{errors, plural, =0 {No errors} one {# error} other {# errors}}, {warnings, plural, =0 {no warnings} one {# warning} other {# warnings}}, {infos} for information.',
  },
} satisfies Record<string, Localized>;
