import { severities, type Severity } from './finding';
import { countBySheet } from './sheetCounts';
import { line, type ReportCell, type ReportContext, type ReportLine } from './statusReportLines';

/** How many errors, warnings and notices each sheet has. */
export function countLines({ reading, findings, t }: ReportContext): readonly ReportLine[] {
  const rows = countBySheet(findings, reading);
  const total = (severity: Severity): number => rows.reduce((sum, { counts }) => sum + counts[severity], 0);
  return [
    line('heading', t('findings')),
    line('header', t('sheetColumn'), t('errors'), t('warnings'), t('infos')),
    ...rows.map(({ sheet, counts }) =>
      line('row', sheet ?? t('wholeWorkbook'), ...severities.map((severity) => countCell(severity, counts[severity]))),
    ),
    line('total', t('total'), ...severities.map((severity) => countCell(severity, total(severity)))),
  ];
}

const countCell = (severity: Severity, count: number): ReportCell =>
  count > 0 && severity !== 'info' ? { count, verdict: severity } : { count };
