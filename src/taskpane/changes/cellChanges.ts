import { placeOf, type Place } from '../../plan/place';
import type { CellContent, ChangeSet, EditCells } from '../../sheets/changeSet';

/** One cell of a change set, before and after. */
export interface CellChange {
  readonly place: Place;
  readonly before: CellContent;
  readonly after: CellContent;
  readonly formatBefore: string | null;
  readonly formatAfter: string | null;
}

/** The cells that a change set really changes; those that keep their content and format are left out. */
export function cellChanges(changes: ChangeSet): readonly CellChange[] {
  return changes.edits.flatMap((edit) => (edit.kind === 'editCells' ? cellsOf(edit) : []));
}

function cellsOf(edit: EditCells): readonly CellChange[] {
  return edit.after.flatMap((row, r) =>
    row.flatMap((after, c): CellChange[] => {
      const before = edit.before[r]?.[c] ?? '';
      const formatBefore = edit.formatBefore?.[r]?.[c] ?? null;
      const formatAfter = edit.formatAfter?.[r]?.[c] ?? formatBefore;
      if (isSame(before, after) && formatBefore === formatAfter) return [];
      const place = placeOf({ sheet: edit.sheet, row: edit.row + r, column: edit.column + c });
      return [{ place, before, after, formatBefore, formatAfter }];
    }),
  );
}

export function isSame(one: CellContent, other: CellContent): boolean {
  if (typeof one === 'object' && typeof other === 'object') return one.formula === other.formula;
  return one === other;
}
