import { planMeetingPlaces } from '../../../plan/registers/planMeetingPlaces';
import { planVersions } from '../../../plan/registers/planVersions';
import { meetingPlaceKindChoices } from '../../declarations/activityChoices';
import type { MeetingPlaceColumnId } from '../../declarations/meetingPlaces';
import type { VersionColumnId } from '../../declarations/versions';
import type { TableRowContent } from '../tableBlock';
import { sheetTexts } from '../texts';
import { choiceName, dayContent, fromPlan, remarks, type ContentContext } from './context';

/** The two kinds of meeting places (section 6.1), without days. */
export function meetingPlaceRows(context: ContentContext): TableRowContent<MeetingPlaceColumnId>[] {
  return planMeetingPlaces.map(({ name, kind, source }) => ({
    name,
    kind: choiceName(meetingPlaceKindChoices, kind, context),
    comment: remarks(fromPlan(source, context), sheetTexts.overviewNotPublic[context.language]),
  }));
}

/** The plan's own versions (section 1.1). */
export function versionRows(context: ContentContext): TableRowContent<VersionColumnId>[] {
  return planVersions.map(({ version, day, change }) => ({ version, day: dayContent(day, context), change }));
}
