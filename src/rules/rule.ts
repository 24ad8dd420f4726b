import type { PlanPart } from '../plan/plan';
import type { PlanReading } from '../sheets/planReading';
import type { Finding, RuleId, Severity } from './finding';
import type { RuleSettings } from './settings';

/** The sentence of the plan (or the named source) that a rule rests on, quoted verbatim. */
export interface RuleSource {
  readonly section: string;
  readonly quote: string;
}

/**
 * A rule as data. Its folder `src/rules/<group>/<name>/` holds `rule.ts` (this), `messages.ts`, `documentation.ts` and
 * `rule.test.ts`.
 */
export interface Rule {
  readonly id: RuleId;
  /** Severity by message id: a rule may say more than one thing. */
  readonly messages: Readonly<Record<string, Severity>>;
  readonly reads: readonly (PlanPart | 'workbook')[];
  readonly sources: readonly RuleSource[];
  /** Pure. Reports through the return value; never throws for bad input. */
  readonly check: (reading: PlanReading, settings: RuleSettings) => readonly ReportedFinding[];
}

/** A finding as a rule reports it: the engine adds the rule's id and the severity. */
export type ReportedFinding = Omit<Finding, 'rule' | 'severity' | 'fixes'> & {
  readonly fixes?: Finding['fixes'];
};
