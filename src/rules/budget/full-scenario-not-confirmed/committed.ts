import type { Budget, BudgetLine } from '../../../plan/budget';
import { kroner, minusKroner } from '../../../plan/kroner';
import type { PlanReading } from '../../../sheets/planReading';
import { placesOf } from '../../places';
import type { ReportedFinding } from '../../rule';
import type { RuleSettings } from '../../settings';
import { amountCells, sumLines } from '../lineSums';
import { amountOf, titleOf } from '../lines';

const isGrantLine = ({ financing }: BudgetLine): boolean => financing.value === 'grant';

/** Money of the full application that is used although it is not confirmed: spent, or entered as if it were. */
export function committed(reading: PlanReading, budget: Budget, settings: RuleSettings): readonly ReportedFinding[] {
  return [
    ...budget.lines.flatMap((line) => (isSpentUnconfirmed(reading, line) ? [spent(line)] : [])),
    ...usedAsConfirmed(reading, budget, settings),
  ];
}

/**
 * The accounts are above what is confirmed for the line and within the full application. What is above both is spent too much
 * in any case, which `budget/variance` says.
 */
export function isSpentUnconfirmed(reading: PlanReading, line: BudgetLine): boolean {
  const actual = line.actual?.value ?? null;
  if (actual === null || !isGrantLine(line)) return false;
  const [confirmed, full] = [amountOf(reading, line, 'confirmed'), amountOf(reading, line, 'fullApplication')];
  return confirmed !== null && full !== null && actual > confirmed && actual <= full;
}

function spent(line: BudgetLine): ReportedFinding {
  const { actual, amounts } = line;
  const [spend, confirmed] = [actual?.value ?? kroner(0), amounts.confirmed?.value ?? kroner(0)];
  return {
    message: 'spent',
    places: placesOf([actual?.at ?? line.activity.at, ...(amounts.confirmed ? [amounts.confirmed.at] : [])]),
    values: {
      activity: titleOf(line),
      actual: { kroner: spend },
      confirmed: { kroner: confirmed },
      difference: { kroner: minusKroner(spend, confirmed) },
    },
  };
}

/**
 * Lines and grant of the confirmed scenario agree with each other, on more than the settings have as confirmed. Where they do not
 * agree, `budget/grant-lines-equal-grant` says so.
 */
function usedAsConfirmed(
  reading: PlanReading,
  budget: Budget,
  { confirmedGrant }: RuleSettings,
): readonly ReportedFinding[] {
  const grant = budget.financing.confirmed?.grant;
  const lines = sumLines(reading, budget, 'confirmed', isGrantLine);
  if (!grant?.at || grant.value === null || !lines || lines.unreadable.length > 0) return [];
  if (grant.value !== lines.sum || grant.value <= confirmedGrant) return [];
  return [
    {
      message: 'usedAsConfirmed',
      places: [...placesOf([grant.at]), ...placesOf(amountCells(budget, 'confirmed', isGrantLine))],
      values: {
        grant: { kroner: grant.value },
        confirmed: { kroner: confirmedGrant },
        difference: { kroner: minusKroner(grant.value, confirmedGrant) },
      },
    },
  ];
}
