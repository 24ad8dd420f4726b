import type { Severity } from '../plan/severity';
import type { Place } from '../plan/place';
import type { ChangeSet, TextValues } from '../sheets/changeSet';

export { severities, type Severity } from '../plan/severity';

/** The folders under `src/rules` that hold rules, by what they look at. */
export const ruleGroups = ['budget', 'register', 'representation', 'progress', 'workbook'] as const;

/** `<group>/<name>`, also the rule's folder under `src/rules`. */
export type RuleId = `${(typeof ruleGroups)[number]}/${string}`;

/** What a rule found. The text is made from the rule's message and the values, in the reader's language. */
export interface Finding {
  readonly rule: RuleId;
  /** Id of the message among the rule's messages. */
  readonly message: string;
  readonly severity: Severity;
  /** The first place is where «go to the cell» leads. Empty only when the workbook has no such place (a missing sheet). */
  readonly places: readonly Place[];
  readonly values: TextValues;
  /** One: it can be applied at once. More: the person chooses. None: only the person knows. */
  readonly fixes: readonly Fix[];
}

export interface Fix {
  /** Id among the rule's fix texts. */
  readonly id: string;
  readonly values: TextValues;
  readonly changes: ChangeSet;
}
