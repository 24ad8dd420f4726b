import { sections } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const section = sections('5.1');

export const texts = ruleTexts({
  name: {
    nb: 'Kommuner som ikke er med i noen gruppe',
    nn: 'Kommunar som ikkje er med i noka gruppe',
    en: 'Municipalities that are in no group',
  },
  messages: {
    outside: {
      nb: `{count, plural, one {# opsjonskommune} other {# opsjonskommuner}} er ikke med i noen gruppe og har ingen region som kan ta {count, plural, one {den} other {dem}} med: {municipalities}. Samarbeidsrådet skal sikre involvering i alle opsjonskommuner ${section.nb}. Avklar hvem som involverer {count, plural, one {den} other {dem}}.`,
      nn: `{count, plural, one {# opsjonskommune} other {# opsjonskommunar}} er ikkje med i noka gruppe og har ingen region som kan ta {count, plural, one {han} other {dei}} med: {municipalities}. Samarbeidsrådet skal sikre involvering i alle opsjonskommunar ${section.nn}. Avklar kven som involverer {count, plural, one {han} other {dei}}.`,
      en: `{count, plural, one {# option municipality is} other {# option municipalities are}} in no group and {count, plural, one {has} other {have}} no region to include {count, plural, one {it} other {them}}: {municipalities}. The council is to ensure that all option municipalities are involved ${section.en}. Settle who involves {count, plural, one {it} other {them}}.`,
    },
  },
  fixes: {},
});
