import type { CalendarDay } from './calendarDay';
import type { Kroner } from './kroner';
import type { Period } from './period';
import type { CellRef, Located } from './place';

/** The plan's two budget alternatives (section 9): what is confirmed, and what was applied for. */
export const fundingScenarios = ['confirmed', 'fullApplication'] as const;
export type FundingScenario = (typeof fundingScenarios)[number];
export type PerScenario<T> = Readonly<Record<FundingScenario, T>>;

export const financingSources = ['grant', 'ownFunding', 'other'] as const;
export type FinancingSource = (typeof financingSources)[number];

export const costTypes = [
  'wages',
  'travel',
  'accommodation',
  'delivery',
  'purchase',
  'inKind',
  'miscellaneous',
] as const;
export type CostType = (typeof costTypes)[number];

/** Section 9: «Skjønnsmidlene skal disponeres til prosjektledelse og områdene fag/funksjonalitet, teknisk, opplæring, involvering». */
export const budgetPurposes = [
  'projectManagement',
  'clinicalFunctional',
  'technical',
  'training',
  'involvement',
  'cooperationCouncil',
  'miscellaneous',
] as const;
export type BudgetPurpose = (typeof budgetPurposes)[number];

export const scenarioStatuses = ['appliedFor', 'signalled', 'confirmed', 'declined'] as const;
export type ScenarioStatus = (typeof scenarioStatuses)[number];

/** One line of the cost plan (section 9). `null` is an empty or unreadable cell; the reading notes tell which. */
export interface BudgetLine {
  readonly activity: Located<string>;
  readonly costType: Located<CostType | null>;
  readonly purpose: Located<BudgetPurpose | null>;
  /** County or receiving municipality, as written. */
  readonly recipient: Located<string>;
  readonly period: Located<Period | null>;
  /** Where the two ends of the period stand; `null` for an end that has no column of its own. */
  readonly periodEnds: { readonly start: CellRef | null; readonly end: CellRef | null };
  /** `null` where the workbook has no such column. */
  readonly amounts: PerScenario<Located<Kroner | null> | null>;
  readonly financing: Located<FinancingSource | null>;
  /** What the accounts say; `null` where the workbook has no such column. */
  readonly actual: Located<Kroner | null> | null;
  readonly comment: Located<string>;
}

/** One scenario of the financing plan (section 9). */
export interface ScenarioFinancing {
  readonly scenario: FundingScenario;
  readonly status: ScenarioStatus | null;
  /** `null` where there is no such column. */
  readonly statusAt: CellRef | null;
  /** The amount the grant-financed lines must add up to. `at` is `null` when it comes from the settings and not from a cell. */
  readonly grant: MaybeLocated<Kroner | null>;
  readonly ownFunding: MaybeLocated<Kroner | null>;
  readonly other: MaybeLocated<Kroner | null>;
  /** Between 0 and 1. */
  readonly minimumOwnShare: MaybeLocated<number | null>;
  readonly appliedOn: CalendarDay | null;
  readonly decidedOn: CalendarDay | null;
}

export interface MaybeLocated<T> {
  readonly value: T;
  readonly at: Located<T>['at'] | null;
}

/** What a sum that stands in the workbook claims to add up. */
export const statedSumKinds = ['costs', 'grantLines', 'ownFundingLines', 'financing', 'costsLessFinancing'] as const;
export type StatedSumKind = (typeof statedSumKinds)[number];

export interface StatedSum {
  readonly kind: StatedSumKind;
  readonly scenario: FundingScenario;
  readonly stated: Located<Kroner | null>;
  /** The cell is calculated by the workbook: it is read, but never replaced by a constant. */
  readonly isFormula?: boolean;
}

/**
 * The budget as read.
 * - `tables`: our own layout, cost plan and financing plan apart.
 * - `planTable`: the plan's single table, where «Egenfinansiering» stands among the activities and is added into the sum
 *   (section 9). There the own-funding row is read both as a cost line (own hours) and as the financing of it.
 */
export interface Budget {
  readonly layout: 'tables' | 'planTable';
  readonly lines: readonly BudgetLine[];
  readonly financing: PerScenario<ScenarioFinancing | null>;
  readonly statedSums: readonly StatedSum[];
}
