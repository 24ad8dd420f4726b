import { scenario, section9 } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

export const texts = ruleTexts({
  name: {
    nb: 'Egenfinansieringen er lik tilskuddet',
    nn: 'Eigenfinansieringa er lik tilskotet',
    en: 'Own funding equals the grant',
  },
  messages: {
    below: {
      nb: `${scenario.nb}: Egenfinansieringen er {ownFunding} og tilskuddet {grant}. I planen er de like store, og det mangler {difference} i egenfinansiering ${section9.nb}. Øk egenfinansieringen til {grant}, eller endre innstillingen hvis de ikke skal være like.`,
      nn: `${scenario.nn}: Eigenfinansieringa er {ownFunding} og tilskotet {grant}. I planen er dei like store, og det manglar {difference} i eigenfinansiering ${section9.nn}. Auk eigenfinansieringa til {grant}, eller endre innstillinga dersom dei ikkje skal vere like.`,
      en: `${scenario.en}: Own funding is {ownFunding} and the grant {grant}. In the plan they are equal, and own funding is {difference} short ${section9.en}. Raise own funding to {grant}, or change the setting if they are not to be equal.`,
    },
    above: {
      nb: `${scenario.nb}: Egenfinansieringen er {ownFunding} og tilskuddet {grant}. I planen er de like store, her er egenfinansieringen {difference} større ${section9.nb}. Er det ment, for eksempel for å ha en margin, endre innstillingen; ellers rett egenfinansieringen.`,
      nn: `${scenario.nn}: Eigenfinansieringa er {ownFunding} og tilskotet {grant}. I planen er dei like store, her er eigenfinansieringa {difference} større ${section9.nn}. Er det meint, til dømes for å ha ein margin, endre innstillinga; elles rett eigenfinansieringa.`,
      en: `${scenario.en}: Own funding is {ownFunding} and the grant {grant}. In the plan they are equal, here own funding is {difference} larger ${section9.en}. If that is meant, to have a margin for example, change the setting; otherwise correct the own funding.`,
    },
  },
  fixes: {},
});
