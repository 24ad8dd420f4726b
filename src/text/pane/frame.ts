import { paneTexts } from './paneText';

/** The frame around the views: header, tabs, status line, language, theme. */
export const frameTexts = paneTexts({
  title: { nb: 'Involveringsplan', nn: 'Involveringsplan', en: 'Plan of involvement' },
  views: { nb: 'Visninger', nn: 'Visingar', en: 'Views' },
  tabOverview: { nb: 'Oversikt', nn: 'Oversyn', en: 'Overview' },
  tabBudget: { nb: 'Budsjett', nn: 'Budsjett', en: 'Budget' },
  tabRepresentation: { nb: 'Representasjon', nn: 'Representasjon', en: 'Representation' },
  tabProgress: { nb: 'Fremdrift', nn: 'Framdrift', en: 'Progress' },
  tabForms: { nb: 'Skjema', nn: 'Skjema', en: 'Forms' },
  tabFindings: { nb: 'Funn', nn: 'Funn', en: 'Findings' },
  tabFindingsCounted: { nb: 'Funn ({count, number})', nn: 'Funn ({count, number})', en: 'Findings ({count, number})' },
  checkNow: { nb: 'Kontroller nå', nn: 'Kontroller no', en: 'Check now' },
  checking: { nb: 'Kontrollerer …', nn: 'Kontrollerer …', en: 'Checking …' },
  tryAgain: { nb: 'Prøv igjen', nn: 'Prøv igjen', en: 'Try again' },
  close: { nb: 'Lukk', nn: 'Lukk', en: 'Close' },

  notChecked: { nb: 'Ikke kontrollert ennå', nn: 'Ikkje kontrollert enno', en: 'Not checked yet' },
  checkedToday: {
    nb: 'Kontrollert kl. {time} mot {against}',
    nn: 'Kontrollert kl. {time} mot {against}',
    en: 'Checked at {time} against {against}',
  },
  checkedEarlier: {
    nb: 'Kontrollert {day} kl. {time} mot {against}',
    nn: 'Kontrollert {day} kl. {time} mot {against}',
    en: 'Checked on {day} at {time} against {against}',
  },
  ageMinutes: {
    nb: '{minutes, plural, one {for # minutt siden} other {for # minutter siden}}',
    nn: '{minutes, plural, one {for # minutt sidan} other {for # minutt sidan}}',
    en: '{minutes, plural, one {# minute ago} other {# minutes ago}}',
  },
  ageHours: {
    nb: '{hours, plural, one {for # time siden} other {for # timer siden}}',
    nn: '{hours, plural, one {for # time sidan} other {for # timar sidan}}',
    en: '{hours, plural, one {# hour ago} other {# hours ago}}',
  },
  bothScenarios: { nb: 'begge budsjettalternativ', nn: 'begge budsjettalternativa', en: 'both budget alternatives' },
  noScenario: { nb: 'planens krav', nn: 'krava i planen', en: 'the plan’s requirements' },
  stale: {
    nb: 'Arbeidsboken er endret etter kontrollen',
    nn: 'Arbeidsboka er endra etter kontrollen',
    en: 'The workbook has changed since the check',
  },
  staleByOther: {
    nb: 'En annen har endret arbeidsboken etter kontrollen',
    nn: 'Nokon andre har endra arbeidsboka etter kontrollen',
    en: 'Somebody else has changed the workbook since the check',
  },
  waitingForCellEdit: {
    nb: 'Fullfør redigeringen av cellen. Kontrollen går videre av seg selv.',
    nn: 'Fullfør redigeringa av cella. Kontrollen går vidare av seg sjølv.',
    en: 'Finish editing the cell. The check goes on by itself.',
  },
  shownIsOld: {
    nb: 'Det som vises, er fra forrige kontroll.',
    nn: 'Det som er vist, er frå førre kontroll.',
    en: 'What is shown is from the previous check.',
  },
  slowCheck: {
    nb: 'Det tar lengre tid enn vanlig. Er du i gang med å redigere en celle, så fullfør med Enter eller Esc.',
    nn: 'Det tek lengre tid enn vanleg. Er du i gang med å redigere ei celle, så fullfør med Enter eller Esc.',
    en: 'This is taking longer than usual. If you are editing a cell, finish with Enter or Esc.',
  },
  announceResult: {
    nb: 'Kontrollert. {count, plural, =0 {Ingen funn.} one {# funn.} other {# funn.}}',
    nn: 'Kontrollert. {count, plural, =0 {Ingen funn.} one {# funn.} other {# funn.}}',
    en: 'Checked. {count, plural, =0 {No findings.} one {# finding.} other {# findings.}}',
  },

  repairTitle: { nb: 'Har noe kommet i ulage?', nn: 'Har noko kome i ulage?', en: 'Has something come loose?' },
  repairText: {
    nb: 'Finner kolonner med nytt navn, lister som ble borte ved liming, formler som er skrevet over, og mer.',
    nn: 'Finn kolonnar med nytt namn, lister som vart borte ved liming, formlar som er skrivne over, og meir.',
    en: 'Finds renamed columns, lists lost when pasting, formulas written over, and more.',
  },
  repair: { nb: 'Reparer', nn: 'Reparer', en: 'Repair' },
  bringIn: { nb: 'Hent inn', nn: 'Hent inn', en: 'Bring in' },
  bringInTitle: {
    nb: 'Har du en liste fra før?',
    nn: 'Har du ei liste frå før?',
    en: 'Do you have a list already?',
  },
  bringInText: {
    nb: 'Lim inn eller åpne medlemmer, aktiviteter eller budsjett i en annen form.',
    nn: 'Lim inn eller opne medlemer, aktivitetar eller budsjett i ei anna form.',
    en: 'Paste or open members, activities or a budget in another form.',
  },
  fetching: { nb: 'Henter …', nn: 'Hentar …', en: 'Fetching …' },
  fetchFailed: {
    nb: 'Dette kunne ikke hentes. Prøv igjen når du har nett.',
    nn: 'Dette kunne ikkje hentast. Prøv igjen når du har nett.',
    en: 'This could not be fetched. Try again when you are online.',
  },

  language: { nb: 'Språk', nn: 'Språk', en: 'Language' },
  languageAsExcel: { nb: 'Excels språk', nn: 'Språket i Excel', en: 'Excel’s language' },
  languageNb: { nb: 'Bokmål', nn: 'Bokmål', en: 'Bokmål' },
  languageNn: { nb: 'Nynorsk', nn: 'Nynorsk', en: 'Nynorsk' },
  languageEn: { nb: 'English', nn: 'English', en: 'English' },

  crashedTitle: { nb: 'Oppgaveruten stoppet', nn: 'Oppgåveruta stoppa', en: 'The task pane stopped' },
  crashedText: {
    nb: 'Det er en feil i tillegget. Arbeidsboken er ikke rørt av dette. Åpne oppgaveruten på nytt fra båndet.',
    nn: 'Det er ein feil i tillegget. Arbeidsboka er ikkje rørt av dette. Opne oppgåveruta på nytt frå bandet.',
    en: 'There is a fault in the add-in. The workbook has not been touched by it. Open the task pane again from the ribbon.',
  },
  reload: { nb: 'Last inn på nytt', nn: 'Last inn på nytt', en: 'Reload' },
});
