/** The key of a rule's severity among the settings is this and the rule's id, e.g. `severity:budget/stated-sum`. */
export const severityKeyPrefix = 'severity:';
