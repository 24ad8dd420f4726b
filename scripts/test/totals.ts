/** The part of jest's own report (`--json`) that is looked at here. */
export interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly success: boolean;
}

export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly ok: boolean;
}

/** Sums the reports. A run that left none or had nothing to run counts as one failure, and so does every file that could not be run. */
export function totalsOf(reports: readonly (JestReport | null)[]): Totals {
  const sum = (count: (report: JestReport) => number, without = 0) =>
    reports.reduce((total, report) => total + (report && ranAnything(report) ? count(report) : without), 0);
  return {
    passed: sum((report) => report.numPassedTests),
    failed: sum((report) => report.numFailedTests + report.numRuntimeErrorTestSuites, 1),
    skipped: sum((report) => report.numPendingTests),
    ok: reports.every((report) => report?.success === true && ranAnything(report)),
  };
}

function ranAnything(report: JestReport): boolean {
  return report.numPassedTests + report.numFailedTests + report.numRuntimeErrorTestSuites > 0;
}
