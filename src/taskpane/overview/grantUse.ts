import { fundingScenarios, type FundingScenario } from '../../plan/budget';
import { kroner, minusKroner, type Kroner } from '../../plan/kroner';
import type { Amount, ScenarioSummary, Summaries } from '../../rules/budget/summary';

/** How a scenario's grant-financed lines stand against its grant. */
export interface GrantUse {
  readonly scenario: FundingScenario;
  readonly grant: Amount;
  readonly sum: Kroner;
  /** Amounts on lines that were not read: the sum lacks them. */
  readonly unread: number;
  /** What is left of the grant, below zero when the lines take more than it; `null` when that is not known for certain. */
  readonly rest: Kroner | null;
  /** Lengths of the picture, 0–1 of the largest amount of all scenarios. */
  readonly bars: { readonly grant: number; readonly sum: number };
}

/** Both scenarios on one scale, so that the picture also shows how far apart they are. */
export function grantUses(summaries: Summaries): readonly GrantUse[] {
  const shown = fundingScenarios.flatMap((scenario) => summaries[scenario] ?? []);
  const largest = Math.max(0, ...shown.flatMap((each) => [grantIn(each) ?? 0, each.grantLines?.sum ?? 0]));
  const partOf = (amount: number): number => (largest > 0 ? Math.max(0, amount) / largest : 0);
  return shown.map((summary) => {
    const grant = grantIn(summary);
    const lines = summary.grantLines;
    const sum = lines?.sum ?? kroner(0);
    const unread = lines?.unreadable.length ?? 0;
    return {
      scenario: summary.scenario,
      grant: summary.grant,
      sum,
      unread,
      rest: grant !== null && lines && unread === 0 ? minusKroner(grant, sum) : null,
      bars: { grant: partOf(grant ?? 0), sum: partOf(sum) },
    };
  });
}

const grantIn = ({ grant }: ScenarioSummary): Kroner | null => (grant.state === 'known' ? grant.amount : null);
