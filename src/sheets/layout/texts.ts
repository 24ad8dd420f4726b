import type { Localized } from '../../text/language';

/** The words that stand in new sheets, apart from headers, choices and labels, which are declared with them. */
export const sheetTexts = {
  chooseFromList: { nb: 'Velg fra listen', nn: 'Vel frå lista', en: 'Choose from the list' },
  notInList: {
    nb: 'Velg en av verdiene i rullegardinlisten. Andre verdier kan ikke kontrolleres.',
    nn: 'Vel ein av verdiane i rullegardinlista. Andre verdiar kan ikkje kontrollerast.',
    en: 'Choose one of the values in the drop-down list. Other values cannot be checked.',
  },
} satisfies Record<string, Localized>;
