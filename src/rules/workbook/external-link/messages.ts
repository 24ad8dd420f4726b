import { ruleTexts } from '../../ruleTexts';

export const texts = ruleTexts({
  name: { nb: 'Lenker til andre filer', nn: 'Lenkjer til andre filer', en: 'Links to other files' },
  messages: {
    link: {
      nb: '{count, plural, one {# celle henter} other {# celler henter}} tall fra en annen fil ({file}). Den som får arbeidsboken, har ikke den filen. Lim inn verdiene i stedet.',
      nn: '{count, plural, one {# celle hentar} other {# celler hentar}} tal frå ei anna fil ({file}). Den som får arbeidsboka, har ikkje den fila. Lim inn verdiane i staden.',
      en: '{count, plural, one {# cell takes} other {# cells take}} figures from another file ({file}). Whoever gets the workbook does not have that file. Paste the values instead.',
    },
  },
  fixes: {},
});
