import type { Budget, BudgetLine } from '../../../plan/budget';
import { minusKroner } from '../../../plan/kroner';
import type { CellRef } from '../../../plan/place';
import type { PlanReading } from '../../../sheets/planReading';
import { placesOf } from '../../places';
import type { ReportedFinding, Rule } from '../../rule';
import { confirmationOf } from '../confirmation';
import { amountOf, grantLines, sumOf, titleOf } from '../lines';
import { committed } from './committed';
import { id, statusFindings } from './statuses';

/**
 * Section 9: the full application is a budget for the case that all of it is confirmed. Until then that money is not there: a
 * notice while it is only planned, an error once it is spent or stands as confirmed.
 */
export const rule: Rule = {
  id,
  messages: {
    spent: 'error',
    usedAsConfirmed: 'error',
    confirmedNotConfirmed: 'error',
    statusBehind: 'warning',
    dateMissing: 'warning',
    notConfirmed: 'info',
    declined: 'info',
  },
  reads: ['budget', 'settings', 'workbook'],
  needs: [
    { table: 'financing', columns: ['scenario'] },
    { table: 'financing', columns: ['decidedOn'], messages: ['dateMissing'] },
  ],
  sources: [
    { section: '9', quote: 'Budsjett hvis hele søknadsbeløpet innvilges. Avklaringen vil skje i september 2018.' },
    {
      section: '9',
      quote: 'det er gitt signaler om at det kan forventes bekreftelse på resterende tidlig i september',
    },
  ],
  check(reading, settings) {
    const { budget } = reading.plan;
    if (!budget) return [];
    const confirmation = confirmationOf(budget, settings);
    const findings = statusFindings(reading, budget, settings);
    if (confirmation.isConfirmed) return findings;
    return [...findings, ...committed(reading, budget, settings), ...planned(reading, budget, confirmation.isDeclined)];
  },
};

/** The part of the full application that nobody has confirmed, told once. */
function planned(reading: PlanReading, budget: Budget, isDeclined: boolean): readonly ReportedFinding[] {
  const higher = grantLines(reading).filter((line) => isHigher(reading, line));
  if (higher.length === 0) return [];
  const difference = minusKroner(sumOf(higher, 'fullApplication'), sumOf(higher, 'confirmed'));
  const grantAt = budget.financing.fullApplication?.grant.at ?? null;
  const cells = higher.flatMap(({ amounts }): readonly CellRef[] =>
    amounts.fullApplication ? [amounts.fullApplication.at] : [],
  );
  const names = [...new Set([...higher].sort(byIncrease).map(titleOf))];
  return [
    {
      message: isDeclined ? 'declined' : 'notConfirmed',
      places: [...placesOf(cells), ...placesOf(grantAt ? [grantAt] : [])],
      values: {
        difference: { kroner: difference },
        count: higher.length,
        activities: { list: names.slice(0, SHOWN) },
        rest: Math.max(0, names.length - SHOWN),
      },
    },
  ];
}

/** More names than these make no sentence. */
const SHOWN = 5;

function isHigher(reading: PlanReading, line: BudgetLine): boolean {
  const [confirmed, full] = [amountOf(reading, line, 'confirmed'), amountOf(reading, line, 'fullApplication')];
  return confirmed !== null && full !== null && full > confirmed;
}

/** What depends most on the answer comes first, whatever the order of the rows. */
function byIncrease(a: BudgetLine, b: BudgetLine): number {
  const increaseOf = ({ amounts: { confirmed, fullApplication } }: BudgetLine): number =>
    (fullApplication?.value ?? 0) - (confirmed?.value ?? 0);
  return increaseOf(b) - increaseOf(a) || (titleOf(a) < titleOf(b) ? -1 : 1);
}
