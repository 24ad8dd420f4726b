import type { Budget, BudgetLine, FundingScenario } from '../../plan/budget';
import { sumKroner, type Kroner } from '../../plan/kroner';
import type { CellRef } from '../../plan/place';
import type { PlanReading } from '../../sheets/planReading';
import { isUnreadable } from '../cellNotes';

export interface LineSum {
  readonly sum: Kroner;
  /** The lines' amount cells whose content no amount was taken from. The sum is certain only when there are none. */
  readonly unreadable: readonly CellRef[];
}

type LineFilter = (line: BudgetLine) => boolean;
const every: LineFilter = () => true;

/**
 * Sums one scenario of the lines asked for, or `null` where the workbook has no amounts for the scenario, or no cost plan. An empty
 * cell adds nothing.
 */
export function sumLines(
  reading: PlanReading,
  budget: Budget,
  scenario: FundingScenario,
  isIncluded: LineFilter = every,
): LineSum | null {
  if (lacksCostPlan(reading, budget)) return null;
  const amounts: Kroner[] = [];
  const unreadable: CellRef[] = [];
  for (const line of budget.lines) {
    const amount = line.amounts[scenario];
    if (amount === null) return null;
    if (!isIncluded(line)) continue;
    if (amount.value !== null) amounts.push(amount.value);
    else if (isUnreadable(reading, amount.at)) unreadable.push(amount.at);
  }
  return { sum: sumKroner(amounts), unreadable };
}

/** That there is none is another rule's finding; every sum of its lines would be 0. */
function lacksCostPlan({ structure }: PlanReading, { layout, lines }: Budget): boolean {
  if (layout !== 'tables' || lines.length > 0) return false;
  return structure.some((problem) => problem.kind === 'missingTable' && problem.table === 'budget');
}

/** The amount cells of the lines asked for, empty ones included: a missing amount is corrected there. */
export function amountCells(
  budget: Budget,
  scenario: FundingScenario,
  isIncluded: LineFilter = every,
): readonly CellRef[] {
  const cells: CellRef[] = [];
  for (const line of budget.lines) {
    const amount = line.amounts[scenario];
    if (amount && isIncluded(line)) cells.push(amount.at);
  }
  return cells;
}
