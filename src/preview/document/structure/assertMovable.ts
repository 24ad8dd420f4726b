import { cellsIn } from '../cells/cellStore';
import type { DocumentCore } from '../core/documentCore';
import { DocumentError } from '../documentError';
import { isSheetFiltered } from '../filter/filters';
import { allows, isProtected } from '../protection/protection';
import { intersects } from '../rect';
import { tearsTable } from '../tables/shiftTable';
import { isFiltered } from '../tables/tableState';
import { mergedRects } from './merges';
import { axisLimit, isWhole, isWithinBand, movingRect, rectOf, type Shift } from './shift';

/** A protected sheet lets whole rows or columns come and go where that was allowed, and nothing else. */
export function assertPermitted(core: DocumentCore, shift: Shift): void {
  if (!isProtected(core, shift.sheet)) return;
  const what = `${shift.kind}${shift.axis === 'row' ? 'Rows' : 'Columns'}` as const;
  if (isWhole(shift) && allows(core, shift.sheet, what)) return;
  throw new DocumentError('protectedSheet', 'the sheet is protected');
}

/** Throws `tableConflict`, `mergedCells`, `filtered` or `nonBlankCellOffSheet` where Excel moves nothing. */
export function assertMovable(core: DocumentCore, shift: Shift): void {
  const { worksheet } = core.sheet(shift.sheet);
  if (core.tables.some((table) => tearsTable(table, shift))) {
    throw new DocumentError('tableConflict', 'cells of a table would be torn apart');
  }
  const moving = movingRect(shift);
  if (mergedRects(worksheet).some((rect) => intersects(rect, moving) && !isWithinBand(shift, rect))) {
    throw new DocumentError('mergedCells', 'merged cells would be torn apart');
  }
  // Rows are hidden whole: cells that move past them would be hidden or shown by mistake.
  const isUnderFilter =
    core.tablesIn(shift.sheet, moving).some(isFiltered) || isSheetFiltered(core, shift.sheet, moving);
  if (shift.axis === 'row' && !isWhole(shift) && isUnderFilter) {
    throw new DocumentError('filtered', 'a filter hides rows among the cells that would move');
  }
  if (shift.kind !== 'insert') return;
  const limit = axisLimit(shift);
  const end = rectOf(shift, { first: Math.max(shift.at, limit - shift.count), last: limit - 1 }, shift.band);
  const pushedOff = cellsIn(worksheet, end).some(({ state }) => state.value !== null && state.value !== undefined);
  if (pushedOff) throw new DocumentError('nonBlankCellOffSheet', 'cells with content would leave the sheet');
}
