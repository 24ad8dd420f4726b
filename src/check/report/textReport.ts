import type { FundingScenario } from '../../plan/budget';
import type { Plan } from '../../plan/plan';
import { severities, type Severity } from '../../rules/finding';
import { checkTexts } from '../../text/check';
import { formatText } from '../../text/format';
import type { Language } from '../../text/language';
import { reportTexts, severityNames } from '../../text/report';
import type { Reported } from '../reported';
import { wrapped } from './wrap';

export interface TextReportOptions {
  readonly file: string;
  readonly scenario: FundingScenario | null;
  readonly language: Language;
  /** Characters a line. */
  readonly width: number;
  readonly colours: boolean;
}

/** A cell that is long, such as a range in a wide sheet, moves the text; most are shorter than this. */
const placeWidth = 10;
const shownPlaces = 5;
const colourCodes: Readonly<Record<Severity, string>> = { error: '31', warning: '33', info: '36' };

/** The findings for a terminal, sheet by sheet in the order of the workbook. */
export function textReport(
  plan: Plan,
  findings: readonly Reported[],
  sheets: readonly string[],
  options: TextReportOptions,
): string {
  const { file, scenario, language, width } = options;
  const say = (text: keyof typeof checkTexts, values = {}): string => formatText(checkTexts[text], language, values);
  const parts = partsRead(plan, language);
  const head = [
    ...wrapped(say('checkedAgainst', { file, scenario: scenario ?? 'both' }), width),
    ...(parts.length > 0 ? wrapped(say('whatWasRead', { parts: parts.join(', ') }), width) : []),
  ];
  const groups = ['', ...sheets].flatMap((sheet) => {
    const own = findings.filter(({ places }) => (places[0]?.sheet ?? '') === sheet);
    const heading = painted(sheet === '' ? say('wholeWorkbook') : sheet, '1', options);
    return own.length > 0 ? ['', heading, ...own.flatMap((finding) => entry(finding, options))] : [];
  });
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const counts = say('counts', { errors: count('error'), warnings: count('warning'), infos: count('info') });
  return [...head, ...groups, '', counts, ''].join('\n');
}

function entry(finding: Reported, options: TextReportOptions): string[] {
  const { language, width } = options;
  const severityWidth = Math.max(...severities.map((severity) => severityNames[severity][language].length));
  const name = severityNames[finding.severity][language].padEnd(severityWidth);
  const place = (finding.places[0]?.cell ?? '').padEnd(placeWidth);
  const indent = ' '.repeat(2 + placeWidth + 1 + severityWidth + 2);
  const lines = [finding.message, ...morePlaces(finding, language)].flatMap((text) =>
    wrapped(text, Math.max(30, width - indent.length)),
  );
  const [first = '', ...rest] = lines;
  return [
    `  ${place} ${painted(name, colourCodes[finding.severity], options)}  ${first}`,
    ...rest.map((line) => `${indent}${line}`),
  ];
}

/** Places after the first, with their sheet where it is another. */
function morePlaces({ places }: Reported, language: Language): string[] {
  const [first, ...others] = places;
  if (others.length === 0) return [];
  const shown = others
    .slice(0, shownPlaces)
    .map(({ sheet, cell }) => (sheet === first?.sheet ? cell : `${sheet}!${cell}`));
  const rest = others.length - shown.length;
  if (rest > 0) shown.push(formatText(reportTexts.morePlaces, language, { rest }));
  return [formatText(checkTexts.alsoAt, language, { places: shown.join(', ') })];
}

function partsRead(plan: Plan, language: Language): string[] {
  const counted = [
    ['budgetRead', plan.budget?.lines],
    ['activitiesRead', plan.activities],
    ['membershipsRead', plan.memberships],
    ['municipalitiesRead', plan.municipalities],
    ['regionsRead', plan.regions],
    ['meetingPlacesRead', plan.meetingPlaces],
    ['versionsRead', plan.versions],
  ] as const;
  return [
    ...counted.flatMap(([text, rows]) => (rows ? formatText(checkTexts[text], language, { count: rows.length }) : [])),
    ...(plan.settings ? [formatText(checkTexts.settingsRead, language)] : []),
  ];
}

const painted = (text: string, code: string, { colours }: TextReportOptions): string =>
  colours ? `\u001b[${code}m${text}\u001b[0m` : text;
