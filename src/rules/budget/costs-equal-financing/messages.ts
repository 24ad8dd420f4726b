import { scenario, section9 } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

export const texts = ruleTexts({
  name: {
    nb: 'Kostnader og finansiering er like store',
    nn: 'Kostnader og finansiering er like store',
    en: 'Costs and financing are equal',
  },
  messages: {
    costsAboveFinancing: {
      nb: `${scenario.nb}: Kostnadene er {costs} og finansieringen {financing}. Det mangler {difference} i finansieringen ${section9.nb}. Øk finansieringen eller reduser kostnadene.`,
      nn: `${scenario.nn}: Kostnadene er {costs} og finansieringa {financing}. Det manglar {difference} i finansieringa ${section9.nn}. Auk finansieringa eller reduser kostnadene.`,
      en: `${scenario.en}: Costs are {costs} and financing {financing}. The financing is {difference} short ${section9.en}. Raise the financing or reduce the costs.`,
    },
    costsBelowFinancing: {
      nb: `${scenario.nb}: Kostnadene er {costs} og finansieringen {financing}. Finansieringen er {difference} større enn kostnadene ${section9.nb}. Legg inn kostnadene som mangler, eller reduser finansieringen.`,
      nn: `${scenario.nn}: Kostnadene er {costs} og finansieringa {financing}. Finansieringa er {difference} større enn kostnadene ${section9.nn}. Legg inn kostnadene som manglar, eller reduser finansieringa.`,
      en: `${scenario.en}: Costs are {costs} and financing {financing}. The financing is {difference} more than the costs ${section9.en}. Enter the costs that are missing or reduce the financing.`,
    },
  },
  fixes: {},
});
