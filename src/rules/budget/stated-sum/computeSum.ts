import type { Budget, BudgetLine, FinancingSource, StatedSum } from '../../../plan/budget';
import { minusKroner, type Kroner } from '../../../plan/kroner';
import type { PlanReading } from '../../../sheets/planReading';
import type { RuleSettings } from '../../settings';
import { financingOf } from '../financing';
import { sumLines } from '../lineSums';

/** What the sum should be; `null` when it rests on a cell that cannot be read or does not exist, so that no sum is certain. */
export function computeSum(
  reading: PlanReading,
  budget: Budget,
  { kind, scenario }: StatedSum,
  settings: RuleSettings,
): Kroner | null {
  const lines = (isIncluded?: (line: BudgetLine) => boolean): Kroner | null => {
    const sum = sumLines(reading, budget, scenario, isIncluded);
    return sum && sum.unreadable.length === 0 ? sum.sum : null;
  };
  const financedBy = (source: FinancingSource): Kroner | null => {
    const isReadable = budget.lines.every(({ financing }) => financing.value !== null);
    return isReadable ? lines(({ financing }) => financing.value === source) : null;
  };
  const financing = (): Kroner | null => {
    const isStated = budget.financing[scenario] !== null;
    return isStated ? (financingOf(reading, budget, scenario, settings)?.total ?? null) : null;
  };
  switch (kind) {
    case 'costs':
      return lines();
    case 'grantLines':
      return financedBy('grant');
    case 'ownFundingLines':
      return financedBy('ownFunding');
    case 'financing':
      return financing();
    case 'costsLessFinancing': {
      const costs = lines();
      const total = financing();
      return costs === null || total === null ? null : minusKroner(costs, total);
    }
  }
}
