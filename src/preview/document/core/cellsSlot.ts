import { CellsSnapshot } from '../cells/cellsSnapshot';
import { eachCellIn } from '../cells/cellStore';
import { isFormula } from '../cells/cellContents';
import type { Rect } from '../rect';
import type { SheetState } from '../sheets/sheetState';
import type { Calculation } from '../calculation/calculation';
import type { Kept, Slot } from './slots';

let serial = 0;

/** The cells of a rectangle. */
export function cellsSlot(sheet: SheetState, rect: Rect, calculation: Calculation): Slot {
  const slot: Slot = {
    key: `cells ${serial++}`,
    keep(): Kept {
      const cells = new CellsSnapshot(sheet.worksheet, rect);
      return {
        slot,
        touches: { kind: 'cells', sheet: sheet.id, rect },
        putBack() {
          eachCellIn(sheet.worksheet, rect, (cell, row, column) => {
            if (isFormula(cell)) calculation.forget(sheet.id, row, column);
          });
          cells.putBack();
          eachCellIn(sheet.worksheet, rect, (cell, row, column) => {
            if (isFormula(cell)) calculation.note(sheet.id, row, column, cell);
          });
        },
      };
    },
  };
  return slot;
}
