import type { Budget, BudgetLine, FinancingSource, FundingScenario } from '../../../plan/budget';
import { kroner, minusKroner, sumKroner } from '../../../plan/kroner';
import type { CellRef } from '../../../plan/place';
import type { PlanReading } from '../../../sheets/planReading';
import { isUnreadable } from '../../cellNotes';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import { confirmationOf } from '../confirmation';
import { isSpentUnconfirmed } from '../full-scenario-not-confirmed/committed';
import { amountOf, titleOf } from '../lines';
import { sumLines } from '../lineSums';

/** Where money is accounted for and something of the budget is left, that is what the report is about. */
const reported = ['grant', 'ownFunding'] as const satisfies readonly FinancingSource[];

/** The accounts against the budget that holds: what is confirmed, or the full application once that is confirmed. */
export const rule: Rule = {
  id: 'budget/variance',
  messages: { over: 'warning', remaining: 'info' },
  reads: ['budget', 'settings', 'workbook'],
  sources: [
    { section: '9', quote: 'Vi legger derfor inn to budsjettalternativ.' },
    { section: '9', quote: 'Økonomi og ressursbruk' },
  ],
  check(reading, settings) {
    const { budget } = reading.plan;
    if (!budget) return [];
    const scenario = confirmationOf(budget, settings).isConfirmed ? 'fullApplication' : 'confirmed';
    return [
      ...budget.lines.flatMap((line) => over(reading, line, scenario)),
      ...reported.flatMap((financing) => remaining(reading, budget, scenario, financing)),
    ];
  },
};

/** Own effort may be larger than budgeted. What is not confirmed is told of by `budget/full-scenario-not-confirmed`. */
function over(reading: PlanReading, line: BudgetLine, scenario: FundingScenario): readonly ReportedFinding[] {
  const { actual, financing, amounts } = line;
  if (!actual || actual.value === null || financing.value === 'ownFunding') return [];
  const budgeted = amountOf(reading, line, scenario);
  if (budgeted === null || actual.value <= budgeted) return [];
  if (scenario === 'confirmed' && isSpentUnconfirmed(reading, line)) return [];
  const amountAt = amounts[scenario]?.at;
  return [
    {
      message: 'over',
      places: placesOf([actual.at, ...(amountAt ? [amountAt] : [])]),
      values: {
        activity: titleOf(line),
        scenario,
        actual: { kroner: actual.value },
        budget: { kroner: budgeted },
        difference: { kroner: minusKroner(actual.value, budgeted) },
      },
    },
  ];
}

function remaining(
  reading: PlanReading,
  budget: Budget,
  scenario: FundingScenario,
  financing: FinancingSource,
): readonly ReportedFinding[] {
  const isOf = (line: BudgetLine): boolean => line.financing.value === financing;
  const entered = budget.lines.filter(isOf).flatMap(({ actual }) => (actual ? [actual] : []));
  const cells = entered.flatMap(({ value, at }): readonly CellRef[] => (value === null ? [] : [at]));
  const budgeted = sumLines(reading, budget, scenario, isOf);
  if (cells.length === 0 || !budgeted || budgeted.unreadable.length > 0) return [];
  if (entered.some(({ value, at }) => value === null && isUnreadable(reading, at))) return [];
  const actual = sumKroner(entered.map(({ value }) => value ?? kroner(0)));
  const left = minusKroner(budgeted.sum, actual);
  if (left <= 0) return [];
  return [
    {
      message: 'remaining',
      places: placesOf(cells),
      values: {
        financing,
        scenario,
        actual: { kroner: actual },
        budget: { kroner: budgeted.sum },
        left: { kroner: left },
      },
    },
  ];
}
