import { fundingScenarios, type Budget, type FundingScenario } from '../../../plan/budget';
import { minusKroner, type Kroner } from '../../../plan/kroner';
import type { PlanReading } from '../../../sheets/planReading';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import type { RuleSettings } from '../../settings';
import { financingOf } from '../financing';
import { compareShare, fractionOf } from '../own-funding-share/minimumShare';

/**
 * Section 9: own funding is as large as the grant, in each scenario. Where it is so low that the minimum share is not met,
 * `budget/own-funding-share` says how much is missing, and nothing is said twice.
 */
export const rule: Rule = {
  id: 'budget/own-funding-equals-grant',
  messages: { below: 'error', above: 'warning' },
  reads: ['budget', 'workbook'],
  sources: [{ section: '9', quote: 'Egenfinansiering 2018 1.200.000 2.000.000' }],
  check(reading, settings) {
    const { budget } = reading.plan;
    if (!budget || !settings.ownFundingEqualsGrant) return [];
    return fundingScenarios.flatMap((scenario) => checkScenario(reading, budget, scenario, settings));
  },
};

function checkScenario(
  reading: PlanReading,
  budget: Budget,
  scenario: FundingScenario,
  settings: RuleSettings,
): readonly ReportedFinding[] {
  const parts = financingOf(reading, budget, scenario, settings);
  if (!parts || parts.ownFunding.value === null || parts.grant.value === null) return [];
  const { ownFunding, grant } = parts;
  const difference = minusKroner(parts.ownFunding.value, parts.grant.value);
  if (difference === 0 || isBelowMinimum(budget, scenario, parts.ownFunding.value, parts.total, settings)) return [];
  const cells = [ownFunding.at, grant.at].flatMap((at) => at ?? []);
  return [
    {
      message: difference < 0 ? 'below' : 'above',
      places: placesOf(cells),
      values: {
        scenario,
        ownFunding: { kroner: parts.ownFunding.value },
        grant: { kroner: parts.grant.value },
        difference: { kroner: Math.abs(difference) },
      },
    },
  ];
}

function isBelowMinimum(
  budget: Budget,
  scenario: FundingScenario,
  own: Kroner,
  total: Kroner,
  settings: RuleSettings,
): boolean {
  if (settings.severities['budget/own-funding-share'] === 'off') return false;
  const minimum = budget.financing[scenario]?.minimumOwnShare.value ?? settings.ownFundingMinimumShare;
  return minimum > 0 && minimum < 1 && own >= 0 && total > 0 && compareShare(own, total, fractionOf(minimum)) < 0;
}
