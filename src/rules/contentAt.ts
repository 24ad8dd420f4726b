import type { CellRef } from '../plan/place';
import type { CellContent } from '../sheets/changeSet';
import type { TableFacts } from '../sheets/tableFacts';

/** What a cell of the table holds now; `null` where it is calculated or stands outside the table. */
export function contentAt(facts: TableFacts | undefined, at: CellRef): Exclude<CellContent, object> | null {
  if (!facts || facts.sheet !== at.sheet) return null;
  const content = facts.contentOf(at.row)[at.column - facts.area.column];
  return content === undefined || typeof content === 'object' ? null : content;
}
