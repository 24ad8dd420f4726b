import { paneTexts } from './paneText';

/** Forms for the rows of the tables. Fetched with the view itself. */
export const formsTexts = paneTexts({
  table: { nb: 'Tabell', nn: 'Tabell', en: 'Table' },
  add: { nb: 'Legg til {row}', nn: 'Legg til {row}', en: 'Add {row}' },
  search: { nb: 'Søk i radene', nn: 'Søk i radene', en: 'Search the rows' },
  rows: { nb: 'Rader i {table}', nn: 'Rader i {table}', en: 'Rows of {table}' },
  listHint: {
    nb: 'Piltastene går mellom radene. Enter åpner skjemaet.',
    nn: 'Piltastane går mellom radene. Enter opnar skjemaet.',
    en: 'The arrow keys move between the rows. Enter opens the form.',
  },
  found: {
    nb: '{count, plural, =0 {Ingen rader passer.} one {# rad passer.} other {# rader passer.}}',
    nn: '{count, plural, =0 {Ingen rader passar.} one {# rad passar.} other {# rader passar.}}',
    en: '{count, plural, =0 {No row matches.} one {# row matches.} other {# rows match.}}',
  },
  noRows: {
    nb: 'Tabellen har ingen rader ennå.',
    nn: 'Tabellen har ingen rader enno.',
    en: 'The table has no rows yet.',
  },
  noTables: {
    nb: 'Arbeidsboken har ingen av tabellene som har skjema',
    nn: 'Arbeidsboka har ingen av tabellane som har skjema',
    en: 'The workbook has none of the tables that have forms',
  },
  noTablesText: {
    nb: 'Opprett arkene fra fanen Budsjett, så kan du fylle dem ut her.',
    nn: 'Opprett arka frå fana Budsjett, så kan du fylle dei ut her.',
    en: 'Create the sheets from the Budget tab, and you can fill them in here.',
  },
  rowNumber: { nb: 'Rad {row, number}', nn: 'Rad {row, number}', en: 'Row {row, number}' },
  editTitle: {
    nb: 'Rediger rad {row, number}{isLabelled, plural, =0 {} other {: {label}}}',
    nn: 'Rediger rad {row, number}{isLabelled, plural, =0 {} other {: {label}}}',
    en: 'Edit row {row, number}{isLabelled, plural, =0 {} other {: {label}}}',
  },
  copyTitle: {
    nb: 'Kopi av rad {row, number}{isLabelled, plural, =0 {} other {: {label}}}',
    nn: 'Kopi av rad {row, number}{isLabelled, plural, =0 {} other {: {label}}}',
    en: 'Copy of row {row, number}{isLabelled, plural, =0 {} other {: {label}}}',
  },
  formHint: {
    nb: 'Enter lagrer. Esc gir tilbake teksten som sto i feltet, og lukker skjemaet neste gang.',
    nn: 'Enter lagrar. Esc gir tilbake teksten som stod i feltet, og lukkar skjemaet neste gong.',
    en: 'Enter saves. Esc gives back the text that stood in the field, and closes the form the next time.',
  },
  newLineHint: { nb: 'Alt+Enter gir ny linje.', nn: 'Alt+Enter gir ny linje.', en: 'Alt+Enter starts a new line.' },
  back: { nb: 'Lukk skjemaet', nn: 'Lukk skjemaet', en: 'Close the form' },
  duplicate: { nb: 'Dupliser', nn: 'Dupliser', en: 'Duplicate' },
  saving: { nb: 'Lagrer …', nn: 'Lagrar …', en: 'Saving …' },
  goToRow: { nb: 'Vis raden i arket', nn: 'Vis rada i arket', en: 'Show the row in the sheet' },

  shouldFill: { nb: 'bør fylles ut', nn: 'bør fyllast ut', en: 'should be filled in' },
  readAs: { nb: 'Lest som {value}', nn: 'Lese som {value}', en: 'Read as {value}' },
  readAsEmpty: { nb: 'Lest som tomt felt', nn: 'Lese som tomt felt', en: 'Read as an empty field' },
  whichIsMeant: { nb: 'Hva er ment?', nn: 'Kva er meint?', en: 'What is meant?' },
  suggested: { nb: 'Foreslått', nn: 'Foreslått', en: 'Suggested' },
  calculated: {
    nb: 'Regnes ut av en formel i arket.',
    nn: 'Blir rekna ut av ein formel i arket.',
    en: 'Calculated by a formula in the sheet.',
  },
  theirs: {
    nb: 'Mens du skrev, ble cellen endret til {value}. Lagrer du, skriver du over det.',
    nn: 'Medan du skreiv, vart cella endra til {value}. Lagrar du, skriv du over det.',
    en: 'While you were typing, the cell was changed to {value}. If you save, you overwrite it.',
  },
  theirsEmpty: {
    nb: 'Mens du skrev, ble cellen tømt. Lagrer du, fyller du den igjen.',
    nn: 'Medan du skreiv, vart cella tømd. Lagrar du, fyller du ho att.',
    en: 'While you were typing, the cell was emptied. If you save, you fill it again.',
  },
  useTheirs: { nb: 'Bruk det som står i arket', nn: 'Bruk det som står i arket', en: 'Use what stands in the sheet' },
  openList: { nb: 'Vis valgene for {field}', nn: 'Vis vala for {field}', en: 'Show the choices for {field}' },
  choices: { nb: 'Valg for {field}', nn: 'Val for {field}', en: 'Choices for {field}' },
  severalHint: {
    nb: 'Flere verdier deles med semikolon.',
    nn: 'Fleire verdiar blir delte med semikolon.',
    en: 'Several values are separated by semicolons.',
  },
  openCalendar: { nb: 'Åpne kalender for {field}', nn: 'Opne kalender for {field}', en: 'Open calendar for {field}' },
  calendarHint: {
    nb: 'Alt+pil ned åpner kalenderen.',
    nn: 'Alt+pil ned opnar kalenderen.',
    en: 'Alt+Down opens the calendar.',
  },
  calendar: { nb: 'Velg dato: {field}', nn: 'Vel dato: {field}', en: 'Choose a date: {field}' },
  today: { nb: 'Gå til i dag', nn: 'Gå til i dag', en: 'Go to today' },
  previousMonth: { nb: 'Forrige måned', nn: 'Førre månad', en: 'Previous month' },
  nextMonth: { nb: 'Neste måned', nn: 'Neste månad', en: 'Next month' },
  previousYear: { nb: 'Forrige år', nn: 'Førre år', en: 'Previous year' },
  nextYear: { nb: 'Neste år', nn: 'Neste år', en: 'Next year' },
  previousYears: { nb: 'Forrige år i listen', nn: 'Førre år i lista', en: 'Previous years' },
  nextYears: { nb: 'Neste år i listen', nn: 'Neste år i lista', en: 'Next years' },
  chooseMonth: {
    nb: '{month}, velg for å bytte år',
    nn: '{month}, vel for å byte år',
    en: '{month}, choose to change the year',
  },
  chooseYear: {
    nb: '{month}, velg for å bytte måned',
    nn: '{month}, vel for å byte månad',
    en: '{month}, choose to change the month',
  },
  week: { nb: 'Uke {number}', nn: 'Veke {number}', en: 'Week {number}' },
  chosenDay: { nb: 'Valgt dato {day}', nn: 'Vald dato {day}', en: 'Chosen date {day}' },
  todayIs: { nb: 'I dag er det {day}', nn: 'I dag er det {day}', en: 'Today is {day}' },

  mustAnswer: {
    nb: '{count, plural, one {# felt må ses på før du kan lagre.} other {# felt må ses på før du kan lagre.}}',
    nn: '{count, plural, one {# felt må sjåast på før du kan lagre.} other {# felt må sjåast på før du kan lagre.}}',
    en: '{count, plural, one {# field must be looked at before you can save.} other {# fields must be looked at before you can save.}}',
  },
  foreseen: { nb: 'Hva kontrollene vil si', nn: 'Kva kontrollane vil seie', en: 'What the checks will say' },
  newFindings: {
    nb: '{count, plural, one {Dette gir et nytt funn:} other {Dette gir # nye funn:}}',
    nn: '{count, plural, one {Dette gir eit nytt funn:} other {Dette gir # nye funn:}}',
    en: '{count, plural, one {This brings a new finding:} other {This brings # new findings:}}',
  },
  goneFindings: {
    nb: '{count, plural, one {Dette funnet blir borte:} other {Disse # funnene blir borte:}}',
    nn: '{count, plural, one {Dette funnet blir borte:} other {Desse # funna blir borte:}}',
    en: '{count, plural, one {This finding goes away:} other {These # findings go away:}}',
  },
  moreFindings: {
    nb: '{count, plural, one {og # til} other {og # til}}',
    nn: '{count, plural, one {og # til} other {og # til}}',
    en: '{count, plural, one {and # more} other {and # more}}',
  },
  countsForeseen: {
    nb: '{added, plural, =0 {Ingen nye funn} one {# nytt funn} other {# nye funn}}{removed, plural, =0 {} other {, # blir borte}}',
    nn: '{added, plural, =0 {Ingen nye funn} one {# nytt funn} other {# nye funn}}{removed, plural, =0 {} other {, # blir borte}}',
    en: '{added, plural, =0 {No new findings} one {# new finding} other {# new findings}}{removed, plural, =0 {} other {, # going away}}',
  },

  leaveTitle: {
    nb: 'Forkaste det du har skrevet?',
    nn: 'Forkaste det du har skrive?',
    en: 'Discard what you have typed?',
  },
  leaveText: {
    nb: 'Du har skrevet noe i skjemaet som ikke står i arket ennå.',
    nn: 'Du har skrive noko i skjemaet som ikkje står i arket enno.',
    en: 'You have typed something in the form that does not stand in the sheet yet.',
  },
  goOnTyping: { nb: 'Fortsett å skrive', nn: 'Hald fram med å skrive', en: 'Go on typing' },
  discard: { nb: 'Forkast', nn: 'Forkast', en: 'Discard' },
  deleteTitle: { nb: 'Slette rad {row, number}?', nn: 'Slette rad {row, number}?', en: 'Delete row {row, number}?' },
  deleteText: {
    nb: 'Hele raden i tabellen blir borte, også kolonnene du har laget selv. Du kan angre.',
    nn: 'Heile rada i tabellen blir borte, òg kolonnane du har laga sjølv. Du kan angre.',
    en: 'The whole row of the table goes, the columns you have made yourself included. You can undo it.',
  },
  ownColumnsCopied: {
    nb: 'Kolonner du har laget selv, kopieres også: {columns}',
    nn: 'Kolonnar du har laga sjølv, blir òg kopierte: {columns}',
    en: 'Columns you have made yourself are copied too: {columns}',
  },

  notSaved: { nb: 'Ikke lagret', nn: 'Ikkje lagra', en: 'Not saved' },
  rowGone: {
    nb: 'Raden står ikke lenger i tabellen, eller det meste av den er endret. Det du har skrevet, er her fortsatt.',
    nn: 'Rada står ikkje lenger i tabellen, eller det meste av ho er endra. Det du har skrive, er her framleis.',
    en: 'The row is no longer in the table, or most of it has changed. What you have typed is still here.',
  },
  saveAsNew: { nb: 'Gjør det til en ny rad', nn: 'Gjer det til ei ny rad', en: 'Make it a new row' },
  columnGone: {
    nb: 'En av kolonnene i skjemaet står ikke lenger i tabellen. Det du har skrevet, er her fortsatt.',
    nn: 'Ein av kolonnane i skjemaet står ikkje lenger i tabellen. Det du har skrive, er her framleis.',
    en: 'One of the form’s columns is no longer in the table. What you have typed is still here.',
  },
  tableGone: {
    nb: 'Arbeidsboken har ikke tabellen lenger. Det du har skrevet, er her fortsatt; opprett arket på nytt, og lagre igjen.',
    nn: 'Arbeidsboka har ikkje tabellen lenger. Det du har skrive, er her framleis; opprett arket på nytt, og lagre igjen.',
    en: 'The workbook no longer has the table. What you have typed is still here; create the sheet again, and save once more.',
  },
  otherChange: {
    nb: 'En annen endring er i gang. Lagre igjen når den er ferdig.',
    nn: 'Ei anna endring er i gang. Lagre igjen når ho er ferdig.',
    en: 'Another change is under way. Save again when it has ended.',
  },
});
