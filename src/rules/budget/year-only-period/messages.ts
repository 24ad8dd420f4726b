import { sections } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const source = sections('8', '9');

export const texts = ruleTexts({
  name: {
    nb: 'Perioder som er hele året',
    nn: 'Periodar som er heile året',
    en: 'Periods that are the whole year',
  },
  messages: {
    wholeYear: {
      nb: `«{activity}» har hele {year} som periode, men prosjektet starter {projectStart} ${source.nb}. Skriv fra- og til-dato når de er kjent.`,
      nn: `«{activity}» har heile {year} som periode, men prosjektet startar {projectStart} ${source.nn}. Skriv frå- og til-dato når dei er kjende.`,
      en: `“{activity}” has the whole of {year} as its period, but the project starts {projectStart} ${source.en}. Enter from and to dates when they are known.`,
    },
    beforeProject: {
      nb: `«{activity}» begynner {start}, før prosjektet starter {projectStart} ${source.nb}. Se at fra-datoen er riktig.`,
      nn: `«{activity}» tek til {start}, før prosjektet startar {projectStart} ${source.nn}. Sjå at frå-datoen er rett.`,
      en: `“{activity}” begins {start}, before the project starts {projectStart} ${source.en}. Make sure that the from date is right.`,
    },
  },
  fixes: {},
});
