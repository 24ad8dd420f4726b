import { scenario, section9 } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const grant = {
  nb: 'Tilskuddet er {grant}{grantFrom, select, settings { ifølge planen} other {}}',
  nn: 'Tilskotet er {grant}{grantFrom, select, settings { ifølgje planen} other {}}',
  en: 'The grant is {grant}{grantFrom, select, settings { according to the plan} other {}}',
};

export const texts = ruleTexts({
  name: {
    nb: 'Tilskuddslinjene er like tilskuddet',
    nn: 'Tilskotslinjene er like tilskotet',
    en: 'The grant lines equal the grant',
  },
  messages: {
    tooLow: {
      nb: `${scenario.nb}: Linjene som tilskuddet skal dekke, er til sammen {sum}. ${grant.nb}. Det mangler {difference} i linjene ${section9.nb}. Øk en linje eller rett tilskuddet.`,
      nn: `${scenario.nn}: Linjene som tilskotet skal dekkje, er til saman {sum}. ${grant.nn}. Det manglar {difference} i linjene ${section9.nn}. Auk ei linje eller rett tilskotet.`,
      en: `${scenario.en}: The lines that the grant is to cover come to {sum}. ${grant.en}. The lines are {difference} short ${section9.en}. Raise a line or correct the grant.`,
    },
    tooHigh: {
      nb: `${scenario.nb}: Linjene som tilskuddet skal dekke, er til sammen {sum}. ${grant.nb}. Linjene er {difference} for høye ${section9.nb}. Reduser en linje eller rett tilskuddet.`,
      nn: `${scenario.nn}: Linjene som tilskotet skal dekkje, er til saman {sum}. ${grant.nn}. Linjene er {difference} for høge ${section9.nn}. Reduser ei linje eller rett tilskotet.`,
      en: `${scenario.en}: The lines that the grant is to cover come to {sum}. ${grant.en}. The lines are {difference} too high ${section9.en}. Reduce a line or correct the grant.`,
    },
    grantMissing: {
      nb: `${scenario.nb}: Linjene som tilskuddet skal dekke, er til sammen {sum}, men tilskuddet er ikke fylt ut ${section9.nb}. Skriv inn tilskuddet.`,
      nn: `${scenario.nn}: Linjene som tilskotet skal dekkje, er til saman {sum}, men tilskotet er ikkje fylt ut ${section9.nn}. Skriv inn tilskotet.`,
      en: `${scenario.en}: The lines that the grant is to cover come to {sum}, but the grant is not filled in ${section9.en}. Enter the grant.`,
    },
    financingMissing: {
      nb: `${scenario.nb}: {count, plural, one {# linje} other {# linjer}} på til sammen {amount} mangler finansiering. Da er det uvisst om tilskuddslinjene, nå {sum}, er like tilskuddet på {grant} ${section9.nb}. Velg finansiering på {count, plural, one {linjen} other {linjene}}.`,
      nn: `${scenario.nn}: {count, plural, one {# linje} other {# linjer}} på til saman {amount} manglar finansiering. Då er det uvisst om tilskotslinjene, no {sum}, er like tilskotet på {grant} ${section9.nn}. Vel finansiering på {count, plural, one {linja} other {linjene}}.`,
      en: `${scenario.en}: {count, plural, one {# line} other {# lines}} of {amount} in all {count, plural, one {has} other {have}} no financing. So it is not certain whether the grant lines, now {sum}, equal the grant of {grant} ${section9.en}. Choose the financing of the {count, plural, one {line} other {lines}}.`,
    },
    amountsUnreadable: {
      nb: `${scenario.nb}: {count, plural, one {Ett beløp} other {# beløp}} kan ikke leses. De andre tilskuddslinjene er til sammen {sum}, og tilskuddet er {grant}; om de er like, er uvisst ${section9.nb}. Rett {count, plural, one {beløpet} other {beløpene}} som ikke kan leses.`,
      nn: `${scenario.nn}: {count, plural, one {Eitt beløp} other {# beløp}} kan ikkje lesast. Dei andre tilskotslinjene er til saman {sum}, og tilskotet er {grant}; om dei er like, er uvisst ${section9.nn}. Rett {count, plural, one {beløpet} other {beløpa}} som ikkje kan lesast.`,
      en: `${scenario.en}: {count, plural, one {One amount} other {# amounts}} cannot be read. The other grant lines come to {sum} and the grant is {grant}; whether they are equal is not certain ${section9.en}. Correct the {count, plural, one {amount} other {amounts}} that cannot be read.`,
    },
  },
  fixes: {},
});
