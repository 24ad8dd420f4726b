import { scenario, section9 } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';
import { financingName } from '../phrases';

export const texts = ruleTexts({
  name: {
    nb: 'Avvik mellom budsjett og regnskap',
    nn: 'Avvik mellom budsjett og rekneskap',
    en: 'Variance between budget and accounts',
  },
  messages: {
    over: {
      nb: `«{activity}»: Regnskapet er {actual} og budsjettet {budget} (${scenario.nb}). Det er brukt {difference} for mye ${section9.nb}. Rett regnskapet, eller avklar hva som dekker det.`,
      nn: `«{activity}»: Rekneskapen er {actual} og budsjettet {budget} (${scenario.nn}). Det er brukt {difference} for mykje ${section9.nn}. Rett rekneskapen, eller avklar kva som dekkjer det.`,
      en: `“{activity}”: The accounts are {actual} and the budget {budget} (${scenario.en}). {difference} too much is spent ${section9.en}. Correct the accounts, or settle what covers it.`,
    },
    remaining: {
      nb: `${financingName.nb}: {actual} er regnskapsført av {budget} (${scenario.nb}). Avviket er {left} som gjenstår ${section9.nb}. Se at regnskapet er fullstendig før det rapporteres.`,
      nn: `${financingName.nn}: {actual} er rekneskapsført av {budget} (${scenario.nn}). Avviket er {left} som står att ${section9.nn}. Sjå at rekneskapen er fullstendig før det blir rapportert.`,
      en: `${financingName.en}: {actual} is entered in the accounts out of {budget} (${scenario.en}). The variance is {left} that remains ${section9.en}. Make sure that the accounts are complete before they are reported.`,
    },
  },
  fixes: {},
});
