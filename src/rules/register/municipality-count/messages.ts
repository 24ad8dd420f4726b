import { sections } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const section = sections('2');

export const texts = ruleTexts({
  name: {
    nb: 'Antall opsjonskommuner',
    nn: 'Talet på opsjonskommunar',
    en: 'Number of option municipalities',
  },
  messages: {
    tooFew: {
      nb: `{count, plural, one {# kommune er merket} other {# kommuner er merket}} som opsjonskommune. Det skal være {expected}; det er {difference} for få ${section.nb}. Legg til kommunene som mangler, eller merk dem med Ja.`,
      nn: `{count, plural, one {# kommune er merkt} other {# kommunar er merkte}} som opsjonskommune. Det skal vere {expected}; det er {difference} for få ${section.nn}. Legg til kommunane som manglar, eller merk dei med Ja.`,
      en: `{count, plural, one {# municipality is marked as an option municipality} other {# municipalities are marked as option municipalities}}. There should be {expected}, so there {difference, plural, one {is # too few} other {are # too few}} ${section.en}. Add those that are missing, or mark them Yes.`,
    },
    tooMany: {
      nb: `{count, plural, one {# kommune er merket} other {# kommuner er merket}} som opsjonskommune. Det skal være {expected}; det er {difference} for mange ${section.nb}. Fjern dem som ikke hører med, eller merk dem med Nei.`,
      nn: `{count, plural, one {# kommune er merkt} other {# kommunar er merkte}} som opsjonskommune. Det skal vere {expected}; det er {difference} for mange ${section.nn}. Fjern dei som ikkje høyrer med, eller merk dei med Nei.`,
      en: `{count, plural, one {# municipality is marked as an option municipality} other {# municipalities are marked as option municipalities}}. There should be {expected}, so there {difference, plural, one {is # too many} other {are # too many}} ${section.en}. Remove those that do not belong, or mark them No.`,
    },
  },
  fixes: {},
});
