import type { PlanReading } from '../sheets/planReading';
import { unmetNeeds } from './columnNeeds';
import { severities, type Finding, type Severity } from './finding';
import { inReadingOrder } from './order';
import type { ReadPart, Rule } from './rule';
import { failureOf, failedRuleOf } from './ruleFailed';
import { rules as allRules } from './ruleSet';
import type { RuleSettings } from './settings';

export interface CheckOptions {
  /** What has changed since `previous`; rules that read none of it keep their findings. Without `previous` it has no effect. */
  readonly changedParts?: readonly ReadPart[];
  readonly previous?: readonly Finding[];
  readonly rules?: readonly Rule[];
}

/**
 * Runs the rules over what was read. Never throws: a rule that fails becomes a finding of its own and hides no other rule's.
 * The findings and their order depend on the reading and the settings alone.
 */
export function checkPlan(
  reading: PlanReading,
  settings: RuleSettings,
  options: CheckOptions = {},
): readonly Finding[] {
  const { changedParts, previous, rules = allRules } = options;
  const isKept = (rule: Rule): boolean =>
    previous !== undefined &&
    changedParts !== undefined &&
    !changedParts.includes('settings') &&
    !rule.reads.some((part) => changedParts.includes(part));

  const kept = new Set(rules.filter(isKept).map(({ id }) => id));
  const findings = (previous ?? []).filter((finding) => kept.has(failedRuleOf(finding) ?? finding.rule));
  for (const rule of rules) {
    if (kept.has(rule.id) || settings.severities[rule.id] === 'off') continue;
    for (const finding of run(rule, reading, settings)) findings.push(finding);
  }
  return inReadingOrder(findings);
}

/** All of a rule's findings or, when the rule fails on the way, its failure alone: half an answer would read as a whole one. */
function run(rule: Rule, reading: PlanReading, settings: RuleSettings): readonly Finding[] {
  const unmet = unmetNeeds(rule, reading);
  if (unmet.some(({ messages }) => messages === undefined)) return [];
  const silenced = new Set(unmet.flatMap(({ messages = [] }) => messages));
  try {
    const found = rule.check(reading, settings).filter(({ message }) => !silenced.has(message));
    return found.map(({ message, places, values, fixes = [] }) => {
      const declared = rule.messages[message];
      if (declared === undefined) throw new Error(`undeclared message ${message}`);
      return { rule: rule.id, message, severity: severityOf(rule, declared, settings), places, values, fixes };
    });
  } catch (error) {
    return [failureOf(rule, error)];
  }
}

/**
 * The severity that the settings give the rule is that of its gravest messages; what the rule says less gravely stays as it is,
 * but is never graver than the rule.
 */
function severityOf(rule: Rule, declared: Severity, { severities: set }: RuleSettings): Severity {
  const chosen = set[rule.id];
  if (chosen === undefined || chosen === 'off') return declared;
  const gravest = Math.min(...Object.values(rule.messages).map(rankOf));
  return rankOf(declared) === gravest ? chosen : (severities[Math.max(rankOf(declared), rankOf(chosen))] ?? declared);
}

const rankOf = (severity: Severity): number => severities.indexOf(severity);
