import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, type KeyboardEvent, type ReactElement } from 'react';
import type { Finding } from '../../rules/finding';
import { correctAll } from '../../rules/correctAll';
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
  selected: {
    borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}`,
    paddingLeft: `calc(${tokens.spacingHorizontalM} - 3px)`,
    '@media (forced-colors: active)': { borderLeft: '4px solid Highlight' },
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  why: { marginInlineStart: 'auto' },
});

interface FindingItemProps {
  readonly finding: Finding;
  /** All there are, for what corrects those of the same rule alike. */
  readonly findings: readonly Finding[];
  readonly isActive: boolean;
  /** The cell that is selected in the sheet is one of its own. */
  readonly isSelected: boolean;
  readonly isUnfolded: boolean;
  readonly onToggle: () => void;
}

/** One finding: what is wrong, where, why it matters, and what can be done about it. */
export function FindingItem(props: FindingItemProps): ReactElement {
  const { finding, findings, isActive, isSelected, isUnfolded, onToggle } = props;
  const { t, language } = useDisplay();
  const { openFix, offer } = useActions();
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
    const all = event.shiftKey ? correctAll(finding.rule, findings) : null;
    if (all) offer(all.changes);
    else openFix(finding);
  };

  return (
    // The keys act on the finding that holds the focused button; the container itself takes no focus.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={mergeClasses(styles.finding, isSelected && styles.selected)} onKeyDown={onKeyDown}>
      <div className={mergeClasses(styles.head, text.caption)}>
        <SeverityMark severity={finding.severity} />
        {place && (
          <span>{isSelected ? t('findings.selectedPlace', { place: placeText(place) }) : placeText(place)}</span>
        )}
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
