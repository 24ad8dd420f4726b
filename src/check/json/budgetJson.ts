import {
  fundingScenarios,
  type Budget,
  type BudgetLine,
  type ScenarioFinancing,
  type StatedSum,
} from '../../plan/budget';
import type { Plain } from './plain';
import { text } from './plain';

/** The budget as the command writes it: amounts in kroner, days as ISO dates. */
export function budgetJson({ layout, lines, financing, statedSums }: Budget) {
  return {
    layout,
    lines: lines.map(lineJson),
    financing: {
      confirmed: financing.confirmed && financingJson(financing.confirmed),
      fullApplication: financing.fullApplication && financingJson(financing.fullApplication),
    },
    statedSums: statedSums.map(sumJson),
  };
}

const amounts = (line: BudgetLine) =>
  Object.fromEntries(fundingScenarios.map((scenario) => [scenario, line.amounts[scenario]?.value ?? null]));

const lineJson = (line: BudgetLine) => ({
  activity: text(line.activity),
  period: line.period.value && { start: line.period.value.start, end: line.period.value.end },
  ...amounts(line),
  financing: line.financing.value,
  costType: line.costType.value,
  purpose: line.purpose.value,
  recipient: text(line.recipient),
  comment: text(line.comment),
});

const financingJson = (plan: ScenarioFinancing): Plain<Omit<ScenarioFinancing, 'scenario' | 'statusAt'>> => ({
  status: plan.status,
  grant: plan.grant.value,
  ownFunding: plan.ownFunding.value,
  other: plan.other.value,
  minimumOwnShare: plan.minimumOwnShare.value,
  appliedOn: plan.appliedOn,
  decidedOn: plan.decidedOn,
});

const sumJson = ({ kind, scenario, stated, isFormula = false }: StatedSum) => ({
  kind,
  scenario,
  amount: stated.value,
  isFormula,
});
