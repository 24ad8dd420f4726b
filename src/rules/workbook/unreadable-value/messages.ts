import { noteText } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

export const texts = ruleTexts({
  name: {
    nb: 'Verdier som ikke kan leses',
    nn: 'Verdiar som ikkje kan lesast',
    en: 'Values that cannot be read',
  },
  messages: {
    amount: {
      nb: `«{raw}» i beløpskolonnen «{column}» kan ikke leses. ${noteText.nb} Det er ikke regnet med i noen sum. Skriv beløpet som et tall i kroner.`,
      nn: `«{raw}» i beløpskolonnen «{column}» kan ikkje lesast. ${noteText.nn} Det er ikkje rekna med i nokon sum. Skriv beløpet som eit tal i kroner.`,
      en: `“{raw}” in the amount column “{column}” cannot be read. ${noteText.en} It is not counted in any sum. Enter the amount as a number of kroner.`,
    },
    value: {
      nb: `«{raw}» i kolonnen «{column}» kan ikke leses. ${noteText.nb} Det er ikke brukt i noen kontroll. Rett verdien.`,
      nn: `«{raw}» i kolonnen «{column}» kan ikkje lesast. ${noteText.nn} Det er ikkje brukt i nokon kontroll. Rett verdien.`,
      en: `“{raw}” in the column “{column}” cannot be read. ${noteText.en} It is not used in any check. Correct the value.`,
    },
  },
  fixes: {},
});
