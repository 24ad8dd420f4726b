import { forEachCell } from '../cells/forEachCell';
import type { DocumentCore } from '../core/documentCore';
import { rowsOf, stored, type Worksheet } from '../excelts';

/** Sets right, before the library writes, what it would write wrongly. */
export function repairForWriting(core: DocumentCore): void {
  core.sheetStates.forEach(({ worksheet }, position) => {
    worksheet.orderNo = position;
    keepPlainCells(worksheet);
  });
  const active = core.sheetStates.findIndex(({ id }) => id === core.activeSheet);
  const [view] = core.workbook.views;
  const places = { x: 0, y: 0, width: 10_000, height: 20_000, firstSheet: 0, visibility: 'visible' as const };
  core.workbook.views = [{ ...places, ...view, activeTab: Math.max(0, active) }];
  // What other programs cannot calculate as we do, they shall calculate anew.
  core.workbook.calcProperties.fullCalcOnLoad = true;
}

/**
 * A blank cell with nothing but the workbook's usual format is left out of the file, and would then take its row's or column's format when it is read again.
 * Saying that its text stands at the bottom, as it does anyway, keeps it in.
 */
function keepPlainCells(worksheet: Worksheet): void {
  const rows = rowsOf(worksheet);
  const hasStyle = (style: object | undefined): boolean => style !== undefined && Object.keys(style).length > 0;
  const styledColumns = new Set<number>();
  (worksheet.columns as Worksheet['columns'] | undefined)?.forEach((column, at) => {
    if (hasStyle(column.style)) styledColumns.add(at);
  });
  forEachCell(worksheet, (cell, row, column) => {
    if (cell.type !== stored.blank || cell.style.alignment?.vertical) return;
    if (!styledColumns.has(column) && !hasStyle(rows[row]?.style)) return;
    cell.style = { ...cell.style, alignment: { ...cell.style.alignment, vertical: 'bottom' } };
  });
}
