import { paneTexts } from './paneText';

/** What came of a change that did not go through: what happened, what was and was not written, what to do. */
export const outcomeTexts = paneTexts({
  refusedTitle: { nb: 'Ingenting er skrevet', nn: 'Ingenting er skrive', en: 'Nothing has been written' },
  changedSince: {
    nb: '{count, plural, one {# celle er endret etter kontrollen. Derfor er ingenting skrevet.} other {# celler er endret etter kontrollen. Derfor er ingenting skrevet.}}',
    nn: '{count, plural, one {# celle er endra etter kontrollen. Derfor er ingenting skrive.} other {# celler er endra etter kontrollen. Derfor er ingenting skrive.}}',
    en: '{count, plural, one {# cell has changed since the check. So nothing has been written.} other {# cells have changed since the check. So nothing has been written.}}',
  },
  changedSinceDo: {
    nb: 'Se på det som står der nå. Kontroller på nytt, så kommer forslaget på ny hvis det fortsatt trengs.',
    nn: 'Sjå på det som står der no. Kontroller på nytt, så kjem framlegget på nytt om det framleis trengst.',
    en: 'Look at what stands there now. Check again, and the correction is offered anew if it is still needed.',
  },
  chooseEach: {
    nb: 'Velg for hver celle: behold det som står der nå, eller skriv likevel. Det kontrolleres igjen før noe skrives.',
    nn: 'Vel for kvar celle: behald det som står der no, eller skriv likevel. Det blir kontrollert igjen før noko blir skrive.',
    en: 'Choose for each cell: keep what stands there now, or write all the same. It is checked again before anything is written.',
  },
  keepTheirs: { nb: 'Behold: {content}', nn: 'Behald: {content}', en: 'Keep: {content}' },
  writeMine: { nb: 'Skriv: {content}', nn: 'Skriv: {content}', en: 'Write: {content}' },
  writeChosen: { nb: 'Skriv det valgte', nn: 'Skriv det valde', en: 'Write what is chosen' },
  restIsKept: {
    nb: '{count, plural, one {# celle til beholdes som den er.} other {# celler til beholdes som de er.}}',
    nn: '{count, plural, one {# celle til blir ståande som ho er.} other {# celler til blir ståande som dei er.}}',
    en: '{count, plural, one {# more cell is kept as it is.} other {# more cells are kept as they are.}}',
  },
  standsNow: { nb: 'Står der nå', nn: 'Står der no', en: 'Stands there now' },
  stoodThen: { nb: 'Sto der ved kontrollen', nn: 'Stod der ved kontrollen', en: 'Stood there at the check' },
  stoodBefore: { nb: 'Sto der før', nn: 'Stod der før', en: 'Stood there before' },
  wouldWrite: { nb: 'Skulle blitt', nn: 'Skulle blitt', en: 'Was to become' },
  sheetMissing: {
    nb: 'Arket {sheet} finnes ikke lenger. Har det fått nytt navn eller er slettet, så kontroller på nytt.',
    nn: 'Arket {sheet} finst ikkje lenger. Har det fått nytt namn eller er sletta, så kontroller på nytt.',
    en: 'The sheet {sheet} no longer exists. If it was renamed or deleted, check again.',
  },
  sheetProtected: {
    nb: 'Arket {sheet} er beskyttet. Velg Se gjennom > Opphev arkbeskyttelse i Excel, og prøv igjen. Tillegget opphever aldri beskyttelsen selv.',
    nn: 'Arket {sheet} er verna. Vel Sjå gjennom > Opphev arkvern i Excel, og prøv igjen. Tillegget opphevar aldri vernet sjølv.',
    en: 'The sheet {sheet} is protected. Choose Review > Unprotect Sheet in Excel and try again. The add-in never unprotects a sheet itself.',
  },
  tableFiltered: {
    nb: 'Tabellen {table} i arket {sheet} har et filter på. Fjern filteret (Data > Fjern), og prøv igjen. Under et filter kan tall havne på feil rad.',
    nn: 'Tabellen {table} i arket {sheet} har eit filter på. Fjern filteret (Data > Fjern), og prøv igjen. Under eit filter kan tal hamne på feil rad.',
    en: 'The table {table} in the sheet {sheet} is filtered. Clear the filter (Data > Clear) and try again. Under a filter, numbers could end up in the wrong row.',
  },
  sheetFiltered: {
    nb: 'Arket {sheet} har et filter på. Fjern filteret (Data > Fjern), og prøv igjen. Under et filter kan tall havne på feil rad.',
    nn: 'Arket {sheet} har eit filter på. Fjern filteret (Data > Fjern), og prøv igjen. Under eit filter kan tal hamne på feil rad.',
    en: 'The sheet {sheet} is filtered. Clear the filter (Data > Clear) and try again. Under a filter, numbers could end up in the wrong row.',
  },
  sheetNameTaken: {
    nb: 'Det finnes alt et ark som heter {name}. Gi det et annet navn, og prøv igjen.',
    nn: 'Det finst alt eit ark som heiter {name}. Gi det eit anna namn, og prøv igjen.',
    en: 'There is already a sheet called {name}. Rename it and try again.',
  },
  tableNameTaken: {
    nb: 'Det finnes alt en tabell som heter {name}. Gi den et annet navn (Tabellutforming), og prøv igjen.',
    nn: 'Det finst alt ein tabell som heiter {name}. Gi han eit anna namn (Tabellutforming), og prøv igjen.',
    en: 'There is already a table called {name}. Rename it (Table Design) and try again.',
  },
  rangeNameTaken: {
    nb: 'Navnet {name} er alt i bruk i arbeidsboken. Slett eller endre det (Formler > Navnebehandling), og prøv igjen.',
    nn: 'Namnet {name} er alt i bruk i arbeidsboka. Slett eller endre det (Formlar > Namnebehandling), og prøv igjen.',
    en: 'The name {name} is already in use in the workbook. Delete or change it (Formulas > Name Manager) and try again.',
  },
  sheetChanged: {
    nb: 'Arket {sheet} er endret etter at det ble opprettet. Derfor fjernes det ikke. Slett det selv hvis du ikke trenger innholdet.',
    nn: 'Arket {sheet} er endra etter at det vart oppretta. Derfor blir det ikkje fjerna. Slett det sjølv om du ikkje treng innhaldet.',
    en: 'The sheet {sheet} has changed since it was created. So it is not removed. Delete it yourself if you do not need what it holds.',
  },
  tableMissing: {
    nb: 'Tabellen {table} finnes ikke lenger i arket {sheet}. Har den fått nytt navn eller er slettet, så kontroller på nytt.',
    nn: 'Tabellen {table} finst ikkje lenger i arket {sheet}. Har han fått nytt namn eller er sletta, så kontroller på nytt.',
    en: 'The table {table} is no longer in the sheet {sheet}. If it was renamed or deleted, check again.',
  },
  tableMoved: {
    nb: 'Tabellen {table} i arket {sheet} har fått flere eller færre rader eller kolonner, eller er flyttet. Kontroller på nytt, og prøv igjen.',
    nn: 'Tabellen {table} i arket {sheet} har fått fleire eller færre rader eller kolonnar, eller er flytta. Kontroller på nytt, og prøv igjen.',
    en: 'The table {table} in the sheet {sheet} has more or fewer rows or columns, or was moved. Check again and try once more.',
  },
  noRoom: {
    nb: 'Ved tabellen {table} i arket {sheet} står det noe som ikke kan flyttes: en annen tabell, flettede celler eller enden av arket. Flytt det, og prøv igjen.',
    nn: 'Ved tabellen {table} i arket {sheet} står det noko som ikkje kan flyttast: ein annan tabell, fletta celler eller enden av arket. Flytt det, og prøv igjen.',
    en: 'Next to the table {table} in the sheet {sheet} stands something that cannot be moved: another table, merged cells or the end of the sheet. Move it and try again.',
  },
  listChanged: {
    nb: 'Rullegardinlisten i {place} er endret etter kontrollen. Derfor er den ikke skrevet over.',
    nn: 'Rullegardinlista i {place} er endra etter kontrollen. Derfor er ho ikkje skriven over.',
    en: 'The drop-down list in {place} has changed since the check. So it has not been overwritten.',
  },
  restoredTitle: {
    nb: 'Endringen ble stoppet, og arbeidsboken er som før',
    nn: 'Endringa vart stoppa, og arbeidsboka er som før',
    en: 'The change was stopped, and the workbook is as before',
  },
  restoredText: {
    nb: 'Excel stoppet midt i skrivingen. Det som var skrevet, er satt tilbake, og vi har lest etter at alt står som før.',
    nn: 'Excel stoppa midt i skrivinga. Det som var skrive, er sett tilbake, og vi har lese etter at alt står som før.',
    en: 'Excel stopped halfway through the writing. What had been written was put back, and reading it again shows that all is as before.',
  },
  uncertainTitle: {
    nb: 'Se over cellene: Endringen stoppet underveis',
    nn: 'Sjå over cellene: Endringa stoppa undervegs',
    en: 'Look the cells over: the change stopped halfway',
  },
  uncertainText: {
    nb: 'Excel stoppet midt i skrivingen, og vi kunne ikke slå fast at alt er satt tilbake. Se over cellene nedenfor. Angre i Excel (Ctrl+Z) kan også hjelpe.',
    nn: 'Excel stoppa midt i skrivinga, og vi kunne ikkje slå fast at alt er sett tilbake. Sjå over cellene nedanfor. Angre i Excel (Ctrl+Z) kan òg hjelpe.',
    en: 'Excel stopped halfway through the writing, and we could not establish that all was put back. Look over the cells below. Undo in Excel (Ctrl+Z) may help too.',
  },
  uncertainUnknown: {
    nb: 'Vi vet ikke hvilke celler det gjelder. Se over arket, eller angre i Excel (Ctrl+Z).',
    nn: 'Vi veit ikkje kva celler det gjeld. Sjå over arket, eller angre i Excel (Ctrl+Z).',
    en: 'We do not know which cells are concerned. Look over the sheet, or undo in Excel (Ctrl+Z).',
  },
  goToFailedTitle: {
    nb: 'Kom ikke til {place}',
    nn: 'Kom ikkje til {place}',
    en: 'Could not go to {place}',
  },
  checkFailedTitle: {
    nb: 'Kontrollen ble ikke gjort',
    nn: 'Kontrollen vart ikkje gjord',
    en: 'The check was not done',
  },
  prepareFailedTitle: {
    nb: 'Forhåndsvisningen ble ikke laget. Ingenting er skrevet',
    nn: 'Førehandsvisinga vart ikkje laga. Ingenting er skrive',
    en: 'The preview was not made. Nothing has been written',
  },
});
