import type { RuleId, Severity } from '../../rules/finding';

/** Which findings are shown, and under which headings. `null` and no words let everything through. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly sheet: string | null;
  readonly region: string | null;
  readonly rule: RuleId | null;
  /** As typed; every word must be there. */
  readonly words: string;
}

export const noFilter: FindingFilter = { severity: null, sheet: null, region: null, rule: null, words: '' };

export const groupings = ['severity', 'sheet'] as const;
export type Grouping = (typeof groupings)[number];

export function isFiltering({ severity, sheet, region, rule, words }: FindingFilter): boolean {
  return severity !== null || sheet !== null || region !== null || rule !== null || words.trim() !== '';
}
