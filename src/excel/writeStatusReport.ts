import { reportColumns, type StatusReport } from '../rules/statusReportLines';
import { parseAddress, type Rectangle } from '../sheets/address';
import { freeSheetName } from '../sheets/freeSheetName';
import { runInExcel, type HostResult } from './host';
import { reportGrid } from './statusReportGrid';
import { dressStatusReport, setUpReportSheet } from './statusReportLook';

/** ASCII, the same in every language. It covers what we wrote, and so tells our report from a sheet of somebody else's. */
const REPORT_NAME = 'InvolveringsplanRapport';

/**
 * Writes the report to its own sheet and shows it, in three round trips at most: a new sheet the first time, the same sheet again
 * later. Nothing else in the workbook is touched. A sheet of that name that is not ours is left alone, and so is a report in which
 * somebody has written beside what we wrote: a new sheet is made then.
 */
export function writeStatusReport(report: StatusReport): Promise<HostResult<void>> {
  return runInExcel((context) => write(context, report), { waitForCellEdit: true, isOneStep: true });
}

async function write(context: Excel.RequestContext, report: StatusReport): Promise<void> {
  const { names, worksheets } = context.workbook;
  const name = names.getItemOrNullObject(REPORT_NAME).load('formula');
  const sheets = worksheets.load('items/name');
  await context.sync();
  const before = name.isNullObject ? null : areaOf(String(name.formula));
  const ours = before && (await isUntouched(context, before)) ? worksheets.getItem(before.sheet) : null;
  if (ours && before) {
    const old = ours.getRangeByIndexes(before.row, before.column, before.rowCount, before.columnCount);
    old.unmerge();
    old.clear();
    old.format.autofitRows();
  }
  const taken = sheets.items.map((sheet) => sheet.name);
  const sheet = ours ?? worksheets.add(freeSheetName(report.sheetName, taken));
  if (!ours) setUpReportSheet(sheet);
  const { formulas, numberFormats } = reportGrid(report);
  const area = sheet.getRangeByIndexes(0, 0, formulas.length, reportColumns);
  area.numberFormat = numberFormats;
  area.formulas = formulas;
  dressStatusReport(sheet, report);
  if (!name.isNullObject) name.delete();
  names.add(REPORT_NAME, area);
  sheet.activate();
  sheet.getRange('A1').select();
  await context.sync();
}

interface ReportArea extends Rectangle {
  readonly sheet: string;
}

/** `null` where the name has come loose, or rows or columns were put in before our first cell. */
function areaOf(formula: string): ReportArea | null {
  const area = parseAddress(formula.replace(/^=/, ''));
  if (!area || area.sheet === null || area.row !== 0 || area.column !== 0) return null;
  return area.columnCount === reportColumns ? { ...area, sheet: area.sheet } : null;
}

/** Nobody has written outside what we wrote. */
async function isUntouched(context: Excel.RequestContext, { sheet, rowCount }: ReportArea): Promise<boolean> {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  return used.rowIndex + used.rowCount <= rowCount && used.columnIndex + used.columnCount <= reportColumns;
}
