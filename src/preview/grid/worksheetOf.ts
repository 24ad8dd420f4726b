import type { OpenDocument, SheetInfo } from '../document';
import type { Worksheet } from '../document/excelts';

/** The library's worksheet behind a sheet, for the formats and sizes that the grid draws. */
export function worksheetOf(document: OpenDocument, sheet: SheetInfo): Worksheet {
  const worksheet = document.workbook.getWorksheet(sheet.name);
  if (!worksheet) throw new Error(`no worksheet ${sheet.name}`);
  return worksheet;
}
