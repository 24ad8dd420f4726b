import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../rules/finding';
import { findingText } from '../../rules/registry';
import { useDisplay } from '../display/DisplayContext';
import { SeverityMark } from '../display/SeverityMark';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { useFormsState } from './FormsContext';
import { useFormsText } from './useFormsText';

/** More than these nobody reads while typing. */
const SHOWN = 4;

const useStyles = makeStyles({
  notes: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
});

/** Which findings the row would bring and take away if it were saved as it is now. */
export function ForesightNotes(): ReactElement | null {
  const t = useFormsText();
  const styles = useStyles();
  const text = useTextStyles();
  const foresight = useFormsState((state) => state.foresight);
  if (!foresight || foresight.added.length + foresight.removed.length === 0) return null;
  return (
    <section className={styles.notes} aria-label={t('foreseen')}>
      {foresight.added.length > 0 && (
        <p className={text.heading}>{t('newFindings', { count: foresight.added.length })}</p>
      )}
      <Findings findings={foresight.added} />
      {foresight.removed.length > 0 && (
        <p className={text.heading}>{t('goneFindings', { count: foresight.removed.length })}</p>
      )}
      <Findings findings={foresight.removed} />
    </section>
  );
}

function Findings({ findings }: { readonly findings: readonly Finding[] }): ReactElement | null {
  const { language } = useDisplay();
  const t = useFormsText();
  const styles = useStyles();
  const text = useTextStyles();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.list}>
      {findings.slice(0, SHOWN).map((finding, index) => (
        <li key={index} className={text.body}>
          <span className={text.caption}>
            <SeverityMark severity={finding.severity} />
          </span>{' '}
          {findingText(finding, language)}
        </li>
      ))}
      {findings.length > SHOWN && (
        <li className={text.caption}>{t('moreFindings', { count: findings.length - SHOWN })}</li>
      )}
    </ul>
  );
}
