import { ruleTexts } from '../../ruleTexts';
import { section8 } from '../phrases';

export const texts = ruleTexts({
  name: { nb: 'Start før slutt', nn: 'Start før slutt', en: 'Start before end' },
  messages: {
    endsBeforeStart: {
      nb: `«{name}» slutter {end}, før den starter {start} ${section8.nb}. Rett datoene.`,
      nn: `«{name}» sluttar {end}, før aktiviteten startar {start} ${section8.nn}. Rett datoane.`,
      en: `“{name}” ends on {end}, before it starts on {start} ${section8.en}. Correct the dates.`,
    },
  },
  fixes: {
    swap: { nb: 'Bytt om start og slutt', nn: 'Byt om start og slutt', en: 'Swap start and end' },
  },
});
