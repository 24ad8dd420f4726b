import { paneTexts } from './paneText';

export const findingsTexts = paneTexts({
  error: { nb: 'Feil', nn: 'Feil', en: 'Error' },
  warning: { nb: 'Advarsel', nn: 'Åtvaring', en: 'Warning' },
  info: { nb: 'Til orientering', nn: 'Til orientering', en: 'For information' },
  severityCount: { nb: '({count, number})', nn: '({count, number})', en: '({count, number})' },
  countErrors: {
    nb: '{count, plural, one {# feil} other {# feil}}',
    nn: '{count, plural, one {# feil} other {# feil}}',
    en: '{count, plural, one {# error} other {# errors}}',
  },
  countWarnings: {
    nb: '{count, plural, one {# advarsel} other {# advarsler}}',
    nn: '{count, plural, one {# åtvaring} other {# åtvaringar}}',
    en: '{count, plural, one {# warning} other {# warnings}}',
  },
  countInfos: {
    nb: '{count, number} til orientering',
    nn: '{count, number} til orientering',
    en: '{count, number} for information',
  },
  listLabel: { nb: 'Funn', nn: 'Funn', en: 'Findings' },
  keyboardHint: {
    nb: 'Piltastene flytter mellom funnene, Enter går til cellen, R retter.',
    nn: 'Piltastane flytter mellom funna, Enter går til cella, R rettar.',
    en: 'Arrow keys move between findings, Enter goes to the cell, R corrects.',
  },
  groupCount: { nb: '{rule} ({count, number})', nn: '{rule} ({count, number})', en: '{rule} ({count, number})' },
  goTo: { nb: 'Gå til cellen', nn: 'Gå til cella', en: 'Go to the cell' },
  alsoAt: { nb: 'Gjelder også {place}', nn: 'Gjeld òg {place}', en: 'Also concerns {place}' },
  morePlaces: {
    nb: '{count, plural, one {og # celle til} other {og # celler til}}',
    nn: '{count, plural, one {og # celle til} other {og # celler til}}',
    en: '{count, plural, one {and # more cell} other {and # more cells}}',
  },
  fix: { nb: 'Rett', nn: 'Rett', en: 'Correct' },
  fixChoices: { nb: 'Rett …', nn: 'Rett …', en: 'Correct …' },
  why: { nb: 'Hvorfor?', nn: 'Kvifor?', en: 'Why?' },
  explainWhy: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  explainWhatToDo: { nb: 'Hva du gjør', nn: 'Kva du gjer', en: 'What to do' },
  explainWhenToLeave: { nb: 'Når funnet kan stå', nn: 'Når funnet kan stå', en: 'When the finding may stand' },
  explanationLoading: { nb: 'Henter forklaringen …', nn: 'Hentar forklaringa …', en: 'Fetching the explanation …' },
  explanationFailed: {
    nb: 'Forklaringen kunne ikke hentes. Prøv igjen når du har nett.',
    nn: 'Forklaringa kunne ikkje hentast. Prøv igjen når du har nett.',
    en: 'The explanation could not be fetched. Try again when you are online.',
  },
  nothingFound: {
    nb: 'Ingen funn. Kontrollert {day} mot {against}.',
    nn: 'Ingen funn. Kontrollert {day} mot {against}.',
    en: 'No findings. Checked on {day} against {against}.',
  },
  nothingFoundText: {
    nb: 'Kontrollen ser på tallene og formlene i arbeidsboken. Den sier ikke noe om at budsjettet er vedtatt.',
    nn: 'Kontrollen ser på tala og formlane i arbeidsboka. Han seier ikkje noko om at budsjettet er vedteke.',
    en: 'The check looks at the numbers and formulas in the workbook. It says nothing about the budget being adopted.',
  },
});
