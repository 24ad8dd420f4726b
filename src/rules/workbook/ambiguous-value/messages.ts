import { noteText } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

export const texts = ruleTexts({
  name: {
    nb: 'Verdier som kan bety flere ting',
    nn: 'Verdiar som kan bety fleire ting',
    en: 'Values that can mean more than one thing',
  },
  messages: {
    amount: {
      nb: `Beløpet «{raw}» i kolonnen «{column}» kan leses på flere måter. ${noteText.nb} Det er ikke regnet med i noen sum. Velg eller skriv riktig beløp.`,
      nn: `Beløpet «{raw}» i kolonnen «{column}» kan lesast på fleire måtar. ${noteText.nn} Det er ikkje rekna med i nokon sum. Vel eller skriv rett beløp.`,
      en: `The amount “{raw}” in the column “{column}” can be read in more than one way. ${noteText.en} It is not counted in any sum. Choose or enter the right amount.`,
    },
    value: {
      nb: `«{raw}» i kolonnen «{column}» kan leses på flere måter. ${noteText.nb} Det er ikke brukt i noen kontroll. Velg eller skriv riktig verdi.`,
      nn: `«{raw}» i kolonnen «{column}» kan lesast på fleire måtar. ${noteText.nn} Det er ikkje brukt i nokon kontroll. Vel eller skriv rett verdi.`,
      en: `“{raw}” in the column “{column}” can be read in more than one way. ${noteText.en} It is not used in any check. Choose or enter the right value.`,
    },
  },
  fixes: {
    choose: { nb: 'Skriv {value}', nn: 'Skriv {value}', en: 'Write {value}' },
  },
});
