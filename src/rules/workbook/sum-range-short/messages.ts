import { ruleTexts } from '../../ruleTexts';

export const texts = ruleTexts({
  name: { nb: 'Summer som stopper for tidlig', nn: 'Summar som stoppar for tidleg', en: 'Sums that stop short' },
  messages: {
    stopsShort: {
      nb: 'Summen {formula} stopper før tallene gjør det: {count, plural, one {# tall rett under er ikke med} other {# tall rett under er ikke med}}. Utvid summen om tallene hører til.',
      nn: 'Summen {formula} stoppar før tala gjer det: {count, plural, one {# tal rett under er ikkje med} other {# tal rett under er ikkje med}}. Utvid summen om tala høyrer til.',
      en: 'The sum {formula} stops before the numbers do: {count, plural, one {# number right below is} other {# numbers right below are}} left out. Extend the sum if they belong.',
    },
  },
  fixes: {
    extend: { nb: 'Utvid til {formula}', nn: 'Utvid til {formula}', en: 'Extend to {formula}' },
  },
});
