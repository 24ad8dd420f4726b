import type { PlanPart } from '../plan/plan';
import type { PlanReading } from '../sheets/planReading';
import type { ColumnNeed } from './columnNeeds';
import type { Finding, RuleId, Severity } from './finding';
import type { Language } from '../text/language';
import type { RuleSettings } from './settings';

/** The sentence that a rule rests on, quoted verbatim from the plan or from another named source. */
export type RuleSource = PlanSource | ExternalSource;

export interface PlanSource {
  /** Chapter of the plan, e.g. `9` or `5.2`. */
  readonly section: string;
  readonly quote: string;
}

export interface ExternalSource {
  /** Who says it and where, as a reader would look it up. */
  readonly from: string;
  readonly address: string;
  readonly quote: string;
  /** The language of the quote; bokmål, like the plan's, where nothing is said. */
  readonly language?: Language;
}

/**
 * A rule as data. Its folder `src/rules/<group>/<name>/` holds `rule.ts` (this), `messages.ts`, `documentation.ts` and
 * `rule.test.ts`.
 */
export interface Rule {
  readonly id: RuleId;
  /** Severity by message id: a rule may say more than one thing. */
  readonly messages: Readonly<Record<string, Severity>>;
  readonly reads: readonly ReadPart[];
  /** Columns that it says nothing without. */
  readonly needs?: readonly ColumnNeed[];
  readonly sources: readonly RuleSource[];
  /** Pure. Reports through the return value; never throws for bad input. */
  readonly check: (reading: PlanReading, settings: RuleSettings) => readonly ReportedFinding[];
}

/** What a rule looks at: a part of the plan, or what the reading noticed in the cells themselves. */
export type ReadPart = PlanPart | 'workbook';

/** A finding as a rule reports it: the engine adds the rule's id and the severity. */
export type ReportedFinding = Omit<Finding, 'rule' | 'severity' | 'fixes'> & {
  readonly fixes?: Finding['fixes'];
};
