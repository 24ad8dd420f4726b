import type { PlanReading } from '../sheets/planReading';
import { groupTranslator } from '../text/pane/groupTranslator';
import type { Language } from '../text/language';
import { statusReportTexts } from '../text/statusReport';
import type { Finding } from './finding';
import { budgetLines } from './statusReportBudget';
import { countLines } from './statusReportCounts';
import { dateLines } from './statusReportDates';
import { errorLines } from './statusReportErrors';
import { headLines } from './statusReportHead';
import type { ReportContext, StatusReport } from './statusReportLines';
import { regionLines } from './statusReportRegions';

export interface StatusReportInput {
  readonly reading: PlanReading;
  readonly findings: readonly Finding[];
  /** Local time of the check, milliseconds since the epoch. */
  readonly at: number;
}

/** Where the plan stands, to be sent to a county governor or a leader: lines of a sheet, one section after the other. */
export function statusReportOf({ reading, findings, at }: StatusReportInput, language: Language): StatusReport {
  const context: ReportContext = { reading, findings, language, t: groupTranslator(statusReportTexts, language) };
  const sections = [
    headLines(context, at),
    countLines(context),
    budgetLines(context),
    regionLines(context),
    dateLines(context),
    errorLines(context),
  ];
  return {
    sheetName: context.t('sheet'),
    date1904: reading.date1904 ?? false,
    lines: sections.flatMap((lines, index) => (index === 0 ? lines : [{ kind: 'space', cells: [] }, ...lines])),
  };
}
