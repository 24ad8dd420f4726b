import type { LocatedTable } from '../read/locate';
import { isBlank } from '../read/grid';
import { isFormulaCell, isSameContent, rowCells, type TableRowCells } from './rowCells';

/**
 * A row as it was seen, found again in the table as it is now: by all that stood in it, wherever it has moved, or in its old place
 * where somebody has changed less than half of it since. `null` when no row can be said to be the same.
 */
export function findRow(located: LocatedTable, seen: TableRowCells): TableRowCells | null {
  const inPlace = seen.row >= located.first && seen.row <= located.last ? rowCells(located, seen.row) : null;
  if (inPlace && difference(seen, inPlace) === 0) return inPlace;
  const rows = Array.from(
    { length: Math.max(0, located.last - located.first + 1) },
    (_, index) => located.first + index,
  );
  const nearest = rows
    .filter((row) => isSameRow(located, row, seen))
    .reduce<number | null>(
      (best, row) => (best === null || distance(row, seen) < distance(best, seen) ? row : best),
      null,
    );
  if (nearest !== null) return rowCells(located, nearest);
  return inPlace && difference(seen, inPlace) < 0.5 ? inPlace : null;
}

const distance = (row: number, seen: TableRowCells): number => Math.abs(row - seen.row);

function isSameRow(located: LocatedTable, row: number, seen: TableRowCells): boolean {
  return difference(seen, rowCells(located, row)) === 0;
}

/** The share of what was filled in that no longer stands there. Calculated cells say nothing: their formulas move with the row. */
function difference(seen: TableRowCells, now: TableRowCells): number {
  if (seen.cells.length !== now.cells.length) return 1;
  const typed = seen.cells.flatMap((cell, index) => {
    const other = now.cells[index];
    return other && !(isFormulaCell(cell) && isFormulaCell(other)) ? [{ cell, other }] : [];
  });
  const changed = typed.filter(({ cell, other }) => !isSameContent(cell.content, other.content)).length;
  const filled = typed.filter(({ cell, other }) => !isBlank(cell.value) || !isBlank(other.value)).length;
  return filled === 0 ? 0 : changed / filled;
}
