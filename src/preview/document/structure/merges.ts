import type { Worksheet } from '../excelts';
import { lastColumn, lastRow, rectBetween, type Rect } from '../rect';

export const mergedRects = (worksheet: Worksheet): Rect[] =>
  worksheet.mergedRegions.map(({ top, left, bottom, right }) => rectBetween(top - 1, left - 1, bottom - 1, right - 1));

/** Every merge of the sheet anew. */
export function setMerges(worksheet: Worksheet, rects: readonly Rect[]): void {
  for (const { top, left } of worksheet.mergedRegions) worksheet.unMergeCells(top, left, top, left);
  for (const rect of rects) {
    if (rect.rowCount === 1 && rect.columnCount === 1) continue;
    worksheet.mergeCellsWithoutStyle(rect.row + 1, rect.column + 1, lastRow(rect) + 1, lastColumn(rect) + 1);
  }
}
