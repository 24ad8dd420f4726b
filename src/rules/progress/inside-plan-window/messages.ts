import { ruleTexts } from '../../ruleTexts';
import { section8 } from '../phrases';

export const texts = ruleTexts({
  name: { nb: 'Innenfor planens tid', nn: 'Innanfor tida til planen', en: 'Within the plan’s time' },
  messages: {
    before: {
      nb: `«{name}» er satt til {day}. Planen gjelder fra {limit} ${section8.nb}. Rett datoen, eller endre planens start i Oppsett.`,
      nn: `«{name}» er sett til {day}. Planen gjeld frå {limit} ${section8.nn}. Rett datoen, eller endre starten på planen i Oppsett.`,
      en: `“{name}” is set to {day}. The plan runs from {limit} ${section8.en}. Correct the date, or change the plan’s start in the settings.`,
    },
    after: {
      nb: `«{name}» er satt til {day}. Planen gjelder til og med {limit} ${section8.nb}. Rett datoen, eller endre planens slutt i Oppsett.`,
      nn: `«{name}» er sett til {day}. Planen gjeld til og med {limit} ${section8.nn}. Rett datoen, eller endre slutten på planen i Oppsett.`,
      en: `“{name}” is set to {day}. The plan runs up to and including {limit} ${section8.en}. Correct the date, or change the plan’s end in the settings.`,
    },
  },
  fixes: {},
});
