import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Place } from '../../plan/place';
import { placeText } from '../display/CellLink';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(56px, max-content) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  wide: { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)' },
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  last: { fontWeight: tokens.fontWeightSemibold },
});

export interface CellFactsEntry {
  readonly place: Place;
  /** In the order of time; the last one is what counts. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
}

/** More cells than these are counted, not listed: nobody reads on, and the dialog stays quick. */
const SHOWN = 50;

interface CellFactsProps {
  readonly count: number;
  /** Asked for those alone that are shown. */
  readonly entryAt: (index: number) => CellFactsEntry | null;
}

/** What stands, stood or will stand in each of some cells. */
export function CellFacts({ count, entryAt }: CellFactsProps): ReactElement {
  const { t } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  const rest = count - SHOWN;
  const entries = Array.from({ length: Math.min(count, SHOWN) }, (_, index) => entryAt(index)).filter(
    (entry) => entry !== null,
  );
  return (
    <>
      <ul className={mergeClasses(styles.list, text.body)}>
        {entries.map(({ place, facts }) => (
          <li key={placeText(place)} className={styles.cell}>
            <span className={text.caption}>{placeText(place)}</span>
            <dl className={mergeClasses(styles.facts, facts.length > 2 && styles.wide)}>
              {facts.map(({ label, text: value }, index) => (
                <Fact key={label} label={label} value={value} isLast={index === facts.length - 1} />
              ))}
            </dl>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={text.body}>{t('changes.moreCells', { count: rest })}</p>}
    </>
  );
}

interface FactProps {
  readonly label: string;
  readonly value: string;
  readonly isLast: boolean;
}

function Fact({ label, value, isLast }: FactProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt>{label}</dt>
      <dd className={mergeClasses(styles.value, isLast && styles.last)}>{value}</dd>
    </>
  );
}
