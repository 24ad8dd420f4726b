import type { Budget, BudgetLine, FundingScenario } from '../../plan/budget';
import { minusKroner, sumKroner, type Kroner } from '../../plan/kroner';
import { isUnreadable } from '../../rules/cellNotes';
import { confirmationOf } from '../../rules/budget/confirmation';
import { amountOf } from '../../rules/budget/lines';
import { sumLines } from '../../rules/budget/lineSums';
import { settingsOf } from '../../rules/settings';
import type { PlanReading } from '../../sheets/planReading';
import { costSources, sourceOf, type CostSource } from '../../rules/budget/summary';

/** The accounts against the budget that holds now. */
export interface Accounts {
  readonly scenario: FundingScenario;
  readonly rows: readonly AccountsRow[];
  readonly total: Omit<AccountsRow, 'source'>;
}

export interface AccountsRow {
  readonly source: CostSource;
  readonly budgeted: Kroner;
  readonly actual: Kroner;
  /** Budget less accounts: below zero, more is spent than there is. `null` where an amount was not read. */
  readonly variance: Kroner | null;
}

/** The scenario that money is spent by: what is confirmed, or the full application once that is confirmed. */
export function scenarioThatHolds(reading: PlanReading, budget: Budget): FundingScenario {
  return confirmationOf(budget, settingsOf(reading.plan)).isConfirmed ? 'fullApplication' : 'confirmed';
}

/** `null` where the workbook has no accounts, or none entered yet. */
export function accountsOf(reading: PlanReading, budget: Budget): Accounts | null {
  const { lines } = budget;
  const isEntered = ({ actual }: BudgetLine): boolean =>
    actual !== null && (actual.value !== null || isUnreadable(reading, actual.at));
  if (!lines.some(isEntered)) return null;
  const scenario = scenarioThatHolds(reading, budget);
  const rows = costSources.flatMap((source): AccountsRow[] => {
    const isOf = (line: BudgetLine): boolean => sourceOf(line) === source;
    const sum = sumLines(reading, budget, scenario, isOf);
    const own = lines.filter(isOf);
    if (!sum || own.length === 0) return [];
    const actual = sumKroner(own.flatMap((line) => line.actual?.value ?? []));
    const isSure = sum.unreadable.length === 0 && !own.some(({ actual }) => isUnreadable(reading, actual?.at ?? null));
    return [{ source, budgeted: sum.sum, actual, variance: isSure ? minusKroner(sum.sum, actual) : null }];
  });
  return rows.length > 0 ? { scenario, rows, total: totalOf(rows) } : null;
}

function totalOf(rows: readonly AccountsRow[]): Accounts['total'] {
  const budgeted = sumKroner(rows.map((row) => row.budgeted));
  const actual = sumKroner(rows.map((row) => row.actual));
  const isSure = rows.every(({ variance }) => variance !== null);
  return { budgeted, actual, variance: isSure ? minusKroner(budgeted, actual) : null };
}

export interface LineAccounts {
  readonly actual: Kroner;
  readonly variance: Kroner | null;
}

/** `null` where nothing is entered for the line. */
export function lineAccounts(reading: PlanReading, line: BudgetLine, scenario: FundingScenario): LineAccounts | null {
  const actual = line.actual?.value ?? null;
  if (actual === null) return null;
  const budgeted = amountOf(reading, line, scenario);
  return { actual, variance: budgeted === null ? null : minusKroner(budgeted, actual) };
}
