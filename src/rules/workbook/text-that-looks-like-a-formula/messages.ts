import { ruleTexts } from '../../ruleTexts';

export const texts = ruleTexts({
  name: { nb: 'Tekst som ligner en formel', nn: 'Tekst som liknar ein formel', en: 'Text that looks like a formula' },
  messages: {
    notCalculated: {
      nb: '«{text}» er tekst og blir ikke regnet ut, selv om det ligner en formel. Skal det regnes ut, sett cellens format til Standard og skriv formelen på nytt.',
      nn: '«{text}» er tekst og blir ikkje rekna ut, sjølv om det liknar ein formel. Skal det reknast ut, set formatet på cella til Standard og skriv formelen på nytt.',
      en: '“{text}” is text and is not calculated, though it looks like a formula. If it is to be calculated, set the cell’s format to General and enter the formula again.',
    },
  },
  fixes: {},
});
