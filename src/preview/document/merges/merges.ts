import { rectName } from '../a1';
import type { ChangeSource } from '../changes';
import { cellsSlot } from '../core/cellsSlot';
import type { DocumentCore } from '../core/documentCore';
import { partSlot } from '../core/partSlot';
import { DocumentError } from '../documentError';
import type { Worksheet } from '../excelts';
import { containsRect, intersects, type Rect } from '../rect';
import { mergedRects, setMerges } from '../structure/merges';
import type { SheetId } from '../sheets/sheetState';

/** Makes one cell of a rectangle, or of each of its rows; only the first cell's content stays. */
export function merge(core: DocumentCore, sheet: SheetId, rect: Rect, across: boolean, source: ChangeSource): void {
  if (core.tablesIn(sheet, rect).length > 0)
    throw new DocumentError('mergedCells', 'cells of a table cannot be merged');
  core.change(source, (step) => {
    const state = core.sheet(sheet);
    step.keep(cellsSlot(state, rect, core.calculation));
    step.keep(mergesSlot(sheet, state.worksheet));
    for (const merged of mergedRects(state.worksheet)) {
      if (!intersects(merged, rect)) continue;
      if (!containsRect(rect, merged)) throw new DocumentError('mergedCells', 'the range cuts through a merged cell');
      state.worksheet.unMergeCells(rectName(merged));
    }
    const rows = across ? rect.rowCount : 1;
    for (let row = 0; row < rows; row++) {
      const part = across ? { ...rect, row: rect.row + row, rowCount: 1 } : rect;
      if (part.rowCount * part.columnCount > 1) state.worksheet.mergeCells(rectName(part));
    }
    step.touch(sheet, rect);
    step.wordsChanged = true;
    step.tell({ kind: 'sheetLayout', sheet, what: 'merges' });
  });
}

export function unmerge(core: DocumentCore, sheet: SheetId, rect: Rect, source: ChangeSource): void {
  core.change(source, (step) => {
    const { worksheet } = core.sheet(sheet);
    step.keep(mergesSlot(sheet, worksheet));
    for (const merged of mergedRects(worksheet)) {
      if (intersects(merged, rect)) worksheet.unMergeCells(rectName(merged));
    }
    step.tell({ kind: 'sheetLayout', sheet, what: 'merges' });
  });
}

const mergesSlot = (sheet: SheetId, worksheet: Worksheet) =>
  partSlot(
    sheet,
    'merges',
    () => mergedRects(worksheet),
    (merges) => setMerges(worksheet, merges),
  );
