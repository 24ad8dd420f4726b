import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../rules/finding';
import { findRule } from '../../rules/registry';
import { sourceParts } from '../../rules/sourceLine';
import { CellLink, placeText } from '../display/CellLink';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { RuleExplanation } from './RuleExplanation';
import { tokens } from '../display/tokens';

const useStyles = makeStyles({
  grounds: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** More places than these are counted, not listed. */
const PLACES_SHOWN = 5;

interface GroundsProps {
  readonly finding: Finding;
  readonly tabIndex: number;
}

/** Why something is a finding: the rule's own explanation, the sentence it rests on, and the other cells it concerns. */
export function Grounds({ finding, tabIndex }: GroundsProps): ReactElement {
  const { t, language } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  const source = findRule(finding.rule)?.sources[0];
  const parts = source && sourceParts(source, language);
  const others = finding.places.slice(1, 1 + PLACES_SHOWN);
  const uncounted = finding.places.length - 1 - others.length;
  return (
    <div className={styles.grounds}>
      <RuleExplanation rule={finding.rule} />
      {parts && (
        <p className={text.caption}>
          {parts.lead} <span lang={parts.quoteLanguage}>{parts.quote}</span>
        </p>
      )}
      {others.map((place) => (
        <CellLink
          key={placeText(place)}
          place={place}
          label={t('findings.alsoAt', { place: placeText(place) })}
          tabIndex={tabIndex}
        />
      ))}
      {uncounted > 0 && <p className={text.body}>{t('findings.morePlaces', { count: uncounted })}</p>}
    </div>
  );
}
