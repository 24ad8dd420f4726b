import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { RuleSettings } from '../../rules/settings';
import { useTextStyles } from '../display/styles';
import { tokens, typography } from '../display/tokens';
import { fullName } from './Matrix';
import { requirements, verdicts } from '../../rules/representation/requirements';
import { useRepresentationText } from './useRepresentationText';
import { VerdictMark } from './VerdictMark';

const useStyles = makeStyles({
  summary: {
    ...typography.caption,
    minHeight: '24px',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: {
    ...typography.caption,
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
  term: { margin: 0, color: tokens.colorNeutralForeground2 },
  meaning: { margin: 0, overflowWrap: 'anywhere' },
});

/** The short heads of the matrix in full, and its marks in words, for those who have no pointer to rest on them. */
export function MatrixKey({ settings }: { readonly settings: RuleSettings }): ReactElement {
  const t = useRepresentationText();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <details>
      <summary className={styles.summary}>{t('keyHeading')}</summary>
      <dl className={styles.list}>
        {requirements.map((requirement) => (
          <Entry key={requirement} meaning={fullName(requirement, settings, t)}>
            {t(`${requirement}Short`)}
          </Entry>
        ))}
        {verdicts.map((verdict) => (
          <Entry key={verdict} meaning={t(verdict)}>
            <VerdictMark verdict={verdict} />
            <span className={text.hidden}>{t(verdict)}</span>
          </Entry>
        ))}
      </dl>
    </details>
  );
}

function Entry({ children, meaning }: { readonly children: ReactNode; readonly meaning: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{children}</dt>
      <dd className={styles.meaning}>{meaning}</dd>
    </>
  );
}
