/**
 * Municipalities outside the plan's area that must not be taken for a misspelt one inside it: every municipality of Norway since 2017
 * whose name is that near (Statistisk sentralbyrå, «Standard for kommuneinndeling», Klass 131, licence CC BY 4.0). And Hornindal,
 * which became part of Volda in 2020.
 */
export const municipalitiesElsewhere: readonly string[] = [
  'Andøy',
  'Hemnes',
  'Hornindal',
  'Kristiansand',
  'Kvæfjord',
  'Kåfjord',
  'Lavangen',
  'Leikanger',
  'Nord-Odal',
  'Rana',
  'Sola',
  'Sortland',
  'Strand',
  'Træna',
  'Værøy',
  'Ølen',
];
