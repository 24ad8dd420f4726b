import { stored } from '../excelts';
import type { ChangeSource } from '../changes';
import type { DocumentCore } from '../core/documentCore';
import { cellAt } from '../excelts';
import { assertUnlocked } from '../protection/protection';
import { assertInsideSheet, type Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';
import { followWrites } from '../tables/growth';
import { eachCellIn } from './cellStore';

export type ClearWhat = 'all' | 'contents' | 'formats';

/** Empties cells, takes their formats away, or both. A merge empties as one; table headers become «Kolonne1» and so on. */
export function clearCells(
  core: DocumentCore,
  sheet: SheetId,
  rect: Rect,
  what: ClearWhat,
  source: ChangeSource,
): void {
  assertInsideSheet(rect);
  assertUnlocked(core, sheet, rect);
  const worksheet = core.worksheet(sheet);
  core.change(source, (step) => {
    step.keepCells(core, sheet, rect);
    eachCellIn(worksheet, rect, (cell, row, column) => {
      if (what !== 'contents') cell.style = {};
      if (what === 'formats' || cell.type === stored.merged) return;
      cell.value = null;
      core.calculation.note(sheet, row, column, cellAt(worksheet, row, column));
    });
    if (what !== 'contents') step.tell({ kind: 'formats', sheet, rect });
    if (what === 'formats') return;
    step.touch(sheet, rect);
    const tables = core.tablesIn(sheet, rect).map(({ id }) => id);
    step.tell({ kind: 'cells', changeType: 'RangeEdited', sheet, rect, tables });
    followWrites(core, step, sheet, rect);
  });
}
