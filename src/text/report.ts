import type { Localized } from './language';

/** The words of the report sheet. */
export const reportTexts = {
  sheet: { nb: 'Kontroll', nn: 'Kontroll', en: 'Check' },
  title: { nb: 'Kontroll av budsjettet', nn: 'Kontroll av budsjettet', en: 'Check of the budget' },
  summary: {
    nb: 'Kontrollert {day} kl. {time} mot begge budsjettalternativ: {errors, plural, =0 {ingen feil} one {# feil} other {# feil}}, {warnings, plural, =0 {ingen advarsler} one {# advarsel} other {# advarsler}}, {notices} til orientering.',
    nn: 'Kontrollert {day} kl. {time} mot begge budsjettalternativa: {errors, plural, =0 {ingen feil} one {# feil} other {# feil}}, {warnings, plural, =0 {ingen åtvaringar} one {# åtvaring} other {# åtvaringar}}, {notices} til orientering.',
    en: 'Checked {day} at {time} against both funding scenarios: {errors, plural, =0 {no errors} one {# error} other {# errors}}, {warnings, plural, =0 {no warnings} one {# warning} other {# warnings}}, {notices} for information.',
  },
  noBudget: {
    nb: 'Arbeidsboken har ikke noe budsjett å kontrollere. Velg Opprett ark på båndet.',
    nn: 'Arbeidsboka har ikkje noko budsjett å kontrollere. Vel Opprett ark på bandet.',
    en: 'The workbook has no budget to check. Choose Create sheets on the ribbon.',
  },
  severity: { nb: 'Alvorlighetsgrad', nn: 'Alvorsgrad', en: 'Severity' },
  rule: { nb: 'Kontroll', nn: 'Kontroll', en: 'Check' },
  place: { nb: 'Celle', nn: 'Celle', en: 'Cell' },
  finding: { nb: 'Funn', nn: 'Funn', en: 'Finding' },
  morePlaces: {
    nb: 'og {rest} til',
    nn: 'og {rest} til',
    en: 'and {rest} more',
  },
  source: { nb: 'Hjemmel i planen', nn: 'Heimel i planen', en: 'Source in the plan' },
} satisfies Record<string, Localized>;

export const severityNames = {
  error: { nb: 'Feil', nn: 'Feil', en: 'Error' },
  warning: { nb: 'Advarsel', nn: 'Åtvaring', en: 'Warning' },
  info: { nb: 'Til orientering', nn: 'Til orientering', en: 'For information' },
} satisfies Record<'error' | 'warning' | 'info', Localized>;
