import { makeStyles } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { PlanReading } from '../../sheets/planReading';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { ItemActions } from './ItemActions';
import { itemText } from './itemText';
import type { RegionRow } from '../../rules/representation/matrix';
import { missingIn } from './missing';
import { useRepresentationText } from './useRepresentationText';
import { VerdictMark } from './VerdictMark';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  mark: { paddingTop: '2px' },
  actions: { gridColumn: '2', minWidth: 0 },
});

interface MissingListProps {
  readonly row: RegionRow;
  readonly reading: PlanReading;
}

/** Who is missing in a region, and what would put it right. */
export function MissingList({ row, reading }: MissingListProps): ReactElement {
  const { language } = useDisplay();
  const t = useRepresentationText();
  const styles = useStyles();
  const text = useTextStyles();
  const items = useMemo(() => missingIn(row), [row]);
  if (items.length === 0) return <p className={text.body}>{t('nothingMissing', { region: row.region })}</p>;
  return (
    <ul className={styles.list}>
      {items.map((item, index) => (
        <li key={`${index} ${item.kind} ${item.finding.message}`} className={styles.item}>
          <span className={styles.mark}>
            <VerdictMark verdict={item.severity} />
          </span>
          <p className={text.body}>
            <span className={text.hidden}>{t(item.severity)}: </span>
            {itemText(item, row.facts, t, language)}
          </p>
          <div className={styles.actions}>
            <ItemActions item={item} facts={row.facts} reading={reading} />
          </div>
        </li>
      ))}
    </ul>
  );
}
