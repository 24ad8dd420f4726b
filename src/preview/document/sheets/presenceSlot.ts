import type { DocumentCore } from '../core/documentCore';
import type { Kept, Slot } from '../core/slots';
import { hasWorksheet, leaveWorksheetOut, takeWorksheetIn } from '../excelts';
import type { SheetState } from './sheetState';

/** Whether the workbook has a sheet. Its place among the others is kept with the words. */
export function presenceSlot(core: DocumentCore, { id, worksheet }: SheetState): Slot {
  const slot: Slot = {
    key: `sheet ${id}`,
    keep(): Kept {
      const wasThere = hasWorksheet(core.workbook, worksheet);
      return {
        slot,
        touches: { kind: 'presence', sheet: id },
        putBack() {
          if (wasThere) takeWorksheetIn(core.workbook, worksheet);
          else leaveWorksheetOut(core.workbook, worksheet);
        },
      };
    },
  };
  return slot;
}
