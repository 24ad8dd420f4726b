import type { CalendarDay } from '../plan/calendarDay';
import type { PlanReading } from '../sheets/planReading';
import type { GroupTranslate } from '../text/pane/groupTranslator';
import type { Language } from '../text/language';
import type { statusReportTexts } from '../text/statusReport';
import type { Finding } from './finding';
import type { Verdict } from './representation/requirements';

/** What a cell of the report holds, by its kind: amounts, shares, days and times are numbers to the workbook, not texts. */
export type ReportCell = (
  | { readonly text: string }
  | { readonly count: number }
  /** Kroner. */
  | { readonly amount: number }
  /** 0–1. */
  | { readonly share: number }
  | { readonly day: CalendarDay }
  | { readonly minuteOfDay: number }
) & {
  /** A colour beside what the cell says; never all that it says. */
  readonly verdict?: Verdict;
};

/**
 * A line of the sheet. Cells that are left out at the end are empty. A `note` is a text over the whole width, an `entry` a short
 * text and one over the rest of the width.
 */
export interface ReportLine {
  readonly kind: 'title' | 'heading' | 'header' | 'row' | 'entry' | 'total' | 'note' | 'space';
  readonly cells: readonly ReportCell[];
}

export interface StatusReport {
  readonly sheetName: string;
  /** How the workbook counts days. */
  readonly date1904: boolean;
  readonly lines: readonly ReportLine[];
}

/** The first column is wide and holds texts; the others hold short ones and numbers. */
export const reportColumns = 8;

/** What the sections are made of. */
export interface ReportContext {
  readonly reading: PlanReading;
  readonly findings: readonly Finding[];
  readonly language: Language;
  readonly t: GroupTranslate<typeof statusReportTexts>;
}

export const text = (value: string, verdict?: Verdict): ReportCell =>
  verdict === undefined ? { text: value } : { text: value, verdict };

export function line(kind: ReportLine['kind'], ...cells: readonly (ReportCell | string)[]): ReportLine {
  return { kind, cells: cells.map((cell) => (typeof cell === 'string' ? text(cell) : cell)) };
}
