import type { Activity } from '../../plan/activity';
import type { DocumentVersion } from '../../plan/documentVersion';
import type { MeetingPlace } from '../../plan/meetingPlace';
import { text, type Plain } from './plain';

export const activityJson = (activity: Activity): Plain<Activity> => ({
  number: text(activity.number),
  name: text(activity.name),
  kind: activity.kind.value,
  workArea: activity.workArea.value,
  regions: activity.regions.value,
  isForAllRegions: activity.isForAllRegions,
  responsible: text(activity.responsible),
  responsibleGroup: activity.responsibleGroup,
  participants: text(activity.participants),
  participantGroups: activity.participantGroups,
  start: activity.start.value,
  end: activity.end.value,
  progress: activity.progress.value,
  status: activity.status.value,
  dependsOn: activity.dependsOn.value,
  comment: text(activity.comment),
});

export const meetingPlaceJson = (place: MeetingPlace): Plain<MeetingPlace> => ({
  name: text(place.name),
  kind: place.kind.value,
  region: place.region.value,
  day: place.day.value,
  venue: text(place.venue),
  responsible: text(place.responsible),
  comment: text(place.comment),
});

export const versionJson = (version: DocumentVersion): Plain<DocumentVersion> => ({
  version: text(version.version),
  day: version.day.value,
  change: text(version.change),
  author: text(version.author),
});
