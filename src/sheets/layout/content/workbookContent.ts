import type { ColumnId } from '../../declarations';
import type { TableId } from '../../declarations/declaration';
import { settingLines, type RuleSetting, type SettingLine } from '../settingLines';
import type { TableRowContent } from '../tableBlock';
import { activityRows } from './activityRows';
import { emptyBudgetRows, planBudgetRows } from './budgetRows';
import type { ContentContext } from './context';
import { membershipRows } from './membershipRows';
import { meetingPlaceRows, versionRows } from './otherRows';
import { municipalityRows, regionRows } from './registerRows';

/** What new tables hold. A table that is left out is not made; one without rows gets blank rows to fill in. */
export type WorkbookContent = {
  readonly [Id in Exclude<TableId, 'settings'>]?: readonly TableRowContent<ColumnId<Id>>[];
} & { readonly settings?: readonly SettingLine[] };

/** Everything that the plan says. */
export function planContent(rules: readonly RuleSetting[], context: ContentContext): WorkbookContent {
  return {
    regions: regionRows(context),
    municipalities: municipalityRows(context),
    memberships: membershipRows(context),
    activities: activityRows(context),
    ...planBudgetRows(context),
    meetingPlaces: meetingPlaceRows(context),
    versions: versionRows(context),
    settings: settingLines(rules, context),
  };
}

/** Rows to fill in; the settings are the plan's until somebody changes them. */
export function emptyContent(rules: readonly RuleSetting[], context: ContentContext): WorkbookContent {
  return {
    regions: [],
    municipalities: [],
    memberships: [],
    activities: [],
    ...emptyBudgetRows(context),
    meetingPlaces: [],
    versions: [],
    settings: settingLines(rules, context),
  };
}

/** The content of some of the tables only. */
export function contentOf(content: WorkbookContent, only: readonly TableId[]): WorkbookContent {
  return Object.fromEntries(Object.entries(content).filter(([id]) => only.some((each) => each === id)));
}
