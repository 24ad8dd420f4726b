/**
 * What a missing column honestly changes beside being told of: findings that are true of the workbook as it then is. At most so
 * many more, by `<severity> <rule> <message>`, in the plan's own workbook and in every valid example of the rules.
 */
export interface Consequence {
  readonly why: string;
  readonly findings: Readonly<Record<string, number>>;
}

const planNumbers: Consequence = {
  why: 'Without the settings the rules hold the workbook against the plan’s own numbers.',
  findings: {
    'error register/municipality-count tooFew': 1,
    'warning representation/local-group-size tooFew': 2,
    'info representation/council-composition otherNumber': 1,
    'warning register/region-count tooFew': 1,
    'error budget/eligible-county outside': 1,
    'warning budget/own-funding-equals-grant above': 1,
    'warning budget/share-meaning unstated': 1,
  },
};
const atOnce: Consequence = {
  why: 'Without the days those who follow each other sit at once.',
  findings: {
    'warning representation/duplicate-membership twice': 1,
    'error representation/local-group-leader several': 1,
  },
};

/** By table and column. */
export const consequences: Readonly<Record<string, Consequence>> = {
  'activities.end': {
    why: 'What begins on a holiday and lasts for months is then a day, and that day is no working day.',
    findings: { 'info progress/non-working-day holiday': 1 },
  },
  'budget.comment': {
    why: 'What the fraction means is stated in the comment.',
    findings: { 'warning budget/share-meaning unstated': 1 },
  },
  'budget.financing': {
    why: 'The own funding is a line like the others, and told of as one.',
    findings: { 'info budget/scenario-difference higher': 1 },
  },
  'budget.recipient': {
    why: 'I-20: a budget without counties cannot show that the grant stays in Trøndelag.',
    findings: { 'info budget/eligible-county unknown': 1 },
  },
  'financing.minimumOwnShare': {
    why: 'Half is the least share where the workbook says nothing.',
    findings: { 'info budget/own-funding-share noMargin': 2 },
  },
  'financing.other': {
    why: 'The total still adds up a column that is no part of the financing plan.',
    findings: { 'warning workbook/formula-overwritten changed': 2 },
  },
  'financing.status': {
    why: 'Where nothing says that the whole application is granted, it is not.',
    findings: { 'info budget/full-scenario-not-confirmed notConfirmed': 1 },
  },
  'memberships.start': atOnce,
  'memberships.end': atOnce,
  'municipalities.number': {
    why: 'Herøy and Nesset are names of other places too; without the number the name alone tells which is meant.',
    findings: { 'info workbook/read-with-note readAs': 2 },
  },
  'municipalities.otherRegions': {
    why: 'A municipality is then in its primary region only, and a member for another of its regions is from outside.',
    findings: { 'warning representation/member-from-other-region member': 2 },
  },
  'regions.aliases': {
    why: 'Regions that only their other names tie to the plan are then none of the plan’s, and their other names are unknown.',
    findings: {
      'error workbook/unknown-value unknown': 9,
      'warning register/unknown-region notInPlan': 1,
      'info representation/council-composition regionsWithout': 1,
      'warning representation/local-group-per-region missing': 1,
    },
  },
  'settings.key': planNumbers,
  'settings.value': planNumbers,
};
