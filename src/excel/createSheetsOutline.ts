import type { WorkbookOutline } from '../sheets/layout/newSheets';
import { locateTables } from '../sheets/read/locate';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../sheets/snapshot';
import { runInExcel, type HostResult } from './host';

export interface OutlineAsRead extends WorkbookOutline {
  readonly date1904: boolean;
}

/** Looks at what the sheets, tables, columns and names are called, in one round trip; no cell is read. */
export function readOutline(): Promise<HostResult<OutlineAsRead>> {
  return runInExcel(
    async ({ workbook, sync }) => {
      const knownDay = workbook.functions.date(1904, 1, 2).load('value');
      const sheets = workbook.worksheets.load('items/name');
      const tables = workbook.tables.load('items/name,items/showHeaders,items/worksheet/name,items/columns/items/name');
      const names = workbook.names.load('items/name,items/formula');
      await sync();
      return {
        date1904: knownDay.value === 1,
        sheetNames: sheets.items.map(({ name }) => name),
        names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
        located: locateTables(headersOnly(tables.items)),
      };
    },
    { waitForCellEdit: true },
  );
}

/** A workbook with nothing but the header rows, one below the other: enough to tell which table is which. */
function headersOnly(tables: readonly Excel.Table[]): WorkbookSnapshot {
  const headers = tables.map(({ columns }) => columns.items.map(({ name }) => name));
  const width = Math.max(1, ...headers.map((row) => row.length));
  const values = headers.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  const sheet: SheetSnapshot = {
    id: '',
    name: '',
    isVisible: true,
    isProtected: false,
    unreadRows: 0,
    cells: {
      row: 0,
      column: 0,
      values,
      formulas: values,
      numberFormats: values.map((row) => row.map(() => 'General')),
    },
  };
  return {
    sheets: [sheet],
    tables: tables.map(({ name, showHeaders }, row): TableSnapshot => ({
      name,
      sheet: sheet.name,
      row,
      column: 0,
      rowCount: 1,
      columnCount: headers[row]?.length ?? 0,
      hasHeaders: showHeaders,
      hasTotals: false,
      isFiltered: false,
    })),
    names: [],
    date1904: false,
  };
}
