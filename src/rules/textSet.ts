import { texts as activityAfterGrantYear } from './budget/activity-after-grant-year/messages';
import { texts as allowedPurpose } from './budget/allowed-purpose/messages';
import { texts as amount } from './budget/amount/messages';
import { texts as costsEqualFinancing } from './budget/costs-equal-financing/messages';
import { texts as distributionSums } from './budget/distribution-sums/messages';
import { texts as duplicateLine } from './budget/duplicate-line/messages';
import { texts as eligibleCounty } from './budget/eligible-county/messages';
import { texts as fullScenarioNotConfirmed } from './budget/full-scenario-not-confirmed/messages';
import { texts as grantLinesEqualGrant } from './budget/grant-lines-equal-grant/messages';
import { texts as ownFundingEqualsGrant } from './budget/own-funding-equals-grant/messages';
import { texts as ownFundingShare } from './budget/own-funding-share/messages';
import { texts as participantWages } from './budget/participant-wages/messages';
import { texts as period } from './budget/period/messages';
import { texts as scenarioDifference } from './budget/scenario-difference/messages';
import { texts as shareMeaning } from './budget/share-meaning/messages';
import { texts as statedSum } from './budget/stated-sum/messages';
import { texts as travelCostTypes } from './budget/travel-cost-types/messages';
import { texts as variance } from './budget/variance/messages';
import { texts as yearOnlyPeriod } from './budget/year-only-period/messages';
import type { RuleId } from './finding';
import { texts as municipalityCount } from './register/municipality-count/messages';
import { texts as municipalitySet } from './register/municipality-set/messages';
import { texts as municipalityWithoutRegion } from './register/municipality-without-region/messages';
import { texts as outdatedName } from './register/outdated-name/messages';
import { texts as ownerNotOption } from './register/owner-not-option/messages';
import { texts as regionCount } from './register/region-count/messages';
import { texts as unknownRegion } from './register/unknown-region/messages';
import { texts as anchoringPerMunicipality } from './progress/anchoring-per-municipality/messages';
import { texts as dependencyCycle } from './progress/dependency-cycle/messages';
import { texts as dependencyKnown } from './progress/dependency-known/messages';
import { texts as dependencyOrder } from './progress/dependency-order/messages';
import { texts as gatheringOrder } from './progress/gathering-order/messages';
import { texts as insidePlanWindow } from './progress/inside-plan-window/messages';
import { texts as kickoffTwoDays } from './progress/kickoff-two-days/messages';
import { texts as localKickoffPerRegion } from './progress/local-kickoff-per-region/messages';
import { texts as nonWorkingDay } from './progress/non-working-day/messages';
import { texts as regionalMeetingsPerMonth } from './progress/regional-meetings-per-month/messages';
import { texts as regionalStart } from './progress/regional-start/messages';
import { texts as responsibleKnown } from './progress/responsible-known/messages';
import { texts as startBeforeEnd } from './progress/start-before-end/messages';
import { texts as statusAgreesWithDates } from './progress/status-agrees-with-dates/messages';
import { texts as workArea } from './progress/work-area/messages';
import { texts as constantAmongFormulas } from './workbook/constant-among-formulas/messages';
import { texts as externalLink } from './workbook/external-link/messages';
import { texts as formulaError } from './workbook/formula-error/messages';
import { texts as hiddenRowsInSum } from './workbook/hidden-rows-in-sum/messages';
import { texts as sumRangeShort } from './workbook/sum-range-short/messages';
import { texts as textInSum } from './workbook/text-in-sum/messages';
import { texts as textThatLooksLikeAFormula } from './workbook/text-that-looks-like-a-formula/messages';
import { texts as unknownValue } from './workbook/unknown-value/messages';
import { texts as repeatedRow } from './workbook/repeated-row/messages';
import { ruleFailedId, ruleFailedTexts } from './ruleFailed';
import type { RuleTexts } from './ruleTexts';
import { texts as ambiguousValue } from './workbook/ambiguous-value/messages';
import { texts as duplicateColumn } from './workbook/duplicate-column/messages';
import { texts as formulaOverwritten } from './workbook/formula-overwritten/messages';
import { texts as missingColumn } from './workbook/missing-column/messages';
import { texts as missingTable } from './workbook/missing-table/messages';
import { texts as numberAsText } from './workbook/number-as-text/messages';
import { texts as readWithNote } from './workbook/read-with-note/messages';
import { texts as unreadRows } from './workbook/unread-rows/messages';
import { texts as unreadableValue } from './workbook/unreadable-value/messages';
import { texts as contactPersonPerRegion } from './representation/contact-person-per-region/messages';
import { texts as councilComposition } from './representation/council-composition/messages';
import { texts as delegateInLocalGroup } from './representation/delegate-in-local-group/messages';
import { texts as delegatePerRegion } from './representation/delegate-per-region/messages';
import { texts as duplicateMembership } from './representation/duplicate-membership/messages';
import { texts as localGroupLeader } from './representation/local-group-leader/messages';
import { texts as localGroupPerRegion } from './representation/local-group-per-region/messages';
import { texts as localGroupSize } from './representation/local-group-size/messages';
import { texts as memberFromOtherRegion } from './representation/member-from-other-region/messages';
import { texts as membershipPeriod } from './representation/membership-period/messages';
import { texts as municipalityInNoGroup } from './representation/municipality-in-no-group/messages';
import { texts as municipalityRepresented } from './representation/municipality-represented/messages';
import { texts as oneResponsiblePerMunicipality } from './representation/one-responsible-per-municipality/messages';
import { texts as regionalLeaderFromOwner } from './representation/regional-leader-from-owner/messages';
import { texts as sizeAndCoverageConflict } from './representation/size-and-coverage-conflict/messages';
import { texts as suggestedRoles } from './representation/suggested-roles/messages';

/** The texts of every rule, and of the engine's own finding. */
export const textSet: Readonly<Record<RuleId, RuleTexts>> = {
  'progress/anchoring-per-municipality': anchoringPerMunicipality,
  'progress/dependency-cycle': dependencyCycle,
  'progress/dependency-known': dependencyKnown,
  'progress/dependency-order': dependencyOrder,
  'progress/gathering-order': gatheringOrder,
  'progress/inside-plan-window': insidePlanWindow,
  'progress/kickoff-two-days': kickoffTwoDays,
  'progress/local-kickoff-per-region': localKickoffPerRegion,
  'progress/non-working-day': nonWorkingDay,
  'progress/regional-meetings-per-month': regionalMeetingsPerMonth,
  'progress/regional-start': regionalStart,
  'progress/responsible-known': responsibleKnown,
  'progress/start-before-end': startBeforeEnd,
  'progress/status-agrees-with-dates': statusAgreesWithDates,
  'progress/work-area': workArea,
  'register/municipality-count': municipalityCount,
  'register/municipality-set': municipalitySet,
  'register/owner-not-option': ownerNotOption,
  'register/region-count': regionCount,
  'register/municipality-without-region': municipalityWithoutRegion,
  'register/unknown-region': unknownRegion,
  'register/outdated-name': outdatedName,
  'budget/grant-lines-equal-grant': grantLinesEqualGrant,
  'budget/own-funding-share': ownFundingShare,
  'budget/stated-sum': statedSum,
  'budget/costs-equal-financing': costsEqualFinancing,
  'budget/scenario-difference': scenarioDifference,
  'budget/allowed-purpose': allowedPurpose,
  'budget/eligible-county': eligibleCounty,
  'budget/travel-cost-types': travelCostTypes,
  'budget/participant-wages': participantWages,
  'budget/own-funding-equals-grant': ownFundingEqualsGrant,
  'budget/period': period,
  'budget/year-only-period': yearOnlyPeriod,
  'budget/full-scenario-not-confirmed': fullScenarioNotConfirmed,
  'budget/activity-after-grant-year': activityAfterGrantYear,
  'budget/share-meaning': shareMeaning,
  'budget/variance': variance,
  'budget/amount': amount,
  'budget/duplicate-line': duplicateLine,
  'budget/distribution-sums': distributionSums,
  'workbook/number-as-text': numberAsText,
  'workbook/formula-overwritten': formulaOverwritten,
  'workbook/ambiguous-value': ambiguousValue,
  'workbook/unreadable-value': unreadableValue,
  'workbook/read-with-note': readWithNote,
  'workbook/missing-table': missingTable,
  'workbook/missing-column': missingColumn,
  'workbook/duplicate-column': duplicateColumn,
  'workbook/unread-rows': unreadRows,
  'workbook/unknown-value': unknownValue,
  'workbook/formula-error': formulaError,
  'workbook/sum-range-short': sumRangeShort,
  'workbook/hidden-rows-in-sum': hiddenRowsInSum,
  'workbook/external-link': externalLink,
  'workbook/text-that-looks-like-a-formula': textThatLooksLikeAFormula,
  'workbook/constant-among-formulas': constantAmongFormulas,
  'workbook/text-in-sum': textInSum,
  'workbook/repeated-row': repeatedRow,
  'representation/contact-person-per-region': contactPersonPerRegion,
  'representation/council-composition': councilComposition,
  'representation/delegate-in-local-group': delegateInLocalGroup,
  'representation/delegate-per-region': delegatePerRegion,
  'representation/duplicate-membership': duplicateMembership,
  'representation/local-group-leader': localGroupLeader,
  'representation/local-group-per-region': localGroupPerRegion,
  'representation/local-group-size': localGroupSize,
  'representation/member-from-other-region': memberFromOtherRegion,
  'representation/membership-period': membershipPeriod,
  'representation/municipality-in-no-group': municipalityInNoGroup,
  'representation/municipality-represented': municipalityRepresented,
  'representation/one-responsible-per-municipality': oneResponsiblePerMunicipality,
  'representation/regional-leader-from-owner': regionalLeaderFromOwner,
  'representation/size-and-coverage-conflict': sizeAndCoverageConflict,
  'representation/suggested-roles': suggestedRoles,
  [ruleFailedId]: ruleFailedTexts,
};
