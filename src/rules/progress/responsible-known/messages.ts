import { sections } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const section = sections('5.2', '5.3');

export const texts = ruleTexts({
  name: { nb: 'Ansvarlig for hver aktivitet', nn: 'Ansvarleg for kvar aktivitet', en: 'Who is responsible' },
  messages: {
    missing: {
      nb: `{count, plural, one {# aktivitet har} other {# aktiviteter har}} ingen ansvarlig ${section.nb}. Skriv gruppe eller stilling.`,
      nn: `{count, plural, one {# aktivitet har} other {# aktivitetar har}} ingen ansvarleg ${section.nn}. Skriv gruppe eller stilling.`,
      en: `{count, plural, one {# activity has} other {# activities have}} nobody responsible ${section.en}. Write a group or a post.`,
    },
    unknown: {
      nb: '«{name}» står som ansvarlig, men er ingen gruppe i planen og finnes ikke i Medlemskap. Se om navnet er riktig, eller før personen opp som medlem.',
      nn: '«{name}» står som ansvarleg, men er inga gruppe i planen og finst ikkje i Medlemskap. Sjå om namnet er rett, eller før personen opp som medlem.',
      en: '“{name}” stands as responsible, but is no group of the plan and is not among the memberships. See whether the name is right, or enter the person as a member.',
    },
  },
  fixes: {},
});
