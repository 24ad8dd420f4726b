import { confirmedName, fullApplicationName, missingIn, scenario, section9 } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const both = {
  nb: `{fullApplication} i «${fullApplicationName.nb}» mot {confirmed} i «${confirmedName.nb}»`,
  nn: `{fullApplication} i «${fullApplicationName.nn}» mot {confirmed} i «${confirmedName.nn}»`,
  en: `{fullApplication} in “${fullApplicationName.en}” against {confirmed} in “${confirmedName.en}”`,
};

export const texts = ruleTexts({
  name: {
    nb: 'Forskjellen mellom budsjettalternativene',
    nn: 'Skilnaden mellom budsjettalternativa',
    en: 'The difference between the scenarios',
  },
  messages: {
    higher: {
      nb: `«{activity}» er ${both.nb}, altså {difference} mer ${section9.nb}. Sjekk at økningen er ment.`,
      nn: `«{activity}» er ${both.nn}, altså {difference} meir ${section9.nn}. Sjekk at auken er meint.`,
      en: `“{activity}” is ${both.en}, that is {difference} more ${section9.en}. Make sure that the increase is meant.`,
    },
    ownFundingHigher: {
      nb: `«{activity}» er ${both.nb}. Det krever {difference} mer egenfinansiering ${section9.nb}. Avklar hvem som dekker økningen.`,
      nn: `«{activity}» er ${both.nn}. Det krev {difference} meir eigenfinansiering ${section9.nn}. Avklar kven som dekkjer auken.`,
      en: `“{activity}” is ${both.en}. It takes {difference} more own funding ${section9.en}. Settle who covers the increase.`,
    },
    onlyInOne: {
      nb: `«{activity}» har {amount} i «${scenario.nb}», men ikke noe beløp i «${missingIn.nb}» ${section9.nb}. Skriv 0 hvis linjen ikke gjelder der.`,
      nn: `«{activity}» har {amount} i «${scenario.nn}», men ikkje noko beløp i «${missingIn.nn}» ${section9.nn}. Skriv 0 dersom linja ikkje gjeld der.`,
      en: `“{activity}” has {amount} in “${scenario.en}”, but no amount in “${missingIn.en}” ${section9.en}. Enter 0 if the line does not apply there.`,
    },
    lower: {
      nb: `«{activity}» er ${both.nb}, altså {difference} mindre selv om tilskuddet er større ${section9.nb}. Sjekk at beløpene står i riktig kolonne.`,
      nn: `«{activity}» er ${both.nn}, altså {difference} mindre sjølv om tilskotet er større ${section9.nn}. Sjekk at beløpa står i rett kolonne.`,
      en: `“{activity}” is ${both.en}, that is {difference} less although the grant is larger ${section9.en}. Make sure that the amounts stand in the right columns.`,
    },
  },
  fixes: {},
});
