import { sections } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const section = sections('5.3');

export const texts = ruleTexts({
  name: {
    nb: 'Lokal arbeidsgruppe i hver region',
    nn: 'Lokal arbeidsgruppe i kvar region',
    en: 'A local working group for each region',
  },
  messages: {
    missing: {
      nb: `Regionen {region} har ingen lokal arbeidsgruppe ennå{municipalities, plural, =0 {} one { (# opsjonskommune)} other { (# opsjonskommuner)}}. Planen har en gruppe i hver region ${section.nb}. Før inn medlemmene i arket Medlemskap med gruppen LAG.`,
      nn: `Regionen {region} har inga lokal arbeidsgruppe enno{municipalities, plural, =0 {} one { (# opsjonskommune)} other { (# opsjonskommunar)}}. Planen har ei gruppe i kvar region ${section.nn}. Før inn medlemene i arket Medlemskap med gruppa LAG.`,
      en: `The region {region} has no local working group yet{municipalities, plural, =0 {} one { (# option municipality)} other { (# option municipalities)}}. The plan has a group in each region ${section.en}. Enter the members in the sheet Memberships with the group LAG.`,
    },
    otherNumber: {
      nb: `Det er {count, plural, one {# lokal arbeidsgruppe} other {# lokale arbeidsgrupper}}, én i hver region. Oppsettet regner med {expected} ${section.nb}. Rett antallet i oppsettet, eller regionene.`,
      nn: `Det er {count, plural, one {# lokal arbeidsgruppe} other {# lokale arbeidsgrupper}}, éi i kvar region. Oppsettet reknar med {expected} ${section.nn}. Rett talet i oppsettet, eller regionane.`,
      en: `There {count, plural, one {is # local working group} other {are # local working groups}}, one in each region. The settings count on {expected} ${section.en}. Correct the number in the settings, or the regions.`,
    },
  },
  fixes: {},
});
