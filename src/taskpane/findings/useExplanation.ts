import type { RuleDocumentation } from '../../rules/documentation';
import type { RuleId } from '../../rules/finding';
import { useOnDemand } from '../display/useOnDemand';

export type Explanation =
  | { readonly state: 'loading' }
  | { readonly state: 'missing' }
  | { readonly state: 'failed' }
  | { readonly state: 'shown'; readonly documentation: Pick<RuleDocumentation, 'why' | 'whatToDo' | 'whenToLeaveIt'> };

const fetchDocumentation = async () =>
  (await import(/* webpackChunkName: "on-demand-rule-documentation" */ '../../rules/documentationSet'))
    .documentationSet;

/** A rule's documentation, fetched when somebody asks why; until then it is not part of what the pane loads. */
export function useExplanation(rule: RuleId): Explanation {
  const fetched = useOnDemand(fetchDocumentation);
  if (fetched.state === 'failed') return { state: 'failed' };
  if (fetched.state === 'fetching') return { state: 'loading' };
  const documentation = fetched.part[rule];
  return documentation ? { state: 'shown', documentation } : { state: 'missing' };
}
