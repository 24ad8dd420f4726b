import { sections } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const section = sections('5.3');

export const texts = ruleTexts({
  name: {
    nb: 'Kommuner uten representant i den lokale arbeidsgruppen',
    nn: 'Kommunar utan representant i den lokale arbeidsgruppa',
    en: 'Municipalities without a representative in the local working group',
  },
  messages: {
    missing: {
      nb: `{count, plural, one {# kommune} other {# kommuner}} av {of} i regionen {region} er uten representant i den lokale arbeidsgruppen: {municipalities}. Alle bør være med ${section.nb}. Finn noen fra {count, plural, one {kommunen} other {hver av dem}}.`,
      nn: `{count, plural, one {# kommune} other {# kommunar}} av {of} i regionen {region} er utan representant i den lokale arbeidsgruppa: {municipalities}. Alle bør vere med ${section.nn}. Finn nokon frå {count, plural, one {kommunen} other {kvar av dei}}.`,
      en: `{count, plural, one {# municipality} other {# municipalities}} of {of} in the region {region} {count, plural, one {has} other {have}} no representative in the local working group: {municipalities}. All should take part ${section.en}. Find somebody from {count, plural, one {it} other {each of them}}.`,
    },
  },
  fixes: {},
});
