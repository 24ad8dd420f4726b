import { paneTexts } from './paneText';

/** The budget view. The scenarios' names and the words about the grant are among the overview's, which are there from the start. */
export const budgetTexts = paneTexts({
  financingHeading: {
    nb: 'Kostnadsplan mot finansieringsplan',
    nn: 'Kostnadsplan mot finansieringsplan',
    en: 'Cost plan against financing plan',
  },
  costPlan: { nb: 'Kostnadsplan', nn: 'Kostnadsplan', en: 'Cost plan' },
  financingPlan: { nb: 'Finansieringsplan', nn: 'Finansieringsplan', en: 'Financing plan' },
  grantLines: { nb: 'Linjer på tilskudd', nn: 'Linjer på tilskot', en: 'Lines on the grant' },
  ownLines: { nb: 'Linjer på egenfinansiering', nn: 'Linjer på eigenfinansiering', en: 'Lines on own funding' },
  otherLines: { nb: 'Linjer på annet', nn: 'Linjer på anna', en: 'Lines on other funding' },
  openLines: { nb: 'Linjer uten finansiering', nn: 'Linjer utan finansiering', en: 'Lines without funding' },
  item: { nb: 'Post', nn: 'Post', en: 'Item' },
  grant: { nb: 'Tilskudd', nn: 'Tilskot', en: 'Grant' },
  ownFunding: { nb: 'Egenfinansiering', nn: 'Eigenfinansiering', en: 'Own funding' },
  other: { nb: 'Annen finansiering', nn: 'Anna finansiering', en: 'Other financing' },
  totalFinancing: { nb: 'Sum finansiering', nn: 'Sum finansiering', en: 'Total financing' },
  totalCosts: { nb: 'Sum kostnader', nn: 'Sum kostnader', en: 'Total costs' },
  difference: { nb: 'Differanse', nn: 'Differanse', en: 'Difference' },
  balanced: { nb: 'Stemmer', nn: 'Stemmer', en: 'Balanced' },
  missing: { nb: 'Mangler {amount}', nn: 'Manglar {amount}', en: '{amount} missing' },
  tooMuch: { nb: '{amount} for mye', nn: '{amount} for mykje', en: '{amount} too much' },
  ownShare: { nb: 'Egenandel', nn: 'Eigendel', en: 'Own share' },
  ownShareMinimum: { nb: 'minst {share}', nn: 'minst {share}', en: 'at least {share}' },
  noMargin: { nb: 'ingen margin', nn: 'ingen margin', en: 'no margin' },
  margin: { nb: 'margin {amount}', nn: 'margin {amount}', en: 'margin {amount}' },
  shareShort: { nb: 'mangler {amount}', nn: 'manglar {amount}', en: '{amount} short' },
  notStated: { nb: 'ikke oppgitt', nn: 'ikkje oppgitt', en: 'not stated' },
  notKnown: { nb: 'kan ikke regnes ut', nn: 'kan ikkje reknast ut', en: 'cannot be worked out' },
  partly: {
    nb: '{count, plural, one {# beløp er ikke lest} other {# beløp er ikke lest}}',
    nn: '{count, plural, one {# beløp er ikkje lese} other {# beløp er ikkje lesne}}',
    en: '{count, plural, one {# amount not read} other {# amounts not read}}',
  },
  fromSettings: {
    nb: 'fra planen, ikke fra arket',
    nn: 'frå planen, ikkje frå arket',
    en: 'from the plan, not the sheet',
  },
  noScenario: { nb: 'Står ikke i arbeidsboken', nn: 'Står ikkje i arbeidsboka', en: 'Not in the workbook' },

  grantHeading: {
    nb: 'Tilskuddslinjene mot tilskuddet',
    nn: 'Tilskotslinjene mot tilskotet',
    en: 'Grant lines against the grant',
  },

  linesHeading: {
    nb: 'Budsjettlinjer ({count, number})',
    nn: 'Budsjettlinjer ({count, number})',
    en: 'Budget lines ({count, number})',
  },
  lineDifference: { nb: 'Endring', nn: 'Endring', en: 'Change' },
  noChange: { nb: 'ingen', nn: 'inga', en: 'none' },
  more: { nb: '+ {amount}', nn: '+ {amount}', en: '+ {amount}' },
  less: { nb: '− {amount}', nn: '− {amount}', en: '− {amount}' },
  unnamedLine: { nb: 'Uten navn', nn: 'Utan namn', en: 'No name' },
  emptyAmount: { nb: 'tom', nn: 'tom', en: 'empty' },
  unreadAmount: { nb: 'ikke lest: «{raw}»', nn: 'ikkje lese: «{raw}»', en: 'not read: “{raw}”' },
  noColumn: { nb: 'ingen kolonne', nn: 'inga kolonne', en: 'no column' },
  noFinancing: {
    nb: 'Finansiering er ikke oppgitt',
    nn: 'Finansiering er ikkje oppgitt',
    en: 'Financing not stated',
  },
  byOther: { nb: 'Annet', nn: 'Anna', en: 'Other' },
  noLines: {
    nb: 'Budsjettet har ingen linjer ennå. Skriv den første i arket.',
    nn: 'Budsjettet har ingen linjer enno. Skriv den første i arket.',
    en: 'The budget has no lines yet. Write the first one in the sheet.',
  },
  goToLine: { nb: 'Gå til {place}', nn: 'Gå til {place}', en: 'Go to {place}' },

  missingTitle: {
    nb: 'Arbeidsboken har ikke noe budsjett',
    nn: 'Arbeidsboka har ikkje noko budsjett',
    en: 'The workbook has no budget',
  },
  missingText: {
    nb: 'Opprett arkene for budsjett og finansiering. Du ser hva som blir laget før noe skrives, og du kan angre.',
    nn: 'Opprett arka for budsjett og finansiering. Du ser kva som blir laga før noko blir skrive, og du kan angre.',
    en: 'Create the sheets for budget and financing. You see what will be made before anything is written, and you can undo it.',
  },

  reasonComment: {
    nb: '{column}: «{comment}»',
    nn: '{column}: «{comment}»',
    en: '{column}: “{comment}”',
  },
  reasonFinancing: {
    nb: 'Følger finansieringsplanen, der {column} endres like mye',
    nn: 'Følgjer finansieringsplanen, der {column} blir endra like mykje',
    en: 'Follows the financing plan, where {column} changes by as much',
  },
  unexplained: {
    nb: 'Endringen er ikke forklart',
    nn: 'Endringa er ikkje forklart',
    en: 'The change is not explained',
  },
  onlyInFull: {
    nb: 'Bare i Hele søknaden',
    nn: 'Berre i Heile søknaden',
    en: 'In the full application only',
  },
  onlyInConfirmed: {
    nb: 'Bare i Bekreftet tildeling',
    nn: 'Berre i Stadfesta tildeling',
    en: 'In the confirmed grant only',
  },

  accountsHeading: {
    nb: 'Regnskap mot budsjett',
    nn: 'Rekneskap mot budsjett',
    en: 'Accounts against budget',
  },
  accountsAgainst: {
    nb: 'Beløp i kroner. Budsjettet er {scenario}, det som gjelder nå.',
    nn: 'Beløp i kroner. Budsjettet er {scenario}, det som gjeld no.',
    en: 'Amounts in kroner. The budget is {scenario}, which holds now.',
  },
  budgeted: { nb: 'Budsjett', nn: 'Budsjett', en: 'Budget' },
  actual: { nb: 'Regnskap', nn: 'Rekneskap', en: 'Accounts' },
  variance: { nb: 'Avvik', nn: 'Avvik', en: 'Variance' },
  accountsTotal: { nb: 'Sum', nn: 'Sum', en: 'Total' },
  withoutFinancing: { nb: 'Uten finansiering', nn: 'Utan finansiering', en: 'Without funding' },
  lineAccounts: {
    nb: 'Regnskap {actual}',
    nn: 'Rekneskap {actual}',
    en: 'Accounts {actual}',
  },
  left: { nb: '{amount} igjen', nn: '{amount} att', en: '{amount} left' },
  overspent: { nb: '{amount} over', nn: '{amount} over', en: '{amount} over' },
  spent: { nb: 'Brukt opp', nn: 'Brukt opp', en: 'Used up' },

  whatIfHeading: {
    nb: 'Hva om tilskuddet blir …?',
    nn: 'Kva om tilskotet blir …?',
    en: 'What if the grant is …?',
  },
  whatIfLabel: { nb: 'Beløp i kroner', nn: 'Beløp i kroner', en: 'Amount in kroner' },
  whatIfHint: {
    nb: 'For eksempel 1,6 mill. Ingenting skrives i arket.',
    nn: 'Til dømes 1,6 mill. Ingenting blir skrive i arket.',
    en: 'For example 1.6 mill. Nothing is written in the sheet.',
  },
  readAs: { nb: 'Lest som {amount}', nn: 'Lese som {amount}', en: 'Read as {amount}' },
  whichIsMeant: { nb: 'Hva er ment?', nn: 'Kva er meint?', en: 'Which is meant?' },
  notNegative: {
    nb: 'Et tilskudd kan ikke være under null.',
    nn: 'Eit tilskot kan ikkje vere under null.',
    en: 'A grant cannot be below zero.',
  },
  whatIfUnread: {
    nb: 'Kan ikke regnes ut: {count, plural, one {# beløp er ikke lest} other {# beløp er ikke lest}}.',
    nn: 'Kan ikkje reknast ut: {count, plural, one {# beløp er ikkje lese} other {# beløp er ikkje lesne}}.',
    en: 'Cannot be worked out: {count, plural, one {# amount is not read} other {# amounts are not read}}.',
  },
  whatIfNoLines: {
    nb: 'Hele søknaden har ingen linjer på tilskudd.',
    nn: 'Heile søknaden har ingen linjer på tilskot.',
    en: 'The full application has no lines on the grant.',
  },
  ownNeeded: {
    nb: 'Egenfinansiering på minst {amount} ({share} av finansieringen)',
    nn: 'Eigenfinansiering på minst {amount} ({share} av finansieringa)',
    en: 'Own funding of at least {amount} ({share} of the financing)',
  },
  ownImpossible: {
    nb: 'Ingen egenfinansiering når minstekravet på {share}',
    nn: 'Inga eigenfinansiering når minstekravet på {share}',
    en: 'No own funding meets the minimum of {share}',
  },
  plannedEnough: {
    nb: '{scenario}: {own} er nok, margin {amount}',
    nn: '{scenario}: {own} er nok, margin {amount}',
    en: '{scenario}: {own} is enough, margin {amount}',
  },
  plannedExact: {
    nb: '{scenario}: {own} er akkurat nok, ingen margin',
    nn: '{scenario}: {own} er akkurat nok, ingen margin',
    en: '{scenario}: {own} is just enough, no margin',
  },
  plannedShort: {
    nb: '{scenario}: {own}, det mangler {amount}',
    nn: '{scenario}: {own}, det manglar {amount}',
    en: '{scenario}: {own} is {amount} too little',
  },
  whatIfMissing: {
    nb: 'Det mangler {amount} på hele søknadens linjer ({full})',
    nn: 'Det manglar {amount} på linjene i heile søknaden ({full})',
    en: '{amount} is missing for the lines of the full application ({full})',
  },
  whatIfLeft: {
    nb: 'Hele søknadens linjer ({full}) får plass, og {amount} blir igjen',
    nn: 'Linjene i heile søknaden ({full}) får plass, og {amount} blir att',
    en: 'The lines of the full application ({full}) fit, and {amount} is left',
  },
  whatIfExact: {
    nb: 'Hele søknadens linjer ({full}) får akkurat plass',
    nn: 'Linjene i heile søknaden ({full}) får akkurat plass',
    en: 'The lines of the full application ({full}) just fit',
  },
  fits: {
    nb: '{count, plural, one {# linje får plass:} other {# linjer får plass:}} {lines}',
    nn: '{count, plural, one {# linje får plass:} other {# linjer får plass:}} {lines}',
    en: '{count, plural, one {# line fits:} other {# lines fit:}} {lines}',
  },
  partOf: {
    nb: '{covered} av {full}, mangler {missing}',
    nn: '{covered} av {full}, manglar {missing}',
    en: '{covered} of {full}, {missing} missing',
  },
  moreLines: {
    nb: '{count, plural, one {# linje til} other {# linjer til}}',
    nn: '{count, plural, one {# linje til} other {# linjer til}}',
    en: '{count, plural, one {# more line} other {# more lines}}',
  },
  assumption: {
    nb: 'Forutsetning: Linjene på tilskudd dekkes i arkets rekkefølge, først med beløpene i Bekreftet tildeling, så med økningene i Hele søknaden.',
    nn: 'Føresetnad: Linjene på tilskot blir dekte i rekkjefølgja i arket, først med beløpa i Stadfesta tildeling, så med aukane i Heile søknaden.',
    en: 'Assumption: the lines on the grant are covered in the order of the sheet, first with the amounts of the confirmed grant, then with the increases of the full application.',
  },
  assumptionOther: {
    nb: 'Annen finansiering er som i Hele søknaden, {amount}.',
    nn: 'Anna finansiering er som i Heile søknaden, {amount}.',
    en: 'Other funding is as in the full application, {amount}.',
  },

  chartsHeading: { nb: 'Diagrammer', nn: 'Diagram', en: 'Charts' },
  financingChart: {
    nb: 'Kostnader og finansiering i hvert alternativ (mill. kr)',
    nn: 'Kostnader og finansiering i kvart alternativ (mill. kr)',
    en: 'Costs and financing in each alternative (NOK million)',
  },
  linesChart: {
    nb: 'De største linjene i hvert alternativ',
    nn: 'Dei største linjene i kvart alternativ',
    en: 'The largest lines in each alternative',
  },
  costsShort: { nb: 'Kostnader', nn: 'Kostnader', en: 'Costs' },
  financingShort: { nb: 'Finansiering', nn: 'Finansiering', en: 'Financing' },
  confirmedShort: { nb: 'bekreftet', nn: 'stadfesta', en: 'confirmed' },
  fullShort: { nb: 'søknad', nn: 'søknad', en: 'applied' },
  barName: { nb: '{what}, {scenario}', nn: '{what}, {scenario}', en: '{what}, {scenario}' },
  showNumbers: { nb: 'Vis tallene', nn: 'Vis tala', en: 'Show the numbers' },
  chartMore: {
    nb: '{count, plural, one {og # mindre linje} other {og # mindre linjer}}',
    nn: '{count, plural, one {og # mindre linje} other {og # mindre linjer}}',
    en: '{count, plural, one {and # smaller line} other {and # smaller lines}}',
  },
});
