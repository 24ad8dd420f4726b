import { noteText } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

export const texts = ruleTexts({
  name: {
    nb: 'Verdier som ikke er i listen',
    nn: 'Verdiar som ikkje er i lista',
    en: 'Values that are not in the list',
  },
  messages: {
    unknown: {
      nb: `«{raw}» i kolonnen «{column}» er ingen av verdiene som kan stå der. ${noteText.nb} Cellen er ikke brukt i noen kontroll. Velg fra listen i cellen.`,
      nn: `«{raw}» i kolonnen «{column}» er ingen av verdiane som kan stå der. ${noteText.nn} Cella er ikkje brukt i nokon kontroll. Vel frå lista i cella.`,
      en: `“{raw}” in the column “{column}” is none of the values that can stand there. ${noteText.en} The cell is not used in any check. Choose from the list in the cell.`,
    },
  },
  fixes: {},
});
