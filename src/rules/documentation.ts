import type { Localized } from '../text/language';
import type { RuleExample } from './example';

/** What people read about a rule. The examples, in bokmål, are run: the rule must report exactly what they say. */
export interface RuleDocumentation {
  readonly why: Localized;
  readonly whatToDo: Localized;
  /** When the finding is right and may still stand. */
  readonly whenToLeaveIt: Localized;
  readonly valid: readonly ValidExample[];
  readonly invalid: readonly InvalidExample[];
}

export interface ValidExample {
  readonly description: string;
  readonly workbook: RuleExample;
}

export interface InvalidExample extends ValidExample {
  /** Ids of the rule's messages, in the order of the findings. */
  readonly messages: readonly [string, ...string[]];
}
