import { documentation as activityAfterGrantYear } from './budget/activity-after-grant-year/documentation';
import { documentation as allowedPurpose } from './budget/allowed-purpose/documentation';
import { documentation as amount } from './budget/amount/documentation';
import { documentation as costsEqualFinancing } from './budget/costs-equal-financing/documentation';
import { documentation as distributionSums } from './budget/distribution-sums/documentation';
import { documentation as duplicateLine } from './budget/duplicate-line/documentation';
import { documentation as eligibleCounty } from './budget/eligible-county/documentation';
import { documentation as fullScenarioNotConfirmed } from './budget/full-scenario-not-confirmed/documentation';
import { documentation as grantLinesEqualGrant } from './budget/grant-lines-equal-grant/documentation';
import { documentation as ownFundingEqualsGrant } from './budget/own-funding-equals-grant/documentation';
import { documentation as ownFundingShare } from './budget/own-funding-share/documentation';
import { documentation as participantWages } from './budget/participant-wages/documentation';
import { documentation as period } from './budget/period/documentation';
import { documentation as scenarioDifference } from './budget/scenario-difference/documentation';
import { documentation as shareMeaning } from './budget/share-meaning/documentation';
import { documentation as statedSum } from './budget/stated-sum/documentation';
import { documentation as travelCostTypes } from './budget/travel-cost-types/documentation';
import { documentation as variance } from './budget/variance/documentation';
import { documentation as yearOnlyPeriod } from './budget/year-only-period/documentation';
import type { RuleDocumentation } from './documentation';
import type { RuleId } from './finding';
import { documentation as municipalityCount } from './register/municipality-count/documentation';
import { documentation as municipalitySet } from './register/municipality-set/documentation';
import { documentation as municipalityWithoutRegion } from './register/municipality-without-region/documentation';
import { documentation as outdatedName } from './register/outdated-name/documentation';
import { documentation as ownerNotOption } from './register/owner-not-option/documentation';
import { documentation as regionCount } from './register/region-count/documentation';
import { documentation as unknownRegion } from './register/unknown-region/documentation';
import { documentation as anchoringPerMunicipality } from './progress/anchoring-per-municipality/documentation';
import { documentation as dependencyCycle } from './progress/dependency-cycle/documentation';
import { documentation as dependencyKnown } from './progress/dependency-known/documentation';
import { documentation as dependencyOrder } from './progress/dependency-order/documentation';
import { documentation as gatheringOrder } from './progress/gathering-order/documentation';
import { documentation as insidePlanWindow } from './progress/inside-plan-window/documentation';
import { documentation as kickoffTwoDays } from './progress/kickoff-two-days/documentation';
import { documentation as localKickoffPerRegion } from './progress/local-kickoff-per-region/documentation';
import { documentation as nonWorkingDay } from './progress/non-working-day/documentation';
import { documentation as regionalMeetingsPerMonth } from './progress/regional-meetings-per-month/documentation';
import { documentation as regionalStart } from './progress/regional-start/documentation';
import { documentation as responsibleKnown } from './progress/responsible-known/documentation';
import { documentation as startBeforeEnd } from './progress/start-before-end/documentation';
import { documentation as statusAgreesWithDates } from './progress/status-agrees-with-dates/documentation';
import { documentation as workArea } from './progress/work-area/documentation';
import { documentation as constantAmongFormulas } from './workbook/constant-among-formulas/documentation';
import { documentation as externalLink } from './workbook/external-link/documentation';
import { documentation as formulaError } from './workbook/formula-error/documentation';
import { documentation as hiddenRowsInSum } from './workbook/hidden-rows-in-sum/documentation';
import { documentation as sumRangeShort } from './workbook/sum-range-short/documentation';
import { documentation as textInSum } from './workbook/text-in-sum/documentation';
import { documentation as textThatLooksLikeAFormula } from './workbook/text-that-looks-like-a-formula/documentation';
import { documentation as unknownValue } from './workbook/unknown-value/documentation';
import { documentation as repeatedRow } from './workbook/repeated-row/documentation';
import { documentation as ambiguousValue } from './workbook/ambiguous-value/documentation';
import { documentation as duplicateColumn } from './workbook/duplicate-column/documentation';
import { documentation as formulaOverwritten } from './workbook/formula-overwritten/documentation';
import { documentation as missingColumn } from './workbook/missing-column/documentation';
import { documentation as missingTable } from './workbook/missing-table/documentation';
import { documentation as numberAsText } from './workbook/number-as-text/documentation';
import { documentation as readWithNote } from './workbook/read-with-note/documentation';
import { documentation as unreadRows } from './workbook/unread-rows/documentation';
import { documentation as unreadableValue } from './workbook/unreadable-value/documentation';

/** The documentation of every rule. The task pane does not import it; the pages under `docs/rules` are made from it. */
import { documentation as contactPersonPerRegion } from './representation/contact-person-per-region/documentation';
import { documentation as councilComposition } from './representation/council-composition/documentation';
import { documentation as delegateInLocalGroup } from './representation/delegate-in-local-group/documentation';
import { documentation as delegatePerRegion } from './representation/delegate-per-region/documentation';
import { documentation as duplicateMembership } from './representation/duplicate-membership/documentation';
import { documentation as localGroupLeader } from './representation/local-group-leader/documentation';
import { documentation as localGroupPerRegion } from './representation/local-group-per-region/documentation';
import { documentation as localGroupSize } from './representation/local-group-size/documentation';
import { documentation as memberFromOtherRegion } from './representation/member-from-other-region/documentation';
import { documentation as membershipPeriod } from './representation/membership-period/documentation';
import { documentation as municipalityInNoGroup } from './representation/municipality-in-no-group/documentation';
import { documentation as municipalityRepresented } from './representation/municipality-represented/documentation';
import { documentation as oneResponsiblePerMunicipality } from './representation/one-responsible-per-municipality/documentation';
import { documentation as regionalLeaderFromOwner } from './representation/regional-leader-from-owner/documentation';
import { documentation as sizeAndCoverageConflict } from './representation/size-and-coverage-conflict/documentation';
import { documentation as suggestedRoles } from './representation/suggested-roles/documentation';
export const documentationSet: Readonly<Record<RuleId, RuleDocumentation>> = {
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
};
