import { fundingScenarios, type Budget, type FundingScenario, type MaybeLocated } from '../../plan/budget';
import { kroner, sumKroner, type Kroner } from '../../plan/kroner';
import type { PlanReading } from '../../sheets/planReading';
import { isUnreadable } from '../cellNotes';
import { grantsOf, type RuleSettings } from '../settings';

const nowhere = { value: null, at: null } as const;

/**
 * The grant of a scenario: as the workbook has it, or as the settings have it where the workbook has no financing plan. A
 * financing plan without the column or without the scenario's row says nothing, and the settings do not speak in its place.
 */
export function grantOf(
  budget: Budget,
  scenario: FundingScenario,
  settings: RuleSettings,
): MaybeLocated<Kroner | null> {
  const stated = budget.financing[scenario]?.grant ?? nowhere;
  const hasFinancingPlan =
    budget.layout === 'tables' && fundingScenarios.some((each) => budget.financing[each] !== null);
  return hasFinancingPlan || stated.value !== null ? stated : { value: grantsOf(settings)[scenario], at: null };
}

export interface FinancingParts {
  readonly grant: MaybeLocated<Kroner | null>;
  readonly ownFunding: MaybeLocated<Kroner | null>;
  readonly other: MaybeLocated<Kroner | null>;
  readonly total: Kroner;
}

/** What finances a scenario, empty cells as nothing; `null` when a part cannot be read, so that no total is certain. */
export function financingOf(
  reading: PlanReading,
  budget: Budget,
  scenario: FundingScenario,
  settings: RuleSettings,
): FinancingParts | null {
  const financing = budget.financing[scenario];
  const grant = grantOf(budget, scenario, settings);
  const ownFunding = financing?.ownFunding ?? nowhere;
  const other = financing?.other ?? nowhere;
  const parts = [grant, ownFunding, other];
  if (parts.some(({ value, at }) => value === null && isUnreadable(reading, at))) return null;
  return { grant, ownFunding, other, total: sumKroner(parts.map(({ value }) => value ?? kroner(0))) };
}
