import type { Budget } from './budget';

/** Everything the workbook says, as the rules see it. A part is `null` when the workbook has no sheet for it. */
export interface Plan {
  readonly budget: Budget | null;
}

/** The parts of a plan; rules name the parts they read, so that an edit re-runs only what it can change. */
export type PlanPart = keyof Plan;
