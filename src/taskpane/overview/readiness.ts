import type { Checked } from '../../excel/workbookPort';
import type { Plan } from '../../plan/plan';
import type { Severity } from '../../rules/finding';

/** Whether the plan can be sent, as far as it has been checked. Nothing here says that anybody has agreed to it. */
export type Readiness =
  | { readonly kind: 'errors' | 'warnings'; readonly count: number }
  /** Nothing found, but the workbook is not the whole plan. */
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'ready' };

/** What a plan of involvement must hold to be one; the change log, meeting places and settings may be left out. */
const neededParts = ['budget', 'regions', 'municipalities', 'memberships', 'activities'] as const;

export function readinessOf(counts: Readonly<Record<Severity, number>>, plan: Plan): Readiness {
  if (counts.error > 0) return { kind: 'errors', count: counts.error };
  if (counts.warning > 0) return { kind: 'warnings', count: counts.warning };
  return missingParts(plan) > 0 ? { kind: 'incomplete' } : { kind: 'ready' };
}

/** How many of the parts that a plan must hold the workbook has no sheet for. */
export function missingParts(plan: Plan): number {
  return neededParts.filter((part) => plan[part] === null).length;
}

/** A workbook with none of our sheets and no table of the plan's layout: the plan is not begun. */
export function isBegun({ reading }: Checked): boolean {
  return Object.values(reading.plan).some((part) => part !== null);
}
