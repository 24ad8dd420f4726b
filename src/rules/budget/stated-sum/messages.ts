import { scenario, section9, sumLabel } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

export const texts = ruleTexts({
  name: {
    nb: 'Summer som står, er riktige',
    nn: 'Summar som står, er rette',
    en: 'Stated sums are right',
  },
  messages: {
    tooLow: {
      nb: `${scenario.nb}: Summen «${sumLabel.nb}» står som {stated}, men blir {computed} når tallene legges sammen. Den er {difference} for lav ${section9.nb}. Rett summen eller tallene den bygger på.`,
      nn: `${scenario.nn}: Summen «${sumLabel.nn}» står som {stated}, men blir {computed} når tala blir lagde saman. Han er {difference} for låg ${section9.nn}. Rett summen eller tala han byggjer på.`,
      en: `${scenario.en}: The sum “${sumLabel.en}” stands as {stated}, but the figures add up to {computed}. It is {difference} too low ${section9.en}. Correct the sum or the figures it rests on.`,
    },
    tooHigh: {
      nb: `${scenario.nb}: Summen «${sumLabel.nb}» står som {stated}, men blir {computed} når tallene legges sammen. Den er {difference} for høy ${section9.nb}. Rett summen eller tallene den bygger på.`,
      nn: `${scenario.nn}: Summen «${sumLabel.nn}» står som {stated}, men blir {computed} når tala blir lagde saman. Han er {difference} for høg ${section9.nn}. Rett summen eller tala han byggjer på.`,
      en: `${scenario.en}: The sum “${sumLabel.en}” stands as {stated}, but the figures add up to {computed}. It is {difference} too high ${section9.en}. Correct the sum or the figures it rests on.`,
    },
    missing: {
      nb: `${scenario.nb}: Summen «${sumLabel.nb}» mangler eller kan ikke leses. Tallene blir til sammen {computed} ${section9.nb}. Skriv inn summen.`,
      nn: `${scenario.nn}: Summen «${sumLabel.nn}» manglar eller kan ikkje lesast. Tala blir til saman {computed} ${section9.nn}. Skriv inn summen.`,
      en: `${scenario.en}: The sum “${sumLabel.en}” is missing or cannot be read. The figures add up to {computed} ${section9.en}. Enter the sum.`,
    },
  },
  fixes: {
    setSum: {
      nb: 'Sett summen til {computed}',
      nn: 'Set summen til {computed}',
      en: 'Set the sum to {computed}',
    },
  },
});
