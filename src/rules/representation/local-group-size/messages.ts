import { sections } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const section = sections('5.3');

export const texts = ruleTexts({
  name: {
    nb: 'Størrelsen på den lokale arbeidsgruppen',
    nn: 'Storleiken på den lokale arbeidsgruppa',
    en: 'Size of the local working group',
  },
  messages: {
    tooFew: {
      nb: `Den lokale arbeidsgruppen i {region} har {count, plural, one {# person} other {# personer}}. Den bør ha {minimum}–{maximum}, så det mangler minst {difference} ${section.nb}. Rekrutter flere medlemmer.`,
      nn: `Den lokale arbeidsgruppa i {region} har {count, plural, one {# person} other {# personar}}. Ho bør ha {minimum}–{maximum}, så det manglar minst {difference} ${section.nn}. Rekrutter fleire medlemer.`,
      en: `The local working group of {region} has {count, plural, one {# person} other {# people}}. It should have {minimum}–{maximum}, so at least {difference} {difference, plural, one {is} other {are}} missing ${section.en}. Recruit more members.`,
    },
    tooMany: {
      nb: `Den lokale arbeidsgruppen i {region} har {count, plural, one {# person} other {# personer}}. Den bør ha {minimum}–{maximum}, så det er {difference} for mange ${section.nb}. Vurder hvem som skal være med.`,
      nn: `Den lokale arbeidsgruppa i {region} har {count, plural, one {# person} other {# personar}}. Ho bør ha {minimum}–{maximum}, så det er {difference} for mange ${section.nn}. Vurder kven som skal vere med.`,
      en: `The local working group of {region} has {count, plural, one {# person} other {# people}}. It should have {minimum}–{maximum}, so there {difference, plural, one {is # too many} other {are # too many}} ${section.en}. Consider who is to take part.`,
    },
  },
  fixes: {},
});
