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
  why: 'Planen har to budsjettalternativ: 1,2 millioner er bekreftet, og 2,0 millioner er søkt om. De siste 800 000 kronene er det bare gitt signaler om. Stillingene og den regionale arbeidsgruppen starter før avklaringen, så det er lett å binde seg til penger som ikke er kommet.',
  whatToDo:
    'Bruk bare det som er bekreftet. Når resten er bekreftet, skriv datoen i «Hele søknaden bekreftet» i Oppsett, eller sett statusen til Bekreftet og skriv «Avklart dato» i finansieringsplanen. Det er en feil når regnskapet på en tilskuddslinje er høyere enn det som er bekreftet for den, og når mer enn det som er bekreftet tildelt ifølge Oppsett, står som bekreftet.',
  whenToLeaveIt:
    'Funnet til orientering kan stå til avklaringen er kommet: det sier hvor mye som avhenger av den. At regnskapet er høyere enn begge alternativene, sier budget/variance.',
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
