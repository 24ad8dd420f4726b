import { sections } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const section = sections('8');

export const texts = ruleTexts({
  name: {
    nb: 'Perioden for medlemskapet',
    nn: 'Perioden for medlemskapen',
    en: 'Period of the membership',
  },
  messages: {
    endsBeforeStart: {
      nb: `Medlemskapet til {person} slutter {end}, før det begynner {start} ${section.nb}. Rett datoene.`,
      nn: `Medlemskapen til {person} sluttar {end}, før han tek til {start} ${section.nn}. Rett datoane.`,
      en: `The membership of {person} ends on {end}, before it begins on {start} ${section.en}. Correct the dates.`,
    },
    overBeforePlan: {
      nb: `Medlemskapet til {person} slutter {end}, før arbeidet i planen begynner {planStart} ${section.nb}. Se om datoen er riktig, eller slett raden.`,
      nn: `Medlemskapen til {person} sluttar {end}, før arbeidet i planen tek til {planStart} ${section.nn}. Sjå om datoen er rett, eller slett rada.`,
      en: `The membership of {person} ends on {end}, before the plan’s work begins on {planStart} ${section.en}. See whether the date is right, or delete the row.`,
    },
    afterPlan: {
      nb: `Medlemskapet til {person} begynner {start}, etter at perioden i planen er over {planEnd} ${section.nb}. Se om datoen er riktig.`,
      nn: `Medlemskapen til {person} tek til {start}, etter at perioden i planen er over {planEnd} ${section.nn}. Sjå om datoen er rett.`,
      en: `The membership of {person} begins on {start}, after the plan’s period is over on {planEnd} ${section.en}. See whether the date is right.`,
    },
  },
  fixes: { swap: { nb: 'Bytt om datoene', nn: 'Byt om datoane', en: 'Swap the dates' } },
});
