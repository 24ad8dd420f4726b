import { paneTexts } from './paneText';

/** The first view: is the plan ready to send, and what to do next. Words that other views share stand here too. */
export const overviewTexts = paneTexts({
  confirmed: { nb: 'Bekreftet tildeling', nn: 'Stadfesta tildeling', en: 'Confirmed grant' },
  fullApplication: { nb: 'Hele søknaden', nn: 'Heile søknaden', en: 'Full application' },

  headErrors: {
    nb: '{count, plural, one {# feil må rettes før planen kan sendes} other {# feil må rettes før planen kan sendes}}',
    nn: '{count, plural, one {# feil må rettast før planen kan sendast} other {# feil må rettast før planen kan sendast}}',
    en: '{count, plural, one {# error to correct before the plan can be sent} other {# errors to correct before the plan can be sent}}',
  },
  headWarnings: {
    nb: 'Ingen feil. {count, plural, one {# advarsel bør vurderes} other {# advarsler bør vurderes}} før planen sendes',
    nn: 'Ingen feil. {count, plural, one {# åtvaring bør vurderast} other {# åtvaringar bør vurderast}} før planen blir send',
    en: 'No errors. {count, plural, one {# warning} other {# warnings}} to consider before the plan is sent',
  },
  headIncomplete: {
    nb: 'Ingen feil i det som er kontrollert, men deler av planen står ikke i arbeidsboken',
    nn: 'Ingen feil i det som er kontrollert, men delar av planen står ikkje i arbeidsboka',
    en: 'No errors in what was checked, but parts of the plan are not in the workbook',
  },
  headReady: {
    nb: 'Planen er klar til å sendes, så langt den er kontrollert',
    nn: 'Planen er klar til å sendast, så langt han er kontrollert',
    en: 'The plan is ready to send, as far as it has been checked',
  },
  whatCheckSays: {
    nb: 'Kontrollen ser på det som står i arbeidsboken. Den sier ikke noe om at planen er vedtatt.',
    nn: 'Kontrollen ser på det som står i arbeidsboka. Han seier ikkje noko om at planen er vedteken.',
    en: 'The check looks at what stands in the workbook. It says nothing about the plan being adopted.',
  },

  nextHeading: { nb: 'Neste steg', nn: 'Neste steg', en: 'Next step' },
  stepCorrect: {
    nb: '{count, plural, one {# feil har en foreslått retting} other {# feil har en foreslått retting}}. Den første står i {place}.',
    nn: '{count, plural, one {# feil har ei føreslått retting} other {# feil har ei føreslått retting}}. Den første står i {place}.',
    en: '{count, plural, one {# error has a suggested correction} other {# errors have a suggested correction}}. The first is in {place}.',
  },
  stepCorrectAction: { nb: 'Rett den første', nn: 'Rett den første', en: 'Correct the first' },
  stepErrors: {
    nb: '{count, plural, one {# feil står igjen} other {# feil står igjen}}. Bare du vet hva som er riktig der.',
    nn: '{count, plural, one {# feil står att} other {# feil står att}}. Berre du veit kva som er rett der.',
    en: '{count, plural, one {# error remains} other {# errors remain}}. Only you know what is right there.',
  },
  stepErrorsAction: { nb: 'Se feilene', nn: 'Sjå feila', en: 'See the errors' },
  stepWarnings: {
    nb: 'Gå gjennom {count, plural, one {# advarsel. Den} other {# advarsler. Hver av dem}} kan rettes eller stå.',
    nn: 'Gå gjennom {count, plural, one {# åtvaring. Ho} other {# åtvaringar. Kvar av dei}} kan rettast eller stå.',
    en: 'Go through {count, plural, one {# warning. It} other {# warnings. Each}} can be corrected or left.',
  },
  stepWarningsAction: { nb: 'Se advarslene', nn: 'Sjå åtvaringane', en: 'See the warnings' },
  stepMissing: {
    nb: '{count, plural, one {Ett av planens ark mangler} other {# av planens ark mangler}}. Opprett det som mangler; det som står der, blir stående.',
    nn: '{count, plural, one {Eitt av arka i planen manglar} other {# av arka i planen manglar}}. Opprett det som manglar; det som står der, blir ståande.',
    en: '{count, plural, one {One of the plan’s sheets is missing} other {# of the plan’s sheets are missing}}. Create what is missing; what is there stays.',
  },
  stepSend: {
    nb: 'Velg Rapport på båndet for å få status på et eget ark, og send planen.',
    nn: 'Vel Rapport på bandet for å få status på eit eige ark, og send planen.',
    en: 'Choose Report on the ribbon to have the status on a sheet of its own, and send the plan.',
  },

  sheetsHeading: { nb: 'Funn per ark', nn: 'Funn per ark', en: 'Findings by sheet' },
  sheet: { nb: 'Ark', nn: 'Ark', en: 'Sheet' },
  errors: { nb: 'Feil', nn: 'Feil', en: 'Errors' },
  warnings: { nb: 'Advarsler', nn: 'Åtvaringar', en: 'Warnings' },
  infos: { nb: 'Til orientering', nn: 'Til orientering', en: 'For information' },
  wholeWorkbook: { nb: 'Hele arbeidsboken', nn: 'Heile arbeidsboka', en: 'The whole workbook' },
  showOfSheet: { nb: 'Vis funnene i {sheet}', nn: 'Vis funna i {sheet}', en: 'Show the findings in {sheet}' },

  grantHeading: { nb: 'Tilskuddet', nn: 'Tilskotet', en: 'The grant' },
  grantUsed: {
    nb: '{sum} på linjer av {grant} i tilskudd',
    nn: '{sum} på linjer av {grant} i tilskot',
    en: '{sum} on lines of a grant of {grant}',
  },
  grantExact: { nb: 'Alt er fordelt', nn: 'Alt er fordelt', en: 'All allocated' },
  grantLeft: { nb: '{amount} er ikke fordelt', nn: '{amount} er ikkje fordelt', en: '{amount} not allocated' },
  grantOver: { nb: '{amount} over tilskuddet', nn: '{amount} over tilskotet', en: '{amount} over the grant' },
  grantPartly: {
    nb: '{count, plural, one {# beløp er ikke lest} other {# beløp er ikke lest}}',
    nn: '{count, plural, one {# beløp er ikkje lese} other {# beløp er ikkje lesne}}',
    en: '{count, plural, one {# amount not read} other {# amounts not read}}',
  },
  grantUnknown: {
    nb: 'Tilskuddet er ikke oppgitt',
    nn: 'Tilskotet er ikkje oppgitt',
    en: 'The grant is not stated',
  },
  grantUnread: {
    nb: 'Tilskuddet er ikke lest: «{raw}»',
    nn: 'Tilskotet er ikkje lese: «{raw}»',
    en: 'The grant was not read: “{raw}”',
  },
  noLines: { nb: 'Ingen beløp på linjer', nn: 'Ingen beløp på linjer', en: 'No amounts on lines' },
  notInWorkbook: { nb: 'Står ikke i arbeidsboken', nn: 'Står ikkje i arbeidsboka', en: 'Not in the workbook' },
  showBudget: { nb: 'Vis budsjettet', nn: 'Vis budsjettet', en: 'Show the budget' },

  datesHeading: { nb: 'De neste datoene', nn: 'Dei neste datoane', en: 'The next dates' },
  datesFromVersion: {
    nb: 'Regnet fra {day}, nyeste versjon i endringsloggen',
    nn: 'Rekna frå {day}, nyaste versjon i endringsloggen',
    en: 'Counted from {day}, the newest version in the change log',
  },
  datesFromStart: {
    nb: 'Regnet fra {day}, da planperioden starter',
    nn: 'Rekna frå {day}, då planperioden startar',
    en: 'Counted from {day}, when the plan period starts',
  },
  noDates: {
    nb: 'Fremdriftsplanen har ingen flere datoer.',
    nn: 'Framdriftsplanen har ingen fleire datoar.',
    en: 'The progress plan has no more dates.',
  },
  noActivities: {
    nb: 'Arbeidsboken har ingen fremdriftsplan.',
    nn: 'Arbeidsboka har ingen framdriftsplan.',
    en: 'The workbook has no progress plan.',
  },
  fromTo: { nb: '{from}–{to}', nn: '{from}–{to}', en: '{from} – {to}' },
  dueBy: { nb: 'til {day}', nn: 'til {day}', en: 'until {day}' },
  andMore: {
    nb: '{count, plural, one {og # til de samme dagene} other {og # til de samme dagene}}',
    nn: '{count, plural, one {og # til dei same dagane} other {og # til dei same dagane}}',
    en: '{count, plural, one {and # more on the same days} other {and # more on the same days}}',
  },
  unnamed: { nb: 'Uten navn', nn: 'Utan namn', en: 'No name' },
  goToRow: { nb: 'Gå til {place}', nn: 'Gå til {place}', en: 'Go to {place}' },

  emptyTitle: {
    nb: 'Arbeidsboken har ingen plan ennå',
    nn: 'Arbeidsboka har ingen plan enno',
    en: 'The workbook has no plan yet',
  },
  emptyText: {
    nb: 'Opprett arkene for planen. Du ser hva som blir laget før noe skrives, og du kan angre.',
    nn: 'Opprett arka for planen. Du ser kva som blir laga før noko blir skrive, og du kan angre.',
    en: 'Create the sheets of the plan. You see what will be made before anything is written, and you can undo it.',
  },
  createFromPlan: {
    nb: 'Opprett ark med planens tall',
    nn: 'Opprett ark med tala i planen',
    en: 'Create sheets with the plan’s numbers',
  },
  createEmpty: { nb: 'Opprett tomme ark', nn: 'Opprett tomme ark', en: 'Create empty sheets' },
  convertTitle: {
    nb: 'Budsjettet står i én tabell, som i planen',
    nn: 'Budsjettet står i éin tabell, som i planen',
    en: 'The budget stands in one table, as in the plan',
  },
  convertText: {
    nb: 'Med egne ark for budsjett og finansiering kan flere ting kontrolleres. Tabellen din blir stående.',
    nn: 'Med eigne ark for budsjett og finansiering kan fleire ting kontrollerast. Tabellen din blir ståande.',
    en: 'With sheets of their own for budget and financing, more can be checked. Your table stays where it is.',
  },
  convert: { nb: 'Gjør om til våre ark', nn: 'Gjer om til våre ark', en: 'Convert to our sheets' },
});
