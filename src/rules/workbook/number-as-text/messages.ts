import { noteText } from '../../phrases';
import { ruleTexts } from '../../ruleTexts';

const understood = {
  nb: '«{raw}» i kolonnen «{column}» er tekst, ikke {kind, select, date {en dato} other {et tall}}, så Excel regner ikke med det. Det er lest som {value}.',
  nn: '«{raw}» i kolonnen «{column}» er tekst, ikkje {kind, select, date {ein dato} other {eit tal}}, så Excel reknar ikkje med det. Det er lese som {value}.',
  en: '“{raw}” in the column “{column}” is text, not {kind, select, date {a date} other {a number}}, so Excel does not count it. It is read as {value}.',
};
const action = {
  nb: 'Gjør det om til {kind, select, date {en dato} other {et tall}}.',
  nn: 'Gjer det om til {kind, select, date {ein dato} other {eit tal}}.',
  en: 'Turn it into {kind, select, date {a date} other {a number}}.',
};

export const texts = ruleTexts({
  name: {
    nb: 'Tall og datoer som står som tekst',
    nn: 'Tal og datoar som står som tekst',
    en: 'Numbers and dates stored as text',
  },
  messages: {
    understood: {
      nb: `${understood.nb} ${action.nb}`,
      nn: `${understood.nn} ${action.nn}`,
      en: `${understood.en} ${action.en}`,
    },
    understoodWithNote: {
      nb: `${understood.nb} ${noteText.nb} ${action.nb}`,
      nn: `${understood.nn} ${noteText.nn} ${action.nn}`,
      en: `${understood.en} ${noteText.en} ${action.en}`,
    },
  },
  fixes: {
    writeNumber: {
      nb: 'Skriv {value} som {kind, select, date {dato} other {tall}}',
      nn: 'Skriv {value} som {kind, select, date {dato} other {tal}}',
      en: 'Write {value} as a {kind, select, date {date} other {number}}',
    },
  },
});
