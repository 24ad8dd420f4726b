import { sections } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const section = sections('5.2');

export const texts = ruleTexts({
  name: {
    nb: 'Møter i den regionale arbeidsgruppen',
    nn: 'Møte i den regionale arbeidsgruppa',
    en: 'Meetings of the regional working group',
  },
  messages: {
    noMeetings: {
      nb: `Fremdriftsplanen har ingen møter i den regionale arbeidsgruppen. Planen antar {expected, plural, one {# møte} other {# møter}} i måneden ${section.nb}. Legg dem til når datoene er avtalt.`,
      nn: `Framdriftsplanen har ingen møte i den regionale arbeidsgruppa. Planen reknar med {expected, plural, one {# møte} other {# møte}} i månaden ${section.nn}. Legg dei til når datoane er avtalte.`,
      en: `The progress plan has no meetings of the regional working group. The plan presumes {expected, plural, one {# meeting} other {# meetings}} a month ${section.en}. Add them when the dates are agreed.`,
    },
    tooFew: {
      nb: `Den regionale arbeidsgruppen har færre enn {expected, plural, one {# møte} other {# møter}} i {count, plural, one {måneden} other {månedene}} {months}. Planen antar {expected} i måneden ${section.nb}. Legg til møter om det trengs.`,
      nn: `Den regionale arbeidsgruppa har færre enn {expected, plural, one {# møte} other {# møte}} i {count, plural, one {månaden} other {månadene}} {months}. Planen reknar med {expected} i månaden ${section.nn}. Legg til møte om det trengst.`,
      en: `The regional working group has fewer than {expected, plural, one {# meeting} other {# meetings}} in the {count, plural, one {month} other {months}} {months}. The plan presumes {expected} a month ${section.en}. Add meetings if needed.`,
    },
  },
  fixes: {},
});
