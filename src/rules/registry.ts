import type { ChangeTitle, TextValues } from '../sheets/changeSet';
import { formatText } from '../text/format';
import type { Language } from '../text/language';
import { tables } from '../sheets/declarations';
import { changeTitles, repairTitles } from './changeTitles';
import type { Finding, Fix, RuleId } from './finding';
import type { Rule } from './rule';
import { rowNouns } from './rowNouns';
import { failedRuleOf } from './ruleFailed';
import { rules } from './ruleSet';
import type { RuleTexts } from './ruleTexts';
import { sourceLine } from './sourceLine';
import { textSet } from './textSet';

export { rules } from './ruleSet';

export function findRule(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}

/** What a finding says, in the reader's language. */
export function findingText(finding: Finding, language: Language): string {
  const failed = failedRuleOf(finding);
  const values = failed === undefined ? finding.values : { ...finding.values, ruleName: ruleName(failed, language) };
  return formatText(known(textsOf(finding.rule).messages, finding.message), language, values);
}

/** What a fix does, as a heading. */
export function fixText(rule: RuleId, fix: Pick<Fix, 'id' | 'values'>, language: Language): string {
  return fixHeading(rule, fix.id, fix.values, language);
}

/** The plain name of a rule. `rule` may also be the id of the engine's own finding. */
export function ruleName(rule: Pick<Rule, 'id'> | string, language: Language): string {
  return formatText(textsOf(typeof rule === 'string' ? rule : rule.id).name, language);
}

/** What a change set does, as the heading of its preview and of its undo. */
export function changeTitleText(title: ChangeTitle, language: Language): string {
  switch (title.kind) {
    case 'fix':
      return fixHeading(title.rule, title.fix, title.values, language);
    case 'fixAll':
      return formatText(changeTitles.fixAll, language, { count: title.count, name: ruleName(title.rule, language) });
    case 'undo':
      return formatText(changeTitles.undo, language, { title: changeTitleText(title.of, language) });
    case 'row':
      return formatText(changeTitles.row, language, {
        action: title.action,
        row: formatText(rowNouns[title.table].one, language),
        label: title.label,
        isLabelled: title.label === '' ? 0 : 1,
      });
    case 'bringIn':
      return formatText(changeTitles.bringIn, language, {
        rows: formatText(rowNouns[title.table].counted, language, { count: title.count }),
      });
    case 'moveActivity':
      return formatText(changeTitles.moveActivity, language, { label: title.label });
    case 'repair':
      return formatText(repairTitles[title.repair], language, {
        ...title.values,
        table: tables[title.table].sheetNames[language],
      });
    default:
      return formatText(changeTitles[title.kind], language);
  }
}

/** The sentence that the rule rests on, with where it stands. `''` for a finding of the engine itself, which rests on none. */
export function sourceText(rule: Pick<Rule, 'id'> | string, language: Language): string {
  const source = findRule(typeof rule === 'string' ? rule : rule.id)?.sources[0];
  return source ? sourceLine(source, language) : '';
}

function fixHeading(rule: string, fix: string, values: TextValues, language: Language): string {
  return formatText(known(textsOf(rule).fixes, fix), language, values);
}

function textsOf(rule: string): RuleTexts {
  return known<RuleTexts>(textSet, rule);
}

function known<T>(texts: Readonly<Record<string, T>>, id: string): T {
  const text = Object.hasOwn(texts, id) ? texts[id] : undefined;
  if (text === undefined) throw new RangeError(`no text for ${id}`);
  return text;
}
