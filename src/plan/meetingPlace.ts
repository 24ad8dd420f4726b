import type { CalendarDay } from './calendarDay';
import type { Located } from './place';

/** Section 6.1: «Helseledernettverk Trøndelag og Regionrådsmøter». */
export const meetingPlaceKinds = ['healthLeaderNetwork', 'regionalCouncil', 'other'] as const;
export type MeetingPlaceKind = (typeof meetingPlaceKinds)[number];

/** A regional meeting place where the programme takes part (section 6.1). */
export interface MeetingPlace {
  readonly name: Located<string>;
  readonly kind: Located<MeetingPlaceKind | null>;
  /** The region's name as `Region.name`. */
  readonly region: Located<string | null>;
  readonly day: Located<CalendarDay | null>;
  readonly venue: Located<string>;
  readonly responsible: Located<string>;
  readonly comment: Located<string>;
}
