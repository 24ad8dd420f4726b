import type { OpenDocument } from '../document';
import { maxColumns } from '../document/rect';

/** What can be done to the rows that are selected: whole rows of the sheet, as a person does with the row numbers in Excel. */
export function insertRows(document: OpenDocument): void {
  const { sheet, rect } = document.selection;
  document.insertCells(sheet, { ...rect, column: 0, columnCount: maxColumns }, 'down', 'user');
}

export function deleteRows(document: OpenDocument): void {
  const { sheet, rect } = document.selection;
  document.deleteCells(sheet, { ...rect, column: 0, columnCount: maxColumns }, 'up', 'user');
}

/** Shows all rows of the tables and of the sheet's own filter that the selection's sheet has. */
export function clearFilters(document: OpenDocument): void {
  const { sheet } = document.selection;
  document.asOneStep(() => {
    for (const table of document.tables.list(sheet)) document.tables.clearFilters(table.id, 'user');
    if (document.sheetFilter(sheet)) document.filterSheet(sheet, null, null, 'user');
  });
}
