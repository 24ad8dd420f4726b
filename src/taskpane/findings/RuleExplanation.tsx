import type { ReactElement } from 'react';
import type { RuleId } from '../../rules/finding';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { useExplanation } from './useExplanation';

/** Why a rule is there, what to do, and when a finding may stand, in the reader's language. */
export function RuleExplanation({ rule }: { readonly rule: RuleId }): ReactElement | null {
  const { t, language } = useDisplay();
  const text = useTextStyles();
  const explanation = useExplanation(rule);
  if (explanation.state === 'missing') return null;
  if (explanation.state === 'loading') return <p className={text.caption}>{t('findings.explanationLoading')}</p>;
  if (explanation.state === 'failed') return <p className={text.caption}>{t('findings.explanationFailed')}</p>;
  const { why, whatToDo, whenToLeaveIt } = explanation.documentation;
  const parts = [
    { heading: t('findings.explainWhy'), body: why },
    { heading: t('findings.explainWhatToDo'), body: whatToDo },
    { heading: t('findings.explainWhenToLeave'), body: whenToLeaveIt },
  ];
  return (
    <>
      {parts.map(({ heading, body }) => (
        <div key={heading}>
          <h4 className={text.heading}>{heading}</h4>
          <p className={text.body}>{body[language]}</p>
        </div>
      ))}
    </>
  );
}
