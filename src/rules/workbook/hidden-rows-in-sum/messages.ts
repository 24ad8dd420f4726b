import { ruleTexts } from '../../ruleTexts';

export const texts = ruleTexts({
  name: { nb: 'Skjulte rader i en sum', nn: 'Skjulte rader i ein sum', en: 'Hidden rows in a sum' },
  messages: {
    budgetLines: {
      nb: '{count, plural, one {# budsjettlinje er skjult, men er regnet med} other {# budsjettlinjer er skjult, men er regnet med}} i summene: {names}. Den som leser budsjettet, ser dem ikke. Vis radene, eller fjern filteret.',
      nn: '{count, plural, one {# budsjettlinje er skjult, men er rekna med} other {# budsjettlinjer er skjulte, men er rekna med}} i summane: {names}. Den som les budsjettet, ser dei ikkje. Vis radene, eller fjern filteret.',
      en: '{count, plural, one {# budget line is hidden but counted} other {# budget lines are hidden but counted}} in the sums: {names}. Whoever reads the budget does not see them. Show the rows, or clear the filter.',
    },
    ownSum: {
      nb: 'Summen {formula} regner med {count, plural, one {# skjult rad} other {# skjulte rader}}. Vis radene om summen skal kunne kontrolleres.',
      nn: 'Summen {formula} reknar med {count, plural, one {# skjult rad} other {# skjulte rader}}. Vis radene om summen skal kunne kontrollerast.',
      en: 'The sum {formula} counts {count, plural, one {# hidden row} other {# hidden rows}}. Show the rows if the sum is to be checked.',
    },
  },
  fixes: {},
});
