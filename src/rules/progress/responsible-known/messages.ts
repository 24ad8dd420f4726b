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
      nb: `«{name}» står som ansvarlig, men er ingen gruppe i planen og finnes ikke i Medlemskap ${section.nb}. Rett navnet, eller før personen opp som medlem.`,
      nn: `«{name}» står som ansvarleg, men er inga gruppe i planen og finst ikkje i Medlemskap ${section.nn}. Rett namnet, eller før opp personen som medlem.`,
      en: `“{name}” is entered as responsible, but is no group of the plan and is not in Memberships ${section.en}. Correct the name, or enter the person as a member.`,
    },
  },
  fixes: {},
});
