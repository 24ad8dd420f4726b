import { placeOf, type Place } from '../../plan/place';
import type { ChangeSet } from '../../sheets/changeSet';

/** Where the first of the rows stands. */
export function writtenAt({ edits }: ChangeSet): Place | null {
  const [first] = edits;
  switch (first?.kind) {
    case 'editCells':
      return placeOf(first);
    case 'insertRows':
      return placeOf({ sheet: first.sheet, row: first.row, column: first.area.column });
    case 'addSheet': {
      const [table] = first.sheet.tables;
      return table ? placeOf({ sheet: first.sheet.name, row: table.row + 1, column: table.column }) : null;
    }
    default:
      return null;
  }
}
