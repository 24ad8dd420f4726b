import type { CalendarDay } from '../../plan/calendarDay';
import { newestVersionDay } from '../../plan/documentVersion';
import type { Plan } from '../../plan/plan';

/** The plan's window, both days included. */
export interface PlanWindow {
  readonly planStart: CalendarDay | null;
  readonly planEnd: CalendarDay | null;
}

/** The day that what comes next is counted from, and why. */
export interface CountedFrom {
  readonly from: CalendarDay;
  /** The newest version, as it is for the rules; else the start of the plan, where that version lies outside the plan. */
  readonly isVersion: boolean;
}

/** «Now» as the workbook has it, the same whatever day it is opened; `null` where there is nothing to count from. */
export function countedFrom({ versions }: Plan, { planStart, planEnd }: PlanWindow): CountedFrom | null {
  const version = newestVersionDay(versions ?? []);
  const isInside =
    version !== null && (planStart === null || version >= planStart) && (planEnd === null || version <= planEnd);
  const from = isInside ? version : planStart;
  return from === null ? null : { from, isVersion: isInside };
}
