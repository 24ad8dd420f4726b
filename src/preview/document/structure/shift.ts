import { intersection, lastColumn, lastRow, maxColumns, maxRows, rectBetween, subtract, type Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';

/** Cells inserted or deleted along one axis, within a band of the other axis; a whole row's band is all columns. */
export interface Shift {
  readonly sheet: SheetId;
  readonly kind: 'insert' | 'delete';
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  readonly band: Span;
}

export interface Span {
  readonly first: number;
  readonly last: number;
}

export const insertion = (sheet: SheetId, rect: Rect, axis: Shift['axis']): Shift =>
  shiftOf('insert', sheet, rect, axis);
export const deletion = (sheet: SheetId, rect: Rect, axis: Shift['axis']): Shift =>
  shiftOf('delete', sheet, rect, axis);

const shiftOf = (kind: Shift['kind'], sheet: SheetId, rect: Rect, axis: Shift['axis']): Shift =>
  axis === 'row'
    ? { kind, sheet, axis, at: rect.row, count: rect.rowCount, band: columnsOf(rect) }
    : { kind, sheet, axis, at: rect.column, count: rect.columnCount, band: rowsOf(rect) };

const rowsOf = (rect: Rect): Span => ({ first: rect.row, last: lastRow(rect) });
const columnsOf = (rect: Rect): Span => ({ first: rect.column, last: lastColumn(rect) });

export const axisLimit = (shift: Shift): number => (shift.axis === 'row' ? maxRows : maxColumns);
const crossLimit = (shift: Shift): number => (shift.axis === 'row' ? maxColumns : maxRows);

/** Whole rows or whole columns. */
export const isWhole = (shift: Shift): boolean => shift.band.first === 0 && shift.band.last === crossLimit(shift) - 1;

export const along = (shift: Shift, rect: Rect): Span => (shift.axis === 'row' ? rowsOf(rect) : columnsOf(rect));
export const across = (shift: Shift, rect: Rect): Span => (shift.axis === 'row' ? columnsOf(rect) : rowsOf(rect));

export const rectOf = (shift: Shift, axis: Span, cross: Span): Rect =>
  shift.axis === 'row'
    ? rectBetween(axis.first, cross.first, axis.last, cross.last)
    : rectBetween(cross.first, axis.first, cross.last, axis.last);

export const isWithinBand = (shift: Shift, rect: Rect): boolean => {
  const cross = across(shift, rect);
  return cross.first >= shift.band.first && cross.last <= shift.band.last;
};

/** The cells that move or go, to the end of the sheet. */
export const movingRect = (shift: Shift): Rect =>
  rectOf(shift, { first: shift.at, last: axisLimit(shift) - 1 }, shift.band);

/** What is inserted, or what is deleted. */
export const subject = (shift: Shift): Rect =>
  rectOf(shift, { first: shift.at, last: shift.at + shift.count - 1 }, shift.band);

/** Where a stretch along the axis stands afterwards; `null` when all of it is deleted. */
export function shiftedSpan(shift: Shift, span: Span): Span | null {
  const limit = axisLimit(shift);
  const { at, count } = shift;
  // A whole column stays one whatever happens to its rows.
  if (span.first === 0 && span.last === limit - 1) return span;
  if (shift.kind === 'insert') {
    if (at > span.last) return span;
    const first = at <= span.first ? span.first + count : span.first;
    return first >= limit ? null : { first, last: Math.min(span.last + count, limit - 1) };
  }
  const first = span.first < at ? span.first : Math.max(at, span.first - count);
  const last = span.last < at ? span.last : Math.max(at - 1, span.last - count);
  return first <= last ? { first, last } : null;
}

/** A rectangle whose breadth lies within the band. */
export function shiftedRect(shift: Shift, rect: Rect): Rect | null {
  const span = shiftedSpan(shift, along(shift, rect));
  return span && rectOf(shift, span, across(shift, rect));
}

/** A rectangle that may stick out of the band: the part inside moves, the rest stays. */
export function shiftedParts(shift: Shift, rect: Rect): Rect[] {
  if (isWithinBand(shift, rect)) {
    const moved = shiftedRect(shift, rect);
    return moved ? [moved] : [];
  }
  const strip = rectOf(shift, { first: 0, last: axisLimit(shift) - 1 }, shift.band);
  const inside = intersection(rect, strip);
  if (!inside) return [rect];
  const span = along(shift, rect);
  if (span.last < shift.at) return [rect];
  const moved = shiftedRect(shift, inside);
  return [...subtract(rect, inside), ...(moved ? [moved] : [])];
}
