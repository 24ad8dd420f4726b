import { rule as allowedPurpose } from './budget/allowed-purpose/rule';
import { rule as costsEqualFinancing } from './budget/costs-equal-financing/rule';
import { rule as eligibleCounty } from './budget/eligible-county/rule';
import { rule as grantLinesEqualGrant } from './budget/grant-lines-equal-grant/rule';
import { rule as ownFundingShare } from './budget/own-funding-share/rule';
import { rule as participantWages } from './budget/participant-wages/rule';
import { rule as scenarioDifference } from './budget/scenario-difference/rule';
import { rule as statedSum } from './budget/stated-sum/rule';
import { rule as travelCostTypes } from './budget/travel-cost-types/rule';
import { rule as municipalityCount } from './register/municipality-count/rule';
import { rule as municipalitySet } from './register/municipality-set/rule';
import { rule as municipalityWithoutRegion } from './register/municipality-without-region/rule';
import { rule as outdatedName } from './register/outdated-name/rule';
import { rule as ownerNotOption } from './register/owner-not-option/rule';
import { rule as regionCount } from './register/region-count/rule';
import { rule as unknownRegion } from './register/unknown-region/rule';
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

/** Every rule that is run, named one by one: a rule is part of the add-in when it stands here. */
export const rules: readonly Rule[] = [
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
  numberAsText,
  formulaOverwritten,
  ambiguousValue,
  unreadableValue,
  readWithNote,
  missingTable,
  missingColumn,
  duplicateColumn,
  unreadRows,
];
