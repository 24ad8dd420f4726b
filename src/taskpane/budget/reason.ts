import { fundingScenarios, type BudgetLine, type MaybeLocated } from '../../plan/budget';
import { minusKroner, type Kroner } from '../../plan/kroner';
import type { PlanReading } from '../../sheets/planReading';
import type { TableId } from '../../sheets/declarations/declaration';
import { lineAmount, lineChange, type LineAmount } from './lineRows';

/** Why a line is not the same in both scenarios, as far as the workbook says. */
export type DifferenceReason =
  /** What the line's own comment says, under the column's header. */
  | { readonly kind: 'comment'; readonly column: string; readonly comment: string }
  /** The financing plan's column that changes by the same amount. */
  | { readonly kind: 'financing'; readonly column: string }
  | { readonly kind: 'unexplained' };

/** `null` where there is no difference, or none that is known. */
export function differenceReason(reading: PlanReading, line: BudgetLine): DifferenceReason | null {
  const confirmed = lineAmount(reading, line, 'confirmed');
  const full = lineAmount(reading, line, 'fullApplication');
  const change = lineChange(confirmed, full);
  const isOnlyInOne = isPresent(confirmed) ? full.state === 'empty' : confirmed.state === 'empty' && isPresent(full);
  if (!isOnlyInOne && (change === null || change === 0)) return null;
  if (line.comment.value !== '') {
    const column = headerOf(reading, 'budget', line.comment.at.column);
    return { kind: 'comment', column, comment: line.comment.value };
  }
  return change === null ? { kind: 'unexplained' } : followed(reading, line, change);
}

const isPresent = (amount: LineAmount): boolean => amount.state === 'known' && amount.amount !== 0;

const nowhere: MaybeLocated<Kroner | null> = { value: null, at: null };

/** Own funding and other funding are decided in the financing plan; their lines follow it. The grant is what the lines explain. */
function followed(reading: PlanReading, { financing: { value } }: BudgetLine, change: Kroner): DifferenceReason {
  const { budget } = reading.plan;
  if (!budget || (value !== 'ownFunding' && value !== 'other')) return { kind: 'unexplained' };
  const [confirmed, full] = fundingScenarios.map((scenario) => budget.financing[scenario]?.[value] ?? nowhere);
  const by =
    !confirmed || confirmed.value === null || !full || full.value === null
      ? null
      : minusKroner(full.value, confirmed.value);
  if (by !== change || !full?.at || budget.layout !== 'tables') return { kind: 'unexplained' };
  return { kind: 'financing', column: headerOf(reading, 'financing', full.at.column) };
}

/** The header of a column as it stands in the sheet. */
function headerOf({ tables }: PlanReading, table: TableId, column: number): string {
  const facts = tables[table];
  const content = facts?.contentOf(facts.area.row)[column - facts.area.column];
  return typeof content === 'string' ? content : '';
}
