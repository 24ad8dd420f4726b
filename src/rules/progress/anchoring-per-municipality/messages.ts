import { sections } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const section = sections('5.3');

export const texts = ruleTexts({
  name: { nb: 'Forankring i ledelsen', nn: 'Forankring i leiinga', en: 'Anchoring in the leadership' },
  messages: {
    missing: {
      nb: `Regionen {region} har ingen forankringsaktivitet, så Helseplattformen er ikke satt som tema på ledelsesnivå i {count, plural, one {kommunen} other {kommunene}} {municipalities} ${section.nb}. Legg til en aktivitet med området Forankring.`,
      nn: `Regionen {region} har ingen forankringsaktivitet, så Helseplattforma er ikkje sett som tema på leiarnivå i {count, plural, one {kommunen} other {kommunane}} {municipalities} ${section.nn}. Legg til ein aktivitet med området Forankring.`,
      en: `The region {region} has no anchoring activity, so Helseplattformen is not on the agenda of the leadership in the {count, plural, one {municipality} other {municipalities}} {municipalities} ${section.en}. Add an activity with the work area Anchoring.`,
    },
  },
  fixes: {},
});
