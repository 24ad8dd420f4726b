import { parseAddress } from '../sheets/address';
import { runInExcel, type HostResult } from './host';
import type { SelectedCells } from './workbookPort';

/**
 * Tells which cells are selected, first those that are selected already. Takes one round trip to begin and none afterwards: the
 * events bring the address with them. Answers with the way to stop.
 */
export async function watchSelection(
  listener: (selected: SelectedCells | null) => void,
): Promise<HostResult<() => void>> {
  return runInExcel(async (context) => {
    const { workbook } = context;
    const handler = workbook.worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      listener(selectedCells(worksheetId, address));
      return Promise.resolve();
    });
    // With a chart selected there are no selected cells, but there is always an active one.
    const cell = workbook.getActiveCell().load('address');
    const sheet = workbook.worksheets.getActiveWorksheet().load('id');
    await context.sync();
    listener(selectedCells(sheet.id, cell.address));
    return () => {
      void runInExcel(async () => {
        handler.remove();
        await handler.context.sync();
      });
    };
  });
}

/** `null` for a selection of several areas, or of whole columns. */
function selectedCells(sheetId: string, address: string): SelectedCells | null {
  const area = parseAddress(address);
  if (!area) return null;
  const { row, column, rowCount, columnCount } = area;
  return { sheetId, row, column, rowCount, columnCount };
}
