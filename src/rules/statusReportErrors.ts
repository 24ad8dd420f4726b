import type { Finding } from './finding';
import { findingText } from './registry';
import { line, type ReportContext, type ReportLine } from './statusReportLines';

/** More than anybody reads in a report; all of them are in the sheet of findings. */
const SHOWN = 100;

/** What must be put right, in plain words, with the first cell that it stands in. */
export function errorLines({ findings, language, t }: ReportContext): readonly ReportLine[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const heading = line('heading', t('openErrors'));
  if (errors.length === 0) return [heading, line('note', t('noErrors'))];
  const rest = errors.length - SHOWN;
  return [
    heading,
    line('header', t('place'), t('finding')),
    ...errors
      .slice(0, SHOWN)
      .map((finding) => line('entry', placeText(finding) ?? t('wholeWorkbook'), findingText(finding, language))),
    ...(rest > 0 ? [line('note', t('moreErrors', { count: rest }))] : []),
  ];
}

function placeText({ places: [place] }: Finding): string | null {
  return place ? `${place.sheet}!${place.cell}` : null;
}
