import type { Activity } from './activity';
import type { Budget } from './budget';
import type { DocumentVersion } from './documentVersion';
import type { MeetingPlace } from './meetingPlace';
import type { Membership } from './membership';
import type { Municipality } from './municipality';
import type { PlanSettings } from './planSettings';
import type { Region } from './region';

/** Everything the workbook says, as the rules see it. A part is `null` when the workbook has no sheet for it. */
export interface Plan {
  readonly budget: Budget | null;
  readonly regions: readonly Region[] | null;
  readonly municipalities: readonly Municipality[] | null;
  readonly memberships: readonly Membership[] | null;
  readonly activities: readonly Activity[] | null;
  readonly meetingPlaces: readonly MeetingPlace[] | null;
  readonly versions: readonly DocumentVersion[] | null;
  readonly settings: PlanSettings | null;
}

/** The parts of a plan; rules name the parts they read, so that an edit re-runs only what it can change. */
export type PlanPart = keyof Plan;

/** A workbook that holds nothing of the plan. */
export const noPlan: Plan = {
  budget: null,
  regions: null,
  municipalities: null,
  memberships: null,
  activities: null,
  meetingPlaces: null,
  versions: null,
  settings: null,
};
