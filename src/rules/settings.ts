import { kroner, type Kroner } from '../plan/kroner';
import type { PerScenario } from '../plan/budget';

/** Parameters of the rules. Every number of the plan is one, because the plan calls itself dynamic. */
export interface RuleSettings {
  /** Section 9: «søkt samlet 2,0 mill.», «bekreftet tildelt 1,2 mill.». Used where the workbook has no financing plan of its own. */
  readonly grant: PerScenario<Kroner>;
  /** Least share of own funding in the financing, 0–1, where the financing plan does not say. */
  readonly ownFundingMinimumShare: number;
}

export const planSettings: RuleSettings = {
  grant: { confirmed: kroner(1_200_000), fullApplication: kroner(2_000_000) },
  ownFundingMinimumShare: 0.5,
};
