import type { Report } from '../rules/report';
import { freeSheetName } from '../sheets/freeSheetName';
import { inputOf } from './cellText';
import { runInExcel, type HostResult } from './host';

/** ASCII, the same in every language; the table tells our report from a sheet of somebody else's with the same name. */
const REPORT_TABLE = 'tblFunn';
const HEADER_ROW = 3;
const WIDTHS = [95, 150, 110, 420, 330];

/**
 * Writes a report to its own sheet and shows it: a new sheet the first time, the same table again later. Nothing else in the
 * workbook is touched; a sheet of that name that is not ours is left alone.
 */
export function writeReport(report: Report): Promise<HostResult<void>> {
  return runInExcel(
    async (context) => {
      const { tables, worksheets } = context.workbook;
      const found = tables.getItemOrNullObject(REPORT_TABLE).load('name');
      const sheets = worksheets.load('items/name');
      await context.sync();
      const sheet = found.isNullObject
        ? worksheets.add(
            freeSheetName(
              report.sheetName,
              sheets.items.map(({ name }) => name),
            ),
          )
        : found.worksheet;
      if (!found.isNullObject) {
        found.clearFilters();
        found.getRange().clear(Excel.ClearApplyTo.contents);
      }
      fill(sheet, report, found.isNullObject ? null : found);
      sheet.activate();
      sheet.getRange('A1').select();
      await context.sync();
    },
    { waitForCellEdit: true },
  );
}

function fill(sheet: Excel.Worksheet, report: Report, existing: Excel.Table | null): void {
  const width = report.header.length;
  const rows = report.rows.length > 0 ? report.rows : [report.header.map(() => '')];
  const cells = [report.header, ...rows].map((row) => row.map(inputOf));
  sheet.getRange('A1:A2').formulas = [[inputOf(report.title)], [inputOf(report.summary)]];
  const area = sheet.getRangeByIndexes(HEADER_ROW, 0, cells.length, width);
  if (existing) existing.resize(area);
  area.formulas = cells;
  if (existing) return;
  const table = sheet.tables.add(area, true);
  table.name = REPORT_TABLE;
  table.style = 'TableStyleMedium2';
  sheet.getRange('A1').format.font.bold = true;
  sheet.getRange('A1').format.font.size = 14;
  WIDTHS.forEach((points, column) => {
    const whole = sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
    whole.format.columnWidth = points;
    whole.format.verticalAlignment = Excel.VerticalAlignment.top;
  });
  area.format.wrapText = true;
  sheet.freezePanes.freezeRows(HEADER_ROW + 1);
}
