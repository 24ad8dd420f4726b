import { cellRect, type Rect } from '../rect';
import { movedFormula } from '../tables/calculatedColumns';
import { along, isWithinBand, shiftedRect, type Shift } from './shift';
import { shiftFormula } from './shiftFormula';

/**
 * A formula that is written for the first cell of a rectangle and holds for all of it (a calculated column, a rule), after
 * cells of its own sheet were inserted or deleted. What it says of its own row or column it goes on saying, also when the
 * first row is a new one or has been deleted.
 */
export function shiftRelative(
  formula: string,
  shift: Shift,
  sheetName: string,
  before: Rect,
  /** Where the rectangle stands then; a table takes in what is inserted before its first row. */
  after: Rect | null = shiftedRect(shift, before),
): string {
  if (!isWithinBand(shift, before)) return shiftFormula(formula, shift, sheetName, true);
  const from = survivor(shift, before);
  const to = shiftedRect(shift, from);
  if (!to || !after) return formula;
  const there = movedFormula(formula, from.row - before.row, from.column - before.column);
  const shifted = shiftFormula(there, shift, sheetName, true);
  return movedFormula(shifted, after.row - to.row, after.column - to.column);
}

/** The first cell of a rectangle that is not deleted; the first one when none is left. */
function survivor(shift: Shift, rect: Rect): Rect {
  const { first, last } = along(shift, rect);
  const next = shift.at + shift.count;
  const isLost = shift.kind === 'delete' && first >= shift.at && first < next && next <= last;
  if (!isLost) return cellRect(rect.row, rect.column);
  return shift.axis === 'row' ? cellRect(next, rect.column) : cellRect(rect.row, next);
}
