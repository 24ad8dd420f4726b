import type { Grouping } from './findingFilter';
import { severities, type Finding, type Severity } from '../../rules/finding';

export interface KeyedFinding {
  /** The same for the same fault in the same place from check to check, whatever the amounts. */
  readonly key: string;
  readonly finding: Finding;
}

/** Keys by rule, message and place; those that are alike in all are told apart by their order. */
export function keyFindings(findings: readonly Finding[]): readonly KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const [place] = finding.places;
    const base = `${finding.rule}|${finding.message}|${place ? `${place.sheet}!${place.cell}` : ''}`;
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    return { key: times === 1 ? base : `${base}|${times}`, finding };
  });
}

export type FindingRow =
  | { readonly kind: 'severity'; readonly severity: Severity; readonly count: number }
  /** `null`: findings that have no place in any sheet. */
  | { readonly kind: 'sheet'; readonly sheet: string | null; readonly count: number }
  | { readonly kind: 'rule'; readonly group: string; readonly rule: Finding['rule']; readonly count: number }
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding };

/** The findings under headings: by severity, the gravest first, or by sheet in the order they first appear; then by rule. */
export function groupFindings(
  findings: readonly KeyedFinding[],
  grouping: Grouping = 'severity',
): readonly FindingRow[] {
  if (grouping === 'severity') {
    return severities.flatMap((severity) => {
      const group = findings.filter(({ finding }) => finding.severity === severity);
      return group.length === 0
        ? []
        : [{ kind: 'severity', severity, count: group.length }, ...byRule(group, severity)];
    });
  }
  const bySheet = gathered(findings, ({ finding }) => finding.places[0]?.sheet ?? null);
  return [...bySheet].flatMap(([sheet, group]): FindingRow[] => {
    const ordered = severities.flatMap((severity) => group.filter(({ finding }) => finding.severity === severity));
    return [{ kind: 'sheet', sheet, count: group.length }, ...byRule(ordered, sheet ?? '')];
  });
}

/**
 * Rules with a correction at hand come before those without: an amount typed as text is the cause, the sums that pass it by are
 * the consequence. Else in the order the rules first speak.
 */
function byRule(findings: readonly KeyedFinding[], group: string): FindingRow[] {
  const isCorrectable = (each: readonly KeyedFinding[]): boolean =>
    each.some(({ finding }) => finding.fixes.length > 0);
  const ordered = [...gathered(findings, ({ finding }) => finding.rule)].sort(
    ([, a], [, b]) => rankOf(a) - rankOf(b) || Number(isCorrectable(b)) - Number(isCorrectable(a)),
  );
  return ordered.flatMap(([rule, each]): FindingRow[] => [
    { kind: 'rule', group, rule, count: each.length },
    ...each.map(({ key, finding }) => ({ kind: 'finding' as const, key, finding })),
  ]);
}

const rankOf = (findings: readonly KeyedFinding[]): number =>
  Math.min(...findings.map(({ finding }) => severities.indexOf(finding.severity)));

function gathered<Key>(
  findings: readonly KeyedFinding[],
  keyOf: (finding: KeyedFinding) => Key,
): ReadonlyMap<Key, readonly KeyedFinding[]> {
  const groups = new Map<Key, KeyedFinding[]>();
  for (const each of findings) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return groups;
}

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
