import { fundingScenarios, type BudgetLine, type FundingScenario } from '../../../plan/budget';
import type { Kroner } from '../../../plan/kroner';
import {
  costSources,
  type Amount,
  type CostSource,
  type ScenarioSummary,
  type Summaries,
} from '../../../rules/budget/summary';

/** One bar: what a scenario costs or what finances it, by source. */
export interface SourceBar {
  readonly scenario: FundingScenario;
  readonly what: 'costs' | 'financing';
  /** Only what there is something of. */
  readonly parts: readonly { readonly source: CostSource; readonly amount: Kroner }[];
}

/** Costs and financing of each scenario beside each other: bars of the same height balance. */
export function sourceBars(summaries: Summaries): readonly SourceBar[] {
  return fundingScenarios.flatMap((scenario): SourceBar[] => {
    const summary = summaries[scenario];
    if (!summary) return [];
    return [
      { scenario, what: 'costs', parts: partsOf((source) => summary.costsBy[source]?.sum ?? null) },
      { scenario, what: 'financing', parts: partsOf((source) => financingBy(summary, source)) },
    ];
  });
}

function partsOf(amountOf: (source: CostSource) => Kroner | null): SourceBar['parts'] {
  return costSources.flatMap((source) => {
    const amount = amountOf(source);
    return amount !== null && amount > 0 ? [{ source, amount }] : [];
  });
}

function financingBy({ grant, ownFunding, other }: ScenarioSummary, source: CostSource): Kroner | null {
  const known = (amount: Amount): Kroner | null => (amount.state === 'known' ? amount.amount : null);
  switch (source) {
    case 'grant':
      return known(grant);
    case 'ownFunding':
      return known(ownFunding);
    case 'other':
      return known(other);
    case 'open':
      return null;
  }
}

export interface LineBars {
  readonly bars: readonly LineBar[];
  /** Smaller lines that are not shown. */
  readonly others: number;
}

export interface LineBar {
  readonly key: string;
  readonly name: string;
  readonly confirmed: Kroner | null;
  readonly fullApplication: Kroner | null;
}

const SHOWN = 10;

/** The largest lines, the largest first; those without an amount are left out. */
export function lineBars(lines: readonly BudgetLine[]): LineBars {
  const all = lines
    .map(({ activity, amounts }): LineBar => ({
      key: `${activity.at.sheet}!${activity.at.row}`,
      name: activity.value,
      confirmed: amounts.confirmed?.value ?? null,
      fullApplication: amounts.fullApplication?.value ?? null,
    }))
    .filter((bar) => largestOf(bar) > 0)
    .sort((a, b) => largestOf(b) - largestOf(a));
  return { bars: all.slice(0, SHOWN), others: Math.max(0, all.length - SHOWN) };
}

export const largestOf = ({ confirmed, fullApplication }: LineBar): number =>
  Math.max(confirmed ?? 0, fullApplication ?? 0);
