import { fundingScenarios, type BudgetLine, type FundingScenario } from '../../plan/budget';
import { kroner, sumKroner, type Kroner } from '../../plan/kroner';
import { placeOf } from '../../plan/place';
import type { PlanReading } from '../../sheets/planReading';
import { isUnreadable } from '../cellNotes';

/** What a line is called in a message: its activity, or where it stands when it has no name. */
export const titleOf = ({ activity }: BudgetLine): string => activity.value || placeOf(activity.at).cell;

/** Whether the line asks for money in any scenario. An amount that cannot be read is an amount all the same. */
export function isBudgeted(reading: PlanReading, { amounts }: BudgetLine): boolean {
  return fundingScenarios.some((scenario) => {
    const amount = amounts[scenario];
    if (!amount) return false;
    return amount.value === null ? isUnreadable(reading, amount.at) : amount.value !== 0;
  });
}

/** The lines with money that the grant is to pay for. */
export function grantLines(reading: PlanReading): readonly BudgetLine[] {
  const lines = reading.plan.budget?.lines ?? [];
  return lines.filter((line) => line.financing.value === 'grant' && isBudgeted(reading, line));
}

/** The line's amount, an empty cell as nothing; `null` where no amount can be told. */
export function amountOf(reading: PlanReading, { amounts }: BudgetLine, scenario: FundingScenario): Kroner | null {
  const amount = amounts[scenario];
  if (!amount) return null;
  return amount.value ?? (isUnreadable(reading, amount.at) ? null : kroner(0));
}

export function sumOf(lines: readonly BudgetLine[], scenario: FundingScenario): Kroner {
  return sumKroner(lines.flatMap(({ amounts }) => amounts[scenario]?.value ?? []));
}

/** The amounts of both scenarios as values of a message; nothing where there are none. */
export function bothAmounts({ amounts }: BudgetLine): Readonly<Record<FundingScenario, { readonly kroner: number }>> {
  return {
    confirmed: { kroner: amounts.confirmed?.value ?? 0 },
    fullApplication: { kroner: amounts.fullApplication?.value ?? 0 },
  };
}
