export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** What a workbook can set for a rule: a severity, or that the rule is not run. */
export const severityChoices = [...severities, 'off'] as const;
export type SeverityChoice = (typeof severityChoices)[number];
