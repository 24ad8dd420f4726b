import { sections } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const section = sections('5.3');

export const texts = ruleTexts({
  name: {
    nb: 'Yrkesroller i den lokale arbeidsgruppen',
    nn: 'Yrkesroller i den lokale arbeidsgruppa',
    en: 'Professional roles in the local working group',
  },
  messages: {
    missing: {
      nb: `Den lokale arbeidsgruppen i {region} mangler {count, plural, one {en rolle} other {# roller}} som planen nevner: {roles} ${section.nb}. Vurder om {count, plural, one {den} other {de}} skal være med.`,
      nn: `Den lokale arbeidsgruppa i {region} manglar {count, plural, one {ei rolle} other {# roller}} som planen nemner: {roles} ${section.nn}. Vurder om {count, plural, one {ho} other {dei}} skal vere med.`,
      en: `The local working group of {region} lacks {count, plural, one {a role} other {# roles}} that the plan mentions: {roles} ${section.en}. Consider whether {count, plural, one {it} other {they}} should be represented.`,
    },
  },
  fixes: {},
});
