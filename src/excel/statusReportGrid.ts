import { serialOfDay } from '../plan/calendarDay';
import { reportColumns, type ReportCell, type StatusReport } from '../rules/statusReportLines';
import type { CellValue } from '../sheets/snapshot';
import { inputOf } from './cellText';

const MINUTES_PER_DAY = 24 * 60;

interface Written {
  readonly input: CellValue;
  readonly numberFormat: string;
}

const empty: Written = { input: '', numberFormat: 'General' };

/** The report as Excel takes it: what is written, and how numbers, days and times are shown. */
export function reportGrid({ lines, date1904 }: StatusReport): {
  readonly formulas: CellValue[][];
  readonly numberFormats: string[][];
} {
  const rows = lines.map(({ cells }) =>
    Array.from({ length: reportColumns }, (_, column) => {
      const cell = cells[column];
      return cell ? written(cell, date1904) : empty;
    }),
  );
  return {
    formulas: rows.map((row) => row.map(({ input }) => input)),
    numberFormats: rows.map((row) => row.map(({ numberFormat }) => numberFormat)),
  };
}

function written(cell: ReportCell, date1904: boolean): Written {
  if ('count' in cell) return { input: cell.count, numberFormat: '0' };
  if ('amount' in cell) return { input: cell.amount, numberFormat: '#,##0' };
  if ('share' in cell) return { input: cell.share, numberFormat: '0.00%' };
  if ('day' in cell) return { input: serialOfDay(cell.day, date1904), numberFormat: 'dd.mm.yyyy' };
  if ('minuteOfDay' in cell) return { input: cell.minuteOfDay / MINUTES_PER_DAY, numberFormat: 'hh:mm' };
  return { input: inputOf(cell.text), numberFormat: 'General' };
}
