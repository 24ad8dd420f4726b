import type { Checked } from '../../excel/workbookPort';
import type { Finding } from '../../rules/finding';
import { countBySeverity } from '../store/findingList';
import { missingParts } from './readiness';

/** The one thing to do next. */
export type NextStep =
  | { readonly kind: 'convert' | 'send' }
  | { readonly kind: 'createMissing' | 'errors' | 'warnings'; readonly count: number }
  /** `finding` is the first error that can be corrected at once, in the order of the sheets. */
  | { readonly kind: 'correct'; readonly count: number; readonly finding: Finding };

const MISSING_TABLE = 'workbook/missing-table';

/**
 * What comes first: sheets that are missing explain much else; what can be corrected at once is quickest done, and often the cause
 * of other errors; then what only a person can put right. For a workbook where the plan is begun.
 */
export function nextStep({ reading, findings }: Checked): NextStep {
  const missing = findings.filter(({ rule }) => rule === MISSING_TABLE).length;
  if (missing > 0) return { kind: 'createMissing', count: missing };
  if (reading.plan.budget?.layout === 'planTable') return { kind: 'convert' };
  const counts = countBySeverity(findings);
  const correctable = findings.filter(({ severity, fixes }) => severity === 'error' && fixes.length > 0);
  const [finding] = correctable;
  if (finding) return { kind: 'correct', count: correctable.length, finding };
  if (counts.error > 0) return { kind: 'errors', count: counts.error };
  if (counts.warning > 0) return { kind: 'warnings', count: counts.warning };
  const absent = missingParts(reading.plan);
  return absent > 0 ? { kind: 'createMissing', count: absent } : { kind: 'send' };
}
