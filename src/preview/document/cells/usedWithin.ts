import type { DocumentCore } from '../core/documentCore';
import { stored } from '../excelts';
import { rectBetween, type Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';
import { eachCellIn } from './cellStore';

/** The smallest rectangle inside another around all cells with content, or with content or a format; `null` for none. */
export function usedRectWithin(core: DocumentCore, sheet: SheetId, within: Rect, valuesOnly: boolean): Rect | null {
  core.catchUp();
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  eachCellIn(core.worksheet(sheet), within, (cell, row, column) => {
    if (cell.type === stored.blank && (valuesOnly || Object.keys(cell.style).length === 0)) return;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  });
  return bottom < 0 ? null : rectBetween(top, left, bottom, right);
}
