import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, type KeyboardEvent, type ReactElement } from 'react';
import type { Finding } from '../../rules/finding';
import { findingText } from '../../rules/registry';
import { CellLink, placeText } from '../display/CellLink';
import { useDisplay } from '../display/DisplayContext';
import { useActions } from '../display/PaneContext';
import { SeverityMark } from '../display/SeverityMark';
import { useLinkStyles, useTextStyles } from '../display/styles';
import { Grounds } from './Grounds';
import { tokens } from '../display/tokens';
import { Button } from '../display/Button';

const useStyles = makeStyles({
  finding: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-within': { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  why: { marginInlineStart: 'auto' },
});

interface FindingItemProps {
  readonly finding: Finding;
  readonly isActive: boolean;
  readonly isUnfolded: boolean;
  readonly onToggle: () => void;
}

/** One finding: what is wrong, where, why it matters, and what can be done about it. */
export function FindingItem({ finding, isActive, isUnfolded, onToggle }: FindingItemProps): ReactElement {
  const { t, language } = useDisplay();
  const { openFix } = useActions();
  const styles = useStyles();
  const text = useTextStyles();
  const { link } = useLinkStyles();
  const grounds = useId();
  const [place] = finding.places;
  const hasFix = finding.fixes.length > 0;
  const tabIndex = isActive ? 0 : -1;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && isUnfolded) onToggle();
    if (event.key.toLowerCase() !== 'r' || event.ctrlKey || event.altKey || event.metaKey || !hasFix) return;
    event.preventDefault();
    openFix(finding);
  };

  return (
    // The keys act on the finding that holds the focused button; the container itself takes no focus.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.finding} onKeyDown={onKeyDown}>
      <div className={mergeClasses(styles.head, text.caption)}>
        <SeverityMark severity={finding.severity} />
        {place && <span>{placeText(place)}</span>}
      </div>
      <p className={text.body}>{findingText(finding, language)}</p>
      <div className={styles.actions}>
        {place && <CellLink isMain place={place} label={t('findings.goTo')} tabIndex={tabIndex} />}
        {hasFix && (
          <Button size="small" tabIndex={tabIndex} onClick={() => openFix(finding)}>
            {finding.fixes.length > 1 ? t('findings.fixChoices') : t('findings.fix')}
          </Button>
        )}
        <button
          type="button"
          className={mergeClasses(link, styles.why)}
          tabIndex={tabIndex}
          {...(!place && { 'data-row-main': true })}
          aria-expanded={isUnfolded}
          aria-controls={grounds}
          onClick={onToggle}
        >
          {t('findings.why')}
        </button>
      </div>
      <div id={grounds} hidden={!isUnfolded}>
        {isUnfolded && <Grounds finding={finding} tabIndex={tabIndex} />}
      </div>
    </div>
  );
}
