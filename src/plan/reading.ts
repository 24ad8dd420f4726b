/**
 * The four verdicts on a text somebody typed:
 * - `accept`: understood, silently
 * - `accept-note`: understood, and the person is told how
 * - `ask`: more than one meaning (or an approximate one); never guessed, the candidates are shown
 * - `reject`: not understood
 */
export type Reading<T> =
  | { readonly verdict: 'accept'; readonly value: T | null }
  | { readonly verdict: 'accept-note'; readonly value: T | null; readonly note: ReadingNoteId }
  | { readonly verdict: 'ask'; readonly candidates: readonly T[]; readonly note: ReadingNoteId }
  | { readonly verdict: 'reject'; readonly note: ReadingNoteId };

/** Why a text was noted, asked about or rejected. The texts for people are in `src/text`, keyed by these ids. */
export type ReadingNoteId = (typeof readingNoteIds)[number];

export const readingNoteIds = [
  // amounts
  'pointAsThousands',
  'decimalPoint',
  'hasOre',
  'unitWithPoint',
  'implausiblyLarge',
  'implausiblySmall',
  'mixedSeparators',
  'negativeAmount',
  'dashAsEmpty',
  'scaledByHeader',
  'numberWithDateFormat',
  'unknownUnit',
  'commaAmbiguous',
  'approximateAmount',
  'wrongGrouping',
  'otherCurrency',
  'englishGrouping',
  'notAnAmount',
  // shares
  'fractionAsText',
  'shareInWords',
  'shareOutOfRange',
  'notAShare',
  // days and periods
  'slashDate',
  'dayMonthAmbiguous',
  'yearMissing',
  'noSuchDay',
  'weekdayMismatch',
  'notADate',
  'deadlineOnly',
  'inclusiveUnclear',
  'approximatePeriod',
  'weekWithoutCentury',
  'noDates',
  'twoYears',
  'notAPeriod',
  'startAfterEnd',
  'openEnded',
  'yearOutsidePlan',
  // numbers of something
  'notACount',
  // yes/no and lists
  'notYesOrNo',
  'yesNoUnclear',
  'notInList',
  // municipalities and regions
  'otherSpelling',
  'olderSpelling',
  'olderNumber',
  'laterNumber',
  'laterMunicipality',
  'formerMunicipality',
  'alsoElsewhere',
  'numberNameMismatch',
  'countyMismatch',
  'similarMunicipality',
  'partlyMunicipality',
  'severalMunicipalities',
  'notInPlanArea',
  'unknownMunicipality',
  'regionAlias',
  'similarRegion',
  'severalRegions',
  'unknownRegion',
  // any kind
  'errorValue',
] as const;
