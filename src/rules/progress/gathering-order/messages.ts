import { ruleTexts } from '../../ruleTexts';
import { section8 } from '../phrases';

export const texts = ruleTexts({
  name: { nb: 'Rekkefølgen på samlingene', nn: 'Rekkjefølgja på samlingane', en: 'Order of the gatherings' },
  messages: {
    tooEarly: {
      nb: `«{name}» {day} kommer før «{earlier}» {earlierDay}. I planen starter den regionale arbeidsgruppen først, så kommer oppstartssamlingen og til slutt samlingene i regionene ${section8.nb}. Se om datoene er riktige.`,
      nn: `«{name}» {day} kjem før «{earlier}» {earlierDay}. I planen startar den regionale arbeidsgruppa først, så kjem oppstartssamlinga og til slutt samlingane i regionane ${section8.nn}. Sjå om datoane er rette.`,
      en: `“{name}” on {day} comes before “{earlier}” on {earlierDay}. In the plan the regional group starts first, then comes the kick-off and last the gatherings in the regions ${section8.en}. See whether the dates are right.`,
    },
  },
  fixes: {},
});
