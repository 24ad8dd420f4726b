import type { Budget, BudgetLine, FinancingSource, StatedSum } from '../../../plan/budget';
import { minusKroner, sumKroner, type Kroner } from '../../../plan/kroner';
import type { CellRef } from '../../../plan/place';
import type { PlanReading } from '../../../sheets/planReading';
import type { RuleSettings } from '../../settings';
import { hasColumn } from '../../columnNeeds';
import { financingOf } from '../financing';
import { sumLines } from '../lineSums';

/**
 * What the sum should be; `null` when it rests on a cell that cannot be read or does not exist, so that no sum is certain. With
 * `isPassedBy` what it comes to when those cells are left out.
 */
export function computeSum(
  reading: PlanReading,
  budget: Budget,
  { kind, scenario }: StatedSum,
  settings: RuleSettings,
  isPassedBy: (at: CellRef) => boolean = () => false,
): Kroner | null {
  const lines = (isIncluded: (line: BudgetLine) => boolean = () => true): Kroner | null => {
    const isCounted = (line: BudgetLine): boolean => {
      const amount = line.amounts[scenario];
      return isIncluded(line) && !(amount && isPassedBy(amount.at));
    };
    const sum = sumLines(reading, budget, scenario, isCounted);
    return sum && sum.unreadable.length === 0 ? sum.sum : null;
  };
  const financedBy = (source: FinancingSource): Kroner | null => {
    const isReadable = budget.lines.every(({ financing }) => financing.value !== null);
    return isReadable ? lines(({ financing }) => financing.value === source) : null;
  };
  const financing = (): Kroner | null => {
    const stated = budget.financing[scenario] && financingOf(reading, budget, scenario, settings);
    if (!stated || !hasColumn(reading, 'financing', 'grant') || !hasColumn(reading, 'financing', 'ownFunding'))
      return null;
    const left = [stated.grant, stated.ownFunding, stated.other].filter(({ at }) => !(at && isPassedBy(at)));
    return sumKroner(left.flatMap(({ value }) => value ?? []));
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
