import { fundingScenarios, type BudgetLine } from '../../../plan/budget';
import { foldLine } from '../../../plan/values/normalise';
import type { PlanReading } from '../../../sheets/planReading';
import { isUnreadable } from '../../cellNotes';
import type { Fix } from '../../finding';
import { placesOf } from '../../places';
import { deleteRowFix } from '../../rowFix';
import type { ReportedFinding, Rule } from '../../rule';
import { bothAmounts, isBudgeted, titleOf } from '../lines';

const id = 'budget/duplicate-line';

/** The same line twice is counted twice: all that it says is the same, or all but the amounts. */
export const rule: Rule = {
  id,
  messages: { identical: 'warning', otherAmounts: 'info' },
  reads: ['budget', 'workbook'],
  needs: [{ table: 'budget', columns: ['activity', 'recipient'] }],
  sources: [{ section: '9', quote: 'Sum 2.400.000 4.000.000' }],
  check(reading) {
    const before = new Map<string, BudgetLine[]>();
    return (reading.plan.budget?.lines ?? []).flatMap((line): readonly ReportedFinding[] => {
      const key = keyOf(line);
      if (key === null || !isBudgeted(reading, line) || hasUnreadable(reading, line)) return none;
      const same = before.get(key);
      if (!same) {
        before.set(key, [line]);
        return none;
      }
      const twin = same.find((other) => hasSameAmounts(other, line));
      const first = twin ?? same[0] ?? line;
      // Each amount is kept once: a third line like the second is a twin of it.
      if (!twin) same.push(line);
      return [
        {
          message: twin ? 'identical' : 'otherAmounts',
          places: [...placesOf([line.activity.at]), ...placesOf([first.activity.at])],
          values: {
            activity: titleOf(line),
            row: String(line.activity.at.row + 1),
            firstRow: String(first.activity.at.row + 1),
            ...bothAmounts(line),
          },
          fixes: twin ? removal(reading, line, twin) : [],
        },
      ];
    });
  },
};

const none: readonly ReportedFinding[] = [];

/** What makes a line the line it is; `null` for one without a name, which may be any. */
function keyOf({ activity, costType, purpose, recipient, financing, period }: BudgetLine): string | null {
  const name = foldLine(activity.value);
  if (name === '') return null;
  const { start, end } = period.value ?? { start: null, end: null };
  return [name, costType.value, purpose.value, foldLine(recipient.value), financing.value, start, end].join('|');
}

function hasSameAmounts(a: BudgetLine, b: BudgetLine): boolean {
  return fundingScenarios.every((scenario) => (a.amounts[scenario]?.value ?? 0) === (b.amounts[scenario]?.value ?? 0));
}

function hasUnreadable(reading: PlanReading, line: BudgetLine): boolean {
  const { amounts, costType, purpose, financing } = line;
  const cells = [amounts.confirmed, amounts.fullApplication, costType, purpose, financing];
  return cells.some((cell) => cell !== null && cell.value === null && isUnreadable(reading, cell.at));
}

/** Where the whole rows say the same, the second can go; where a comment or the accounts differ, only the person knows. */
function removal(reading: PlanReading, line: BudgetLine, twin: BudgetLine): readonly Fix[] {
  const facts = reading.tables.budget;
  if (!facts || reading.plan.budget?.layout !== 'tables') return [];
  const { row } = line.activity.at;
  const [a, b] = [facts.contentOf(twin.activity.at.row), facts.contentOf(row)];
  const isSame = a.every((content, column) => JSON.stringify(content) === JSON.stringify(b[column]));
  return isSame ? [deleteRowFix(id, 'remove', { row: String(row + 1) }, facts, row)] : [];
}
