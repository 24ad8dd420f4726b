/** Every finding that the plan's own workbook gives, and why: most are inconsistencies of the plan itself. */
export interface PlanFinding {
  readonly finding: string;
  readonly why: string;
}

const because = (why: string, ...findings: readonly string[]): readonly PlanFinding[] =>
  findings.map((finding) => ({ finding, why }));

export const planFindings: readonly PlanFinding[] = [
  ...because(
    'B-13, I-18: «(⅓)» can be a share of a position, of a year or of the cost; the plan does not say which.',
    'warning budget/share-meaning unstated Budsjett!A10',
  ),
  ...because(
    'B-07, I-15: Samarbeidsråd and Diverse are budgeted, but are not among the purposes that the money is for.',
    'warning budget/allowed-purpose notAllowed Budsjett!F12',
    'warning budget/allowed-purpose notAllowed Budsjett!F14',
  ),
  ...because(
    'B-12, I-19: the plan writes «2018» for these lines, which is the whole year and begins before the project.',
    'info budget/year-only-period wholeYear Budsjett!H12',
    'info budget/year-only-period wholeYear Budsjett!H13',
    'info budget/year-only-period wholeYear Budsjett!H14',
    'info budget/year-only-period wholeYear Budsjett!H15',
  ),
  ...because(
    'B-05, I-21: the rest of the application is not confirmed when the plan is written.',
    'info budget/full-scenario-not-confirmed notConfirmed Budsjett!C13:C14 Finansiering!C6',
  ),
  ...because(
    'B-06: the lines that differ between the scenarios, +750,000, +50,000 and the own funding.',
    'info budget/scenario-difference higher Budsjett!C13 Budsjett!B13',
    'info budget/scenario-difference higher Budsjett!C14 Budsjett!B14',
    'info budget/scenario-difference ownFundingHigher Budsjett!C15 Budsjett!B15',
  ),
  ...because(
    'I-17: the own funding is exactly half, so nothing may be lost of it.',
    'info budget/own-funding-share noMargin Finansiering!D5 Finansiering!H5',
    'info budget/own-funding-share noMargin Finansiering!D6 Finansiering!H6',
  ),
  ...because(
    'R-09: two meetings a month are presumed, but the plan sets no days.',
    'info progress/regional-meetings-per-month noMeetings Fremdriftsplan!B4',
  ),
  ...because(
    'R-23: what the plan dates before 1 September 2018 stands there as background.',
    'warning progress/inside-plan-window before Fremdriftsplan!H5',
    'warning progress/inside-plan-window before Fremdriftsplan!H6',
    'warning progress/inside-plan-window before Fremdriftsplan!H7',
    'warning progress/inside-plan-window before Fremdriftsplan!H8',
  ),
  ...because(
    'B-14, I-19: the budget is for 2018, and the plan runs to 1 April 2019.',
    'warning budget/activity-after-grant-year afterYear Fremdriftsplan!I11 Fremdriftsplan!H15:H27',
  ),
  ...because(
    'R-18, I-03: Bindal belongs to no region, and so to no group.',
    'info representation/municipality-in-no-group outside Kommuner!B41',
  ),
  ...because(
    'I-03: the regions come from two counties, and Bindal lies in a third.',
    'warning register/municipality-without-region outsideCounties Kommuner!D41',
  ),
  ...because(
    'R-04, I-01: the plan says twelve regions and names thirteen.',
    'warning register/region-count namedInPlan Regioner!A5:A17',
  ),
  ...because(
    'R-10: the plan names no members of the local groups, so none are invented.',
    'warning representation/local-group-per-region missing Regioner!A5',
    'warning representation/local-group-per-region missing Regioner!A6',
    'warning representation/local-group-per-region missing Regioner!A7',
    'warning representation/local-group-per-region missing Regioner!A8',
    'warning representation/local-group-per-region missing Regioner!A9',
    'warning representation/local-group-per-region missing Regioner!A10',
    'warning representation/local-group-per-region missing Regioner!A11',
    'warning representation/local-group-per-region missing Regioner!A12',
    'warning representation/local-group-per-region missing Regioner!A13',
    'warning representation/local-group-per-region missing Regioner!A14',
    'warning representation/local-group-per-region missing Regioner!A15',
    'warning representation/local-group-per-region missing Regioner!A16',
    'warning representation/local-group-per-region missing Regioner!A17',
  ),
  ...because(
    'R-28: the plan names no contact persons, so none are invented.',
    'error representation/contact-person-per-region missing Regioner!C5',
    'error representation/contact-person-per-region missing Regioner!C6',
    'error representation/contact-person-per-region missing Regioner!C7',
    'error representation/contact-person-per-region missing Regioner!C8',
    'error representation/contact-person-per-region missing Regioner!C9',
    'error representation/contact-person-per-region missing Regioner!C10',
    'error representation/contact-person-per-region missing Regioner!C11',
    'error representation/contact-person-per-region missing Regioner!C12',
    'error representation/contact-person-per-region missing Regioner!C13',
    'error representation/contact-person-per-region missing Regioner!C14',
    'error representation/contact-person-per-region missing Regioner!C15',
    'error representation/contact-person-per-region missing Regioner!C16',
    'error representation/contact-person-per-region missing Regioner!C17',
  ),
  ...because(
    'I-05 and the like: the plan names a cooperation that had ceased, and one that ceases while it runs.',
    'info register/outdated-name endingRegion Regioner!A6',
    'info register/outdated-name ceasedRegion Regioner!A11',
  ),
  ...because(
    'R-16, I-09: nobody in the council from these regions.',
    'info representation/council-composition regionsWithout Regioner!A6:A7 Regioner!A16:A17',
  ),
  ...because(
    'I-08: more municipalities than a local group may have members.',
    'info representation/size-and-coverage-conflict conflict Regioner!A13',
  ),
];
