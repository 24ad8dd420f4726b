import { fundingScenarios, type Budget, type FundingScenario } from '../../../plan/budget';
import { minusKroner } from '../../../plan/kroner';
import type { PlanReading } from '../../../sheets/planReading';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import type { RuleSettings } from '../../settings';
import { financingOf } from '../financing';
import { amountCells, sumLines } from '../lineSums';

/**
 * Section 9: costs and financing are the same amount. Only in our own tables, where they are stated apart: in the plan's
 * single table the own-funding row is both cost and financing, and the two differ exactly when the grant lines differ from
 * the grant, which `budget/grant-lines-equal-grant` says.
 */
export const rule: Rule = {
  id: 'budget/costs-equal-financing',
  messages: { costsAboveFinancing: 'error', costsBelowFinancing: 'error' },
  reads: ['budget', 'workbook'],
  sources: [
    {
      section: '9',
      quote: 'at de involvertes lønnskostnader dekkes av egen organisasjon og regnes som egenfinansiering.',
    },
    { section: '9', quote: 'Egenfinansiering 2018 1.200.000 2.000.000 Sum 2.400.000 4.000.000' },
  ],
  check(reading, settings) {
    const { budget } = reading.plan;
    if (!budget || budget.layout !== 'tables') return [];
    return fundingScenarios.flatMap((scenario) => checkScenario(reading, budget, scenario, settings));
  },
};

function checkScenario(
  reading: PlanReading,
  budget: Budget,
  scenario: FundingScenario,
  settings: RuleSettings,
): readonly ReportedFinding[] {
  const stated = budget.financing[scenario];
  // A missing row or a missing column of the financing plan is another rule's finding.
  if (!stated?.grant.at || !stated.ownFunding.at) return [];
  const financing = financingOf(reading, budget, scenario, settings);
  const costs = sumLines(reading, budget, scenario);
  if (!financing || !costs || costs.unreadable.length > 0) return [];

  const difference = minusKroner(costs.sum, financing.total);
  if (difference === 0) return [];
  const cells = [stated.ownFunding.at, stated.grant.at, ...(stated.other.at ? [stated.other.at] : [])];
  return [
    {
      message: difference > 0 ? 'costsAboveFinancing' : 'costsBelowFinancing',
      places: [...placesOf(amountCells(budget, scenario)), ...placesOf(cells)],
      values: {
        scenario,
        costs: { kroner: costs.sum },
        financing: { kroner: financing.total },
        difference: { kroner: Math.abs(difference) },
      },
    },
  ];
}
