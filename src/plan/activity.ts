import type { Group } from './group';
import type { Period } from './period';
import type { Located } from './place';

export const activityKinds = ['activity', 'milestone', 'gathering', 'meeting'] as const;
export type ActivityKind = (typeof activityKinds)[number];

/**
 * Section 8: «fag og funksjonalitet, teknisk, opplæring, gevinstrealisering og kommunikasjon»; sections 2 and 9 add
 * organisational change and involvement, and the plan's activities begin with anchoring («Forankring i ledelsen»).
 */
export const workAreas = [
  'clinicalFunctional',
  'technical',
  'training',
  'benefitsRealisation',
  'communication',
  'involvement',
  'organisation',
  'anchoring',
] as const;
export type WorkArea = (typeof workAreas)[number];

export const activityStatuses = ['notStarted', 'inProgress', 'finished', 'postponed', 'cancelled'] as const;
export type ActivityStatus = (typeof activityStatuses)[number];

/** One row of the progress plan (section 8). */
export interface Activity {
  /** As written: a number, or any short mark. */
  readonly number: Located<string>;
  readonly name: Located<string>;
  readonly kind: Located<ActivityKind | null>;
  readonly workArea: Located<WorkArea | null>;
  /** Names as `Region.name`; empty where the cell is. */
  readonly regions: Located<readonly string[]>;
  /** The activity is for every region («Alle»). */
  readonly isForAllRegions: boolean;
  /** A group or a post, as written. */
  readonly responsible: Located<string>;
  readonly responsibleGroup: Group | null;
  readonly participants: Located<string>;
  /** The groups that the participants name. */
  readonly participantGroups: readonly Group[];
  readonly start: Located<Period['start']>;
  readonly end: Located<Period['end']>;
  /** Share of the work that is done, 0–1. */
  readonly progress: Located<number | null>;
  readonly status: Located<ActivityStatus | null>;
  /** Numbers of the activities that must be finished first, as written there. */
  readonly dependsOn: Located<readonly string[]>;
  readonly comment: Located<string>;
}
