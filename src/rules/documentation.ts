import type { RuleExample } from './example';

/** A rule's page for people, in bokmål. The examples are run: the rule must report exactly what they say. */
export interface RuleDocumentation {
  readonly why: string;
  readonly whatToDo: string;
  /** When the finding is right and may still stand. */
  readonly whenToLeaveIt: string;
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
