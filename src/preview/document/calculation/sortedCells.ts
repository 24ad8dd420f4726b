import { lastColumn, lastRow, type Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';

/** A set of cells that tells quickly whether any of them lies in a rectangle. */
export class SortedCells {
  private readonly rows = new Map<SheetId, Map<number, number[]>>();

  constructor(cells: readonly { readonly sheet: SheetId; readonly row: number; readonly column: number }[]) {
    for (const { sheet, row, column } of cells) {
      const columns = this.rows.get(sheet) ?? new Map<number, number[]>();
      this.rows.set(sheet, columns);
      const known = columns.get(column);
      if (known) known.push(row);
      else columns.set(column, [row]);
    }
    for (const columns of this.rows.values()) for (const rows of columns.values()) rows.sort((a, b) => a - b);
  }

  anyIn(sheet: SheetId, rect: Rect): boolean {
    const columns = this.rows.get(sheet);
    if (!columns) return false;
    for (const [column, rows] of columns) {
      if (column < rect.column || column > lastColumn(rect)) continue;
      const next = rows[firstAtLeast(rows, rect.row)];
      if (next !== undefined && next <= lastRow(rect)) return true;
    }
    return false;
  }
}

function firstAtLeast(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
