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
  | { readonly kind: 'rule'; readonly severity: Severity; readonly rule: Finding['rule']; readonly count: number }
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding };

/**
 * The findings with headings: the gravest first, then by rule. Rules with a correction at hand come before those without:
 * an amount typed as text is the cause, the sums that pass it by are the consequence. Else in the order the rules first speak.
 */
export function groupFindings(findings: readonly KeyedFinding[]): readonly FindingRow[] {
  return severities.flatMap((severity) => {
    const ofSeverity = findings.filter(({ finding }) => finding.severity === severity);
    if (ofSeverity.length === 0) return [];
    const byRule = new Map<Finding['rule'], KeyedFinding[]>();
    for (const each of ofSeverity) {
      const group = byRule.get(each.finding.rule);
      if (group) group.push(each);
      else byRule.set(each.finding.rule, [each]);
    }
    const heading: FindingRow = { kind: 'severity', severity, count: ofSeverity.length };
    const isCorrectable = (group: readonly KeyedFinding[]): boolean =>
      group.some(({ finding }) => finding.fixes.length > 0);
    const ordered = [...byRule].sort(([, a], [, b]) => Number(isCorrectable(b)) - Number(isCorrectable(a)));
    const groups = ordered.flatMap(([rule, group]): FindingRow[] => [
      { kind: 'rule', severity, rule, count: group.length },
      ...group.map(({ key, finding }) => ({ kind: 'finding' as const, key, finding })),
    ]);
    return [heading, ...groups];
  });
}

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
