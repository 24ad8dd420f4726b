/** Words that stand beside an amount, in lower case and without a closing point. */

export const kronerWords: ReadonlySet<string> = new Set(['kr', 'kroner', 'krone', 'nok', 'nkr', 'norske', 'norwegian']);

export const unitFactors: ReadonlyMap<string, number> = new Map([
  ...['tkr', 'tnok', 'kkr', 'knok', 'tusen', 'thousand'].map((word) => [word, 1e3] as const),
  ...['mill', 'million', 'millioner', 'millionar', 'millions', 'mio', 'mnok', 'mkr'].map(
    (word) => [word, 1e6] as const,
  ),
  ...['mrd', 'milliard', 'milliarder', 'milliardar'].map((word) => [word, 1e9] as const),
]);

/** Not established units, and what they may stand for. */
export const unclearUnits: ReadonlyMap<string, readonly number[]> = new Map([
  ['m', [1e6]],
  ['mil', [1e6]],
  ['mln', [1e6]],
  ['t', [1e3]],
  ['k', [1e3, 1]],
  ["'", [1e3, 1]],
]);

export const otherCurrencies: ReadonlySet<string> = new Set([
  ...['eur', 'euro', '€', 'usd', 'dollar', '$', 'sek', 'dkk', 'isk', 'gbp', 'pund', '£', 'chf'],
  ...['svenske', 'danske', 'islandske', 'swedish', 'danish'],
]);

/** The amount is a bound or an estimate: «ca.», «inntil», «om lag», «opp til». */
export const approximations: ReadonlySet<string> = new Set([
  ...['ca', 'cirka', 'circa', 'omtrent', 'omlag', 'om', 'lag', 'rundt', 'omkring', 'kring', 'nærmere', 'nesten'],
  ...['inntil', 'opptil', 'opp', 'til', 'maks', 'maksimalt', 'maksimum', 'max', 'minst', 'minimum', 'min', 'over'],
  ...['under', 'mer', 'meir', 'mindre', 'enn', 'anslag', 'anslagsvis', 'anslått', 'estimert', 'est', 'about'],
  ...['approx', 'approximately', 'up', 'to', 'at', 'least', 'most', '~', '≈', '<', '>', '≤', '≥', '?', '*', '±'],
]);
