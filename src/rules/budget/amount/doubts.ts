import type { ReadingNote, PlanReading } from '../../../sheets/planReading';

/** What makes an amount of the budget doubtful, as the reading of a cell notes it. */
const doubts: ReadonlySet<ReadingNote['note']> = new Set([
  'negativeAmount',
  'hasOre',
  'implausiblyLarge',
  'implausiblySmall',
]);

/** Whether a note is for `budget/amount` to tell: it knows which amounts may be what. The settings have no such rule. */
export function isAmountDoubt({ kind, note, at }: ReadingNote, { tables }: Pick<PlanReading, 'tables'>): boolean {
  return kind === 'amount' && doubts.has(note) && at.sheet !== tables.settings?.sheet;
}
