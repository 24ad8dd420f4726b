import { budget, dayCell, planBudget, planTable } from '../../budgetExample';
import type { RuleDocumentation } from '../../documentation';
import { withRow, withRows, withSettings } from '../../sheetExample';

const confirmed = withRow(planBudget, 'financing', 1, { status: 'Bekreftet', decidedOn: dayCell('2018-09-12') });
const asFullApplication = withRows(
  withRow(planBudget, 'financing', 0, { grant: 2_000_000, ownFunding: 2_000_000 }),
  'budget',
  (rows) => rows.map((row) => ({ ...row, confirmed: row['fullApplication'] ?? '' })),
);

export const documentation: RuleDocumentation = {
  why: {
    nb: 'Planen har to budsjettalternativ: 1,2 millioner er bekreftet, og 2,0 millioner er søkt om. De siste 800 000 kronene er det bare gitt signaler om. Stillingene og den regionale arbeidsgruppen starter før avklaringen, så det er lett å binde seg til penger som ikke er kommet.',
    nn: 'Planen har to budsjettalternativ: 1,2 millionar er stadfesta, og det er søkt om 2,0 millionar. Dei siste 800 000 kronene er det berre gitt signal om. Stillingane og den regionale arbeidsgruppa startar før avklaringa, så det er lett å binde seg til pengar som ikkje har kome.',
    en: 'The plan has two funding scenarios: 1.2 million is confirmed, and 2.0 million is applied for. Of the last 800 000 kroner there are only signals. The posts and the regional working group start before the matter is settled, so it is easy to commit oneself to money that has not come.',
  },
  whatToDo: {
    nb: 'Bruk bare det som er bekreftet. Når resten er bekreftet, skriv datoen i «Hele søknaden bekreftet» i Oppsett, eller sett statusen til Bekreftet og skriv «Avklart dato» i finansieringsplanen. Det er en feil når regnskapet på en tilskuddslinje er høyere enn det som er bekreftet for den, og når mer enn det som er bekreftet tildelt ifølge Oppsett, står som bekreftet.',
    nn: 'Bruk berre det som er stadfesta. Når resten er stadfesta, skriv datoen i «Heile søknaden stadfesta» i Oppsett, eller set statusen til Stadfesta og skriv «Avklara dato» i finansieringsplanen. Det er ein feil når rekneskapen på ei tilskotslinje er høgare enn det som er stadfesta for ho, og når meir enn det som er stadfesta tildelt ifølgje Oppsett, står som stadfesta.',
    en: 'Use only what is confirmed. When the rest is confirmed, enter the date in “Full application confirmed on” in the settings, or set the status to Confirmed and enter “Decided on” in the financing plan. It is an error when the accounts of a grant line are higher than what is confirmed for it, and when more stands as confirmed than the confirmed grant in the settings.',
  },
  whenToLeaveIt: {
    nb: 'Funnet til orientering kan stå til avklaringen er kommet: det sier hvor mye som avhenger av den. At regnskapet er høyere enn begge alternativene, er en egen kontroll: «Avvik mellom budsjett og regnskap».',
    nn: 'Funnet til orientering kan stå til avklaringa har kome: det seier kor mykje som avheng av ho. At rekneskapen er høgare enn begge alternativa, er ein eigen kontroll: «Avvik mellom budsjett og rekneskap».',
    en: 'The finding for information may stand until the matter is settled: it says how much depends on it. That the accounts are higher than both scenarios is a check of its own: “Variance between budget and accounts”.',
  },
  valid: [
    { description: 'De to alternativene er like store; det er ikke noe som venter på avklaring.', workbook: budget },
    { description: 'Hele søknaden er bekreftet, med dato.', workbook: confirmed },
    {
      description: 'Regnskapet er innenfor det som er bekreftet.',
      workbook: withRow(budget, 'budget', 1, { actual: 150_000 }),
    },
  ],
  invalid: [
    {
      description: 'Planens budsjett: 800 000 kroner er ikke bekreftet.',
      workbook: planBudget,
      messages: ['notConfirmed'],
    },
    { description: 'Det samme i planens egen tabell.', workbook: planTable, messages: ['notConfirmed'] },
    {
      description: 'Resten av søknaden er avslått.',
      workbook: withRow(planBudget, 'financing', 1, { status: 'Avslått' }),
      messages: ['declined'],
    },
    {
      description: 'Det er brukt 600 000 kroner på en linje der 500 000 er bekreftet.',
      workbook: withRow(planBudget, 'budget', 3, { actual: 600_000 }),
      messages: ['spent', 'notConfirmed'],
    },
    {
      description: 'Beløpene i hele søknaden er skrevet inn som bekreftet.',
      workbook: asFullApplication,
      messages: ['usedAsConfirmed'],
    },
    {
      description: 'Det bekreftede beløpet er bare signalisert.',
      workbook: withRow(budget, 'financing', 0, { status: 'Signalisert' }),
      messages: ['confirmedNotConfirmed'],
    },
    {
      description: 'Datoen står i Oppsett, men statusen er ikke endret.',
      workbook: withSettings(planBudget, { fullScenarioConfirmedOn: dayCell('2018-09-12') }),
      messages: ['statusBehind'],
    },
    {
      description: 'Statusen er Bekreftet, men ingen dato sier når.',
      workbook: withRow(planBudget, 'financing', 1, { status: 'Bekreftet' }),
      messages: ['dateMissing'],
    },
  ],
};
