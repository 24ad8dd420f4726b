import type { Finding, RuleId } from './finding';
import type { Rule } from './rule';
import { ruleTexts } from './ruleTexts';

/** Not a rule: the id under which the engine reports that a rule of ours failed. */
export const ruleFailedId: RuleId = 'workbook/rule-failed';

export const ruleFailedTexts = ruleTexts({
  name: {
    nb: 'Kontroller som ikke ble fullført',
    nn: 'Kontrollar som ikkje vart fullførte',
    en: 'Checks that were not completed',
  },
  messages: {
    failed: {
      nb: 'Kontrollen «{ruleName}» ble ikke fullført. Det er en feil i tillegget, ikke i arbeidsboken: {reason}. De andre kontrollene er fullført. Meld fra til dem som har ansvar for tillegget.',
      nn: 'Kontrollen «{ruleName}» vart ikkje fullført. Det er ein feil i tillegget, ikkje i arbeidsboka: {reason}. Dei andre kontrollane er fullførte. Meld frå til dei som har ansvar for tillegget.',
      en: 'The check “{ruleName}” was not completed. The fault is in the add-in, not in the workbook: {reason}. The other checks were completed. Tell those responsible for the add-in.',
    },
  },
  fixes: {},
});

export function failureOf(rule: Rule, error: unknown): Finding {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    rule: ruleFailedId,
    message: 'failed',
    severity: 'error',
    places: [],
    values: { rule: rule.id, reason },
    fixes: [],
  };
}

/** The id of the rule that failed, where the finding is such a failure. */
export function failedRuleOf(finding: Finding): RuleId | undefined {
  const { rule } = finding.values;
  return finding.rule === ruleFailedId && typeof rule === 'string' ? (rule as RuleId) : undefined;
}
