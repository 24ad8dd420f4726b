import { intersection, lastColumn, lastRow, maxColumns, maxRows, type Rect } from '../document/rect';

/** Cells put in at, or taken out of, a rectangle, and the way the others went. */
export interface Shift {
  readonly rect: Rect;
  readonly direction: 'down' | 'right' | 'up' | 'left';
}

/** Where a reference to `rect` stands after the shift; `null` when everything it referred to was taken out. */
export function moveRect(rect: Rect, shift: Shift): Rect | null {
  const vertical = shift.direction === 'down' || shift.direction === 'up';
  if (!spansAcross(rect, shift.rect, vertical)) return rect;
  const insert = shift.direction === 'down' || shift.direction === 'right';
  const [start, count] = vertical ? [rect.row, rect.rowCount] : [rect.column, rect.columnCount];
  const [at, size] = vertical ? [shift.rect.row, shift.rect.rowCount] : [shift.rect.column, shift.rect.columnCount];
  if (count === (vertical ? maxRows : maxColumns)) return rect;
  const moved = insert ? afterInsert(start, count, at, size) : afterDelete(start, count, at, size);
  if (!moved) return null;
  return vertical
    ? { ...rect, row: moved[0], rowCount: moved[1] }
    : { ...rect, column: moved[0], columnCount: moved[1] };
}

/** Only a reference that lies wholly in the shifted columns (or rows) moves with them. */
function spansAcross(rect: Rect, shifted: Rect, vertical: boolean): boolean {
  const shared = vertical
    ? intersection({ ...rect, row: 0, rowCount: 1 }, { ...shifted, row: 0, rowCount: 1 })
    : intersection({ ...rect, column: 0, columnCount: 1 }, { ...shifted, column: 0, columnCount: 1 });
  if (!shared) return false;
  return vertical
    ? shared.column === rect.column && lastColumn(shared) === lastColumn(rect)
    : shared.row === rect.row && lastRow(shared) === lastRow(rect);
}

function afterInsert(start: number, count: number, at: number, size: number): [number, number] {
  if (at <= start) return [start + size, count];
  return at < start + count ? [start, count + size] : [start, count];
}

function afterDelete(start: number, count: number, at: number, size: number): [number, number] | null {
  const end = start + count;
  const before = Math.max(0, Math.min(end, at) - start);
  const after = Math.max(0, end - Math.max(start, at + size));
  if (before + after === 0) return null;
  return [start < at ? start : Math.max(at, start - size), before + after];
}
