import { sections } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const section = sections('5.2');

export const texts = ruleTexts({
  name: { nb: 'Antall regioner', nn: 'Talet på regionar', en: 'Number of regions' },
  messages: {
    tooFew: {
      nb: `Listen har {count, plural, one {# region} other {# regioner}}. Planen sier {expected}; det er {difference} for få ${section.nb}. Legg til regionene som mangler, eller endre antallet i Oppsett.`,
      nn: `Lista har {count, plural, one {# region} other {# regionar}}. Planen seier {expected}; det er {difference} for få ${section.nn}. Legg til regionane som manglar, eller endre talet i Oppsett.`,
      en: `The list has {count, plural, one {# region} other {# regions}}. The plan says {expected}, so there {difference, plural, one {is # too few} other {are # too few}} ${section.en}. Add the regions that are missing, or change the number in the settings.`,
    },
    tooMany: {
      nb: `Listen har {count, plural, one {# region} other {# regioner}}. Planen sier {expected}; det er {difference} for mange ${section.nb}. Fjern dem som ikke hører med, eller endre antallet i Oppsett.`,
      nn: `Lista har {count, plural, one {# region} other {# regionar}}. Planen seier {expected}; det er {difference} for mange ${section.nn}. Fjern dei som ikkje høyrer med, eller endre talet i Oppsett.`,
      en: `The list has {count, plural, one {# region} other {# regions}}. The plan says {expected}, so there {difference, plural, one {is # too many} other {are # too many}} ${section.en}. Remove those that do not belong, or change the number in the settings.`,
    },
    namedInPlan: {
      nb: `Planen sier «til sammen {expected} regioner» (kap. 5.2), men nevner {count} ved navn (kap. 8), og det er de {count} som står her. Det er ikke listen som er feil: planen er uenig med seg selv. Avklar om to av regionene deler arbeidsgruppe, og sett antallet i Oppsett.`,
      nn: `Planen seier «til sammen {expected} regioner» (kap. 5.2), men nemner {count} ved namn (kap. 8), og det er dei {count} som står her. Det er ikkje lista som er feil: planen er usamd med seg sjølv. Avklar om to av regionane deler arbeidsgruppe, og set talet i Oppsett.`,
      en: `The plan says {expected} regions in all (section 5.2) but names {count} (section 8), and those {count} are listed here. The list is not wrong: the plan disagrees with itself. Find out whether two of the regions share a working group, and set the number in the settings.`,
    },
  },
  fixes: {},
});
