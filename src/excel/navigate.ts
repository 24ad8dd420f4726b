import type { Place } from '../plan/place';
import { runInExcel, type HostResult } from './host';

/** Brings a place into view and selects it, in one round trip. A hidden sheet cannot be activated: Excel refuses. */
export function navigateTo(place: Place): Promise<HostResult<void>> {
  return runInExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      sheet.activate();
      sheet.getRange(place.cell).select();
      await context.sync();
    },
    { waitForCellEdit: false },
  );
}
