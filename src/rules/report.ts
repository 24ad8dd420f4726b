import { formatDay, formatText } from '../text/format';
import { localeOf, type Language } from '../text/language';
import { reportTexts, severityNames } from '../text/report';
import type { Finding, Severity } from './finding';
import { findingText, ruleName, sourceText } from './registry';

/** A check as text for a sheet: a line that sums it up, a header and a row a finding. */
export interface Report {
  readonly sheetName: string;
  readonly title: string;
  readonly summary: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** `at` is a local time in milliseconds since the epoch; `hasBudget` is false when there was nothing to check. */
export function reportOf(findings: readonly Finding[], at: number, hasBudget: boolean, language: Language): Report {
  return {
    sheetName: reportTexts.sheet[language],
    title: reportTexts.title[language],
    summary: hasBudget ? summary(findings, at, language) : reportTexts.noBudget[language],
    header: [
      reportTexts.severity[language],
      reportTexts.rule[language],
      reportTexts.place[language],
      reportTexts.finding[language],
      reportTexts.source[language],
    ],
    rows: findings.map((finding) => [
      severityNames[finding.severity][language],
      ruleName(finding.rule, language),
      placesText(finding, language),
      findingText(finding, language),
      sourceText(finding.rule, language),
    ]),
  };
}

/** A cell of a sheet is no place for thousands of addresses. */
const SHOWN_PLACES = 10;

function placesText({ places }: Finding, language: Language): string {
  const shown = places.slice(0, SHOWN_PLACES).map(({ sheet, cell }) => `${sheet}!${cell}`);
  const rest = places.length - shown.length;
  if (rest > 0) shown.push(formatText(reportTexts.morePlaces, language, { rest }));
  return shown.join(', ');
}

function summary(findings: readonly Finding[], at: number, language: Language): string {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const date = new Date(at);
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return formatText(reportTexts.summary, language, {
    day: formatDay(day, language),
    time: date.toLocaleTimeString(localeOf[language], { hour: '2-digit', minute: '2-digit' }),
    errors: count('error'),
    warnings: count('warning'),
    notices: count('info'),
  });
}
