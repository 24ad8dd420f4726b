import type { TextValues } from '../../sheets/changeSet';
import type { BudgetColumnId } from '../../sheets/declarations/budget';
import type { Choice } from '../../sheets/declarations/declaration';
import type { PlanReading } from '../../sheets/planReading';
import { cellFix } from '../cellFix';
import { contentAt } from '../contentAt';
import type { Fix, RuleId } from '../finding';

/** A fix that chooses something for a line, in the language of the table; `null` where the cost plan has no cell for it. */
export function choiceFix(
  rule: RuleId,
  id: string,
  values: TextValues,
  reading: PlanReading,
  row: number,
  column: BudgetColumnId,
  choice: Choice,
): Fix | null {
  const facts = reading.tables.budget;
  const place = facts?.columns[column];
  if (!facts || place === undefined) return null;
  const at = { sheet: facts.sheet, row, column: place };
  const before = contentAt(facts, at);
  return before === null ? null : cellFix(rule, id, values, { at, before, after: choice.names[facts.language] });
}
