/**
 * The meeting places of «Plan for involvering av opsjonskommuner», version 1.0, 26.06.18, section 6.1. The overview with the days
 * of autumn 2018 that the plan refers to is not public, so none has a day.
 */
import type { MeetingPlaceKind } from '../meetingPlace';
import type { PlanQuote } from './planQuote';

export interface PlanMeetingPlace {
  /** As in the plan. */
  readonly name: string;
  readonly kind: MeetingPlaceKind;
  readonly source: PlanQuote;
}

const source: PlanQuote = {
  section: '6.1',
  quote: 'Se oversikt - Aktuelle møteplasser - HP for høsten 2018.',
};

export const planMeetingPlaces: readonly PlanMeetingPlace[] = [
  { name: 'Helseledernettverk Trøndelag', kind: 'healthLeaderNetwork', source },
  { name: 'Regionrådsmøter', kind: 'regionalCouncil', source },
];
