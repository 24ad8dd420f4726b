import type { Localized } from '../text/language';

/** What people read about a rule, beside the rule in its `messages.ts`. Patterns in ICU message syntax. */
export interface RuleTexts<Message extends string = string, Fix extends string = string> {
  /** The rule's plain name: what it looks after, in a few words. */
  readonly name: Localized;
  /** By message id: what, where, how much, source, and one action. */
  readonly messages: Readonly<Record<Message, Localized>>;
  /** By fix id: what the fix does, as a heading. */
  readonly fixes: Readonly<Record<Fix, Localized>>;
}

/** Texts with their ids kept, so that a rule can name its messages and nothing else. */
export function ruleTexts<Message extends string, Fix extends string = never>(
  texts: RuleTexts<Message, Fix>,
): RuleTexts<Message, Fix> {
  return texts;
}
