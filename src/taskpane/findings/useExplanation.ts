import { useEffect, useState } from 'react';
import type { RuleDocumentation } from '../../rules/documentation';
import type { RuleId } from '../../rules/finding';

export type Explanation =
  | { readonly state: 'loading' }
  | { readonly state: 'missing' }
  | { readonly state: 'failed' }
  | { readonly state: 'shown'; readonly documentation: Pick<RuleDocumentation, 'why' | 'whatToDo' | 'whenToLeaveIt'> };

/** A rule's documentation, fetched when somebody asks why; until then it is not part of what the pane loads. */
export function useExplanation(rule: RuleId): Explanation {
  const [explanation, setExplanation] = useState<Explanation>({ state: 'loading' });
  useEffect(() => {
    let isGone = false;
    const show = (next: Explanation): void => {
      if (!isGone) setExplanation(next);
    };
    import(/* webpackChunkName: "on-demand-rule-documentation" */ '../../rules/documentationSet')
      .then(({ documentationSet }) => {
        const documentation = documentationSet[rule];
        show(documentation ? { state: 'shown', documentation } : { state: 'missing' });
      })
      .catch(() => show({ state: 'failed' }));
    return () => {
      isGone = true;
    };
  }, [rule]);
  return explanation;
}
