import type { CellRef } from '../../plan/place';
import type { CellContent, TextValues } from '../../sheets/changeSet';
import type { BudgetColumnId } from '../../sheets/declarations/budget';
import type { Choice } from '../../sheets/declarations/declaration';
import type { PlanReading } from '../../sheets/planReading';
import type { TableFacts } from '../../sheets/tableFacts';
import { cellFix } from '../cellFix';
import type { Fix, RuleId } from '../finding';

/** What a cell of the table holds now; `null` where it is calculated or stands outside the table. */
export function contentAt(facts: TableFacts | undefined, at: CellRef): Exclude<CellContent, object> | null {
  if (!facts || facts.sheet !== at.sheet) return null;
  const content = facts.contentOf(at.row)[at.column - facts.area.column];
  return content === undefined || typeof content === 'object' ? null : content;
}

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
