import type { Budget, StatedSum, StatedSumKind } from '../../../plan/budget';
import { minusKroner, type Kroner } from '../../../plan/kroner';
import type { CellRef } from '../../../plan/place';
import type { PlanReading } from '../../../sheets/planReading';
import { isDeclaredFormula, noteAt } from '../../cellNotes';
import type { RuleSettings } from '../../settings';
import { isTextNumber } from '../../workbook/number-as-text/isTextNumber';
import { computeSum } from './computeSum';

/**
 * Whether a calculated sum shows just what it has to show, given a fault that is told of where it is: a number as text that Excel
 * passes by, or a sum that this one is calculated from.
 */
export function isExplained(reading: PlanReading, budget: Budget, sum: StatedSum, settings: RuleSettings): boolean {
  const { stated, scenario, kind } = sum;
  if (stated.value === null || !(sum.isFormula || isDeclaredFormula(reading, stated.at))) return false;
  const others = budget.statedSums.filter((each) => each !== sum && each.scenario === scenario);
  if (kind === 'costsLessFinancing') {
    const [costs, financing] = [valueOf(others, 'costs'), valueOf(others, 'financing')];
    return costs !== null && financing !== null && minusKroner(costs, financing) === stated.value;
  }
  if (kind === 'financing' && isFromTotals(reading, others, stated)) return true;
  const isText = (at: CellRef): boolean => {
    const note = noteAt(reading, at);
    return note !== undefined && isTextNumber(note);
  };
  return computeSum(reading, budget, sum, settings, isText) === stated.value;
}

/** The sum beside the cost plan is the total of the financing plan, right or wrong. */
function isFromTotals({ tables }: PlanReading, others: readonly StatedSum[], stated: StatedSum['stated']): boolean {
  const sheet = tables.financing?.sheet;
  const total = others.find(({ kind, stated: { at } }) => kind === 'financing' && at.sheet === sheet);
  return stated.at.sheet !== sheet && total?.stated.value === stated.value;
}

function valueOf(sums: readonly StatedSum[], kind: StatedSumKind): Kroner | null {
  return sums.find((each) => each.kind === kind)?.stated.value ?? null;
}
