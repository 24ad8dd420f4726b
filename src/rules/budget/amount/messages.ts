import { scenario, section9 } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const what = {
  nb: `{part, select, grant {Tilskuddet i «${scenario.nb}»} ownFunding {Egenfinansieringen i «${scenario.nb}»} accounts {Regnskapet for «{activity}»} line {«{activity}» i «${scenario.nb}»} other {Annen finansiering i «${scenario.nb}»}}`,
  nn: `{part, select, grant {Tilskotet i «${scenario.nn}»} ownFunding {Eigenfinansieringa i «${scenario.nn}»} accounts {Rekneskapen for «{activity}»} line {«{activity}» i «${scenario.nn}»} other {Anna finansiering i «${scenario.nn}»}}`,
  en: `{part, select, grant {The grant in “${scenario.en}”} ownFunding {Own funding in “${scenario.en}”} accounts {The accounts of “{activity}”} line {“{activity}” in “${scenario.en}”} other {Other funding in “${scenario.en}”}}`,
};

export const texts = ruleTexts({
  name: {
    nb: 'Beløp i hele kroner fra 0 og oppover',
    nn: 'Beløp i heile kroner frå 0 og oppover',
    en: 'Amounts in whole kroner from 0 upwards',
  },
  messages: {
    negative: {
      nb: `${what.nb} er {amount}. Et budsjett har ikke negative beløp, og summene blir for lave ${section9.nb}. Skriv beløpet uten minus, eller før inntekten i finansieringsplanen.`,
      nn: `${what.nn} er {amount}. Eit budsjett har ikkje negative beløp, og summane blir for låge ${section9.nn}. Skriv beløpet utan minus, eller før inntekta i finansieringsplanen.`,
      en: `${what.en} is {amount}. A budget has no negative amounts, and the sums come out too low ${section9.en}. Write the amount without the minus, or enter the income in the financing plan.`,
    },
    withOre: {
      nb: `${what.nb} er {amount}. Budsjettet føres i hele kroner ${section9.nb}. Rund av beløpet, eller rett det hvis desimaltegnet skulle vært et mellomrom.`,
      nn: `${what.nn} er {amount}. Budsjettet blir ført i heile kroner ${section9.nn}. Rund av beløpet, eller rett det dersom desimalteiknet skulle vore eit mellomrom.`,
      en: `${what.en} is {amount}. The budget is kept in whole kroner ${section9.en}. Round the amount, or correct it if the decimal sign should have been a space.`,
    },
    tooLarge: {
      nb: `${what.nb} er {amount}. Hele planens budsjett er 4 millioner ${section9.nb}. Se om det er noen nuller for mye.`,
      nn: `${what.nn} er {amount}. Heile budsjettet i planen er 4 millionar ${section9.nn}. Sjå om det er nokre nullar for mykje.`,
      en: `${what.en} is {amount}. The whole budget of the plan is 4 million ${section9.en}. See whether there are some zeros too many.`,
    },
    tooSmall: {
      nb: `${what.nb} er {amount}. Det er lite i et budsjett der linjene er på titusener ${section9.nb}. Se om tusen eller millioner er ment.`,
      nn: `${what.nn} er {amount}. Det er lite i eit budsjett der linjene er på titusen ${section9.nn}. Sjå om tusen eller millionar er meint.`,
      en: `${what.en} is {amount}. That is little in a budget whose lines are tens of thousands ${section9.en}. See whether thousands or millions are meant.`,
    },
  },
  fixes: {
    round: {
      nb: 'Rund av til {amount}',
      nn: 'Rund av til {amount}',
      en: 'Round to {amount}',
    },
  },
});
