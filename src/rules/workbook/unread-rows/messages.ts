import { ruleTexts } from '../../ruleTexts';

export const texts = ruleTexts({
  name: {
    nb: 'Rader som ikke er lest',
    nn: 'Rader som ikkje er lesne',
    en: 'Rows that were not read',
  },
  messages: {
    unread: {
      nb: '{rows, plural, one {# rad} other {# rader}} nederst i arket «{sheet}» er ikke lest, fordi arket er stort og ikke har noen av tabellene våre øverst. Gjør budsjettet om til en tabell hvis det står lenger nede.',
      nn: '{rows, plural, one {# rad} other {# rader}} nedst i arket «{sheet}» er ikkje {rows, plural, one {lesen} other {lesne}}, fordi arket er stort og ikkje har nokon av tabellane våre øvst. Gjer budsjettet om til ein tabell dersom det står lenger nede.',
      en: '{rows, plural, one {# row} other {# rows}} at the bottom of the sheet “{sheet}” {rows, plural, one {was} other {were}} not read, because the sheet is large and has none of our tables at the top. Turn the budget into a table if it stands further down.',
    },
  },
  fixes: {},
});
