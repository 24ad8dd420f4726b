import { rule as activityAfterGrantYear } from './budget/activity-after-grant-year/rule';
import { rule as allowedPurpose } from './budget/allowed-purpose/rule';
import { rule as amount } from './budget/amount/rule';
import { rule as costsEqualFinancing } from './budget/costs-equal-financing/rule';
import { rule as distributionSums } from './budget/distribution-sums/rule';
import { rule as duplicateLine } from './budget/duplicate-line/rule';
import { rule as eligibleCounty } from './budget/eligible-county/rule';
import { rule as fullScenarioNotConfirmed } from './budget/full-scenario-not-confirmed/rule';
import { rule as grantLinesEqualGrant } from './budget/grant-lines-equal-grant/rule';
import { rule as ownFundingEqualsGrant } from './budget/own-funding-equals-grant/rule';
import { rule as ownFundingShare } from './budget/own-funding-share/rule';
import { rule as participantWages } from './budget/participant-wages/rule';
import { rule as period } from './budget/period/rule';
import { rule as scenarioDifference } from './budget/scenario-difference/rule';
import { rule as shareMeaning } from './budget/share-meaning/rule';
import { rule as statedSum } from './budget/stated-sum/rule';
import { rule as travelCostTypes } from './budget/travel-cost-types/rule';
import { rule as variance } from './budget/variance/rule';
import { rule as yearOnlyPeriod } from './budget/year-only-period/rule';
import { rule as municipalityCount } from './register/municipality-count/rule';
import { rule as municipalitySet } from './register/municipality-set/rule';
import { rule as municipalityWithoutRegion } from './register/municipality-without-region/rule';
import { rule as outdatedName } from './register/outdated-name/rule';
import { rule as ownerNotOption } from './register/owner-not-option/rule';
import { rule as regionCount } from './register/region-count/rule';
import { rule as unknownRegion } from './register/unknown-region/rule';
import { rule as anchoringPerMunicipality } from './progress/anchoring-per-municipality/rule';
import { rule as dependencyCycle } from './progress/dependency-cycle/rule';
import { rule as dependencyKnown } from './progress/dependency-known/rule';
import { rule as dependencyOrder } from './progress/dependency-order/rule';
import { rule as gatheringOrder } from './progress/gathering-order/rule';
import { rule as insidePlanWindow } from './progress/inside-plan-window/rule';
import { rule as kickoffTwoDays } from './progress/kickoff-two-days/rule';
import { rule as localKickoffPerRegion } from './progress/local-kickoff-per-region/rule';
import { rule as nonWorkingDay } from './progress/non-working-day/rule';
import { rule as regionalMeetingsPerMonth } from './progress/regional-meetings-per-month/rule';
import { rule as regionalStart } from './progress/regional-start/rule';
import { rule as responsibleKnown } from './progress/responsible-known/rule';
import { rule as startBeforeEnd } from './progress/start-before-end/rule';
import { rule as statusAgreesWithDates } from './progress/status-agrees-with-dates/rule';
import { rule as workArea } from './progress/work-area/rule';
import type { Rule } from './rule';
import { rule as ambiguousValue } from './workbook/ambiguous-value/rule';
import { rule as duplicateColumn } from './workbook/duplicate-column/rule';
import { rule as formulaOverwritten } from './workbook/formula-overwritten/rule';
import { rule as missingColumn } from './workbook/missing-column/rule';
import { rule as missingTable } from './workbook/missing-table/rule';
import { rule as numberAsText } from './workbook/number-as-text/rule';
import { rule as readWithNote } from './workbook/read-with-note/rule';
import { rule as unreadRows } from './workbook/unread-rows/rule';
import { rule as unreadableValue } from './workbook/unreadable-value/rule';
import { rule as constantAmongFormulas } from './workbook/constant-among-formulas/rule';
import { rule as externalLink } from './workbook/external-link/rule';
import { rule as formulaError } from './workbook/formula-error/rule';
import { rule as hiddenRowsInSum } from './workbook/hidden-rows-in-sum/rule';
import { rule as sumRangeShort } from './workbook/sum-range-short/rule';
import { rule as textInSum } from './workbook/text-in-sum/rule';
import { rule as textThatLooksLikeAFormula } from './workbook/text-that-looks-like-a-formula/rule';
import { rule as unknownValue } from './workbook/unknown-value/rule';
import { rule as repeatedRow } from './workbook/repeated-row/rule';
import { rule as contactPersonPerRegion } from './representation/contact-person-per-region/rule';
import { rule as councilComposition } from './representation/council-composition/rule';
import { rule as delegateInLocalGroup } from './representation/delegate-in-local-group/rule';
import { rule as delegatePerRegion } from './representation/delegate-per-region/rule';
import { rule as duplicateMembership } from './representation/duplicate-membership/rule';
import { rule as localGroupLeader } from './representation/local-group-leader/rule';
import { rule as localGroupPerRegion } from './representation/local-group-per-region/rule';
import { rule as localGroupSize } from './representation/local-group-size/rule';
import { rule as memberFromOtherRegion } from './representation/member-from-other-region/rule';
import { rule as membershipPeriod } from './representation/membership-period/rule';
import { rule as municipalityInNoGroup } from './representation/municipality-in-no-group/rule';
import { rule as municipalityRepresented } from './representation/municipality-represented/rule';
import { rule as oneResponsiblePerMunicipality } from './representation/one-responsible-per-municipality/rule';
import { rule as regionalLeaderFromOwner } from './representation/regional-leader-from-owner/rule';
import { rule as sizeAndCoverageConflict } from './representation/size-and-coverage-conflict/rule';
import { rule as suggestedRoles } from './representation/suggested-roles/rule';

/** Every rule that is run, named one by one: a rule is part of the add-in when it stands here. */
export const rules: readonly Rule[] = [
  anchoringPerMunicipality,
  dependencyCycle,
  dependencyKnown,
  dependencyOrder,
  gatheringOrder,
  insidePlanWindow,
  kickoffTwoDays,
  localKickoffPerRegion,
  nonWorkingDay,
  regionalMeetingsPerMonth,
  regionalStart,
  responsibleKnown,
  startBeforeEnd,
  statusAgreesWithDates,
  workArea,
  municipalityCount,
  municipalitySet,
  ownerNotOption,
  regionCount,
  municipalityWithoutRegion,
  unknownRegion,
  outdatedName,
  grantLinesEqualGrant,
  ownFundingShare,
  statedSum,
  costsEqualFinancing,
  scenarioDifference,
  allowedPurpose,
  eligibleCounty,
  travelCostTypes,
  participantWages,
  ownFundingEqualsGrant,
  period,
  yearOnlyPeriod,
  fullScenarioNotConfirmed,
  activityAfterGrantYear,
  shareMeaning,
  variance,
  amount,
  duplicateLine,
  distributionSums,
  numberAsText,
  formulaOverwritten,
  ambiguousValue,
  unreadableValue,
  readWithNote,
  missingTable,
  missingColumn,
  duplicateColumn,
  unreadRows,
  unknownValue,
  formulaError,
  sumRangeShort,
  hiddenRowsInSum,
  externalLink,
  textThatLooksLikeAFormula,
  constantAmongFormulas,
  textInSum,
  repeatedRow,
  contactPersonPerRegion,
  councilComposition,
  delegateInLocalGroup,
  delegatePerRegion,
  duplicateMembership,
  localGroupLeader,
  localGroupPerRegion,
  localGroupSize,
  memberFromOtherRegion,
  membershipPeriod,
  municipalityInNoGroup,
  municipalityRepresented,
  oneResponsiblePerMunicipality,
  regionalLeaderFromOwner,
  sizeAndCoverageConflict,
  suggestedRoles,
];
