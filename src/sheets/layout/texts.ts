import type { Localized } from '../../text/language';

/** The words that stand in new sheets, apart from headers, choices and labels, which are declared with them. */
export const sheetTexts = {
  budgetTitle: {
    nb: 'Budsjett for involvering av opsjonskommuner',
    nn: 'Budsjett for involvering av opsjonskommunar',
    en: 'Budget for the involvement of option municipalities',
  },
  budgetHint: {
    nb: 'Skriv nye linjer rett under tabellen, så følger summene med. Beløp i hele kroner.',
    nn: 'Skriv nye linjer rett under tabellen, så følgjer summane med. Beløp i heile kroner.',
    en: 'Write new lines right below the table and the sums follow. Amounts in whole kroner.',
  },
  financingTitle: {
    nb: 'Finansieringsplan: de to budsjettalternativene',
    nn: 'Finansieringsplan: dei to budsjettalternativa',
    en: 'Financing plan: the two funding scenarios',
  },
  financingHint: {
    nb: 'Tilskudd er beløpet i tildelingsbrevet eller søknaden. Summen og egenandelen regnes ut.',
    nn: 'Tilskot er beløpet i tildelingsbrevet eller søknaden. Summen og eigendelen blir rekna ut.',
    en: 'Grant is the amount in the award letter or the application. The total and the own share are calculated.',
  },
  chooseFromList: { nb: 'Velg fra listen', nn: 'Vel frå lista', en: 'Choose from the list' },
  notInList: {
    nb: 'Velg en av verdiene i rullegardinlisten. Andre verdier kan ikke kontrolleres.',
    nn: 'Vel ein av verdiane i rullegardinlista. Andre verdiar kan ikkje kontrollerast.',
    en: 'Choose one of the values in the drop-down list. Other values cannot be checked.',
  },
} satisfies Record<string, Localized>;
