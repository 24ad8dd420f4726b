import { scenario, section9 } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

export const texts = ruleTexts({
  name: {
    nb: 'Egenfinansieringen når minstekravet',
    nn: 'Eigenfinansieringa når minstekravet',
    en: 'Own funding meets the minimum share',
  },
  messages: {
    belowMinimum: {
      nb: `${scenario.nb}: Egenfinansieringen er {ownFunding}, som er {share} av finansieringen. Minstekravet er {minimum}, og det mangler {missing} (vilkår for prosjektskjønn). Øk egenfinansieringen til {least}.`,
      nn: `${scenario.nn}: Eigenfinansieringa er {ownFunding}, som er {share} av finansieringa. Minstekravet er {minimum}, og det manglar {missing} (vilkår for prosjektskjønn). Auk eigenfinansieringa til {least}.`,
      en: `${scenario.en}: Own funding is {ownFunding}, which is {share} of the financing. The minimum is {minimum}, and {missing} is missing (condition of the project grant). Raise own funding to {least}.`,
    },
    missing: {
      nb: `${scenario.nb}: Egenfinansieringen er ikke fylt ut. Minstekravet er {minimum} av finansieringen, det vil si minst {least} (vilkår for prosjektskjønn). Skriv inn egenfinansieringen.`,
      nn: `${scenario.nn}: Eigenfinansieringa er ikkje fylt ut. Minstekravet er {minimum} av finansieringa, det vil seie minst {least} (vilkår for prosjektskjønn). Skriv inn eigenfinansieringa.`,
      en: `${scenario.en}: Own funding is not filled in. The minimum is {minimum} of the financing, that is at least {least} (condition of the project grant). Enter the own funding.`,
    },
    impossibleMinimum: {
      nb: `${scenario.nb}: Minstekravet til egenfinansiering er {minimum}. Det kan ikke nås så lenge det også er tilskudd eller annen finansiering (vilkår for prosjektskjønn). Rett minstekravet.`,
      nn: `${scenario.nn}: Minstekravet til eigenfinansiering er {minimum}. Det kan ikkje nåast så lenge det òg er tilskot eller anna finansiering (vilkår for prosjektskjønn). Rett minstekravet.`,
      en: `${scenario.en}: The minimum share of own funding is {minimum}. It cannot be met as long as there is a grant or other funding too (condition of the project grant). Correct the minimum.`,
    },
    noMargin: {
      nb: `${scenario.nb}: Egenfinansieringen er {ownFunding}, som er nøyaktig minstekravet på {minimum}. Det er ingen margin: blir den noe lavere, er kravet ikke nådd ${section9.nb}. Sjekk at egenfinansieringen er sikker.`,
      nn: `${scenario.nn}: Eigenfinansieringa er {ownFunding}, som er nøyaktig minstekravet på {minimum}. Det er ingen margin: blir ho noko lågare, er kravet ikkje nådd ${section9.nn}. Sjekk at eigenfinansieringa er sikker.`,
      en: `${scenario.en}: Own funding is {ownFunding}, exactly the minimum of {minimum}. There is no margin: any less, and the minimum is not met ${section9.en}. Make sure that the own funding is certain.`,
    },
  },
  fixes: {},
});
