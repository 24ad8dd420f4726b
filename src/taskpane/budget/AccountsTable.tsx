import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatNumber } from '../../text/format';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import type { Accounts } from './accounts';
import type { CostSource } from '../../rules/budget/summary';
import { useBudgetText } from './useBudgetText';
import { VarianceText } from './VarianceText';

const NARROW = '@media (max-width: 299px)';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 6fr) repeat(3, minmax(0, 5fr))',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: {
      gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
      columnGap: 0,
      fontSize: tokens.fontSizeBase100,
    },
  },
  head: { borderTop: 'none', fontWeight: tokens.fontWeightSemibold },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  label: { overflowWrap: 'anywhere', [NARROW]: { gridColumn: '1 / -1' } },
  cell: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
});

const labels = {
  grant: 'grant',
  ownFunding: 'ownFunding',
  other: 'other',
  open: 'withoutFinancing',
} as const satisfies Record<CostSource, string>;

/** What is spent of each kind of money, against the budget that holds now. The lines have theirs in the list of them. */
export function AccountsTable({ accounts }: { readonly accounts: Accounts }): ReactElement {
  const { t: shared } = useDisplay();
  const t = useBudgetText();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <>
      <p className={text.caption}>{t('accountsAgainst', { scenario: shared(`overview.${accounts.scenario}`) })}</p>
      <div role="table" aria-label={t('accountsHeading')} className={text.caption}>
        <div role="row" className={mergeClasses(styles.row, styles.head)}>
          <span role="columnheader" className={styles.label}>
            <span className={text.hidden}>{t('item')}</span>
          </span>
          {[t('budgeted'), t('actual'), t('variance')].map((heading) => (
            <span role="columnheader" key={heading} className={styles.cell}>
              {heading}
            </span>
          ))}
        </div>
        {accounts.rows.map((row) => (
          <AccountsRow key={row.source} label={t(labels[row.source])} row={row} />
        ))}
        <AccountsRow label={t('accountsTotal')} row={accounts.total} isTotal />
      </div>
    </>
  );
}

interface AccountsRowProps {
  readonly label: string;
  readonly row: Accounts['total'];
  readonly isTotal?: boolean;
}

function AccountsRow({ label, row: { budgeted, actual, variance }, isTotal = false }: AccountsRowProps): ReactElement {
  const { language } = useDisplay();
  const styles = useStyles();
  return (
    <div role="row" className={mergeClasses(styles.row, isTotal && styles.total)}>
      <span role="rowheader" className={styles.label}>
        {label}
      </span>
      <span role="cell" className={styles.cell}>
        {formatNumber(budgeted, language)}
      </span>
      <span role="cell" className={styles.cell}>
        {formatNumber(actual, language)}
      </span>
      <span role="cell" className={styles.cell}>
        <VarianceText variance={variance} isUnitSaid />
      </span>
    </div>
  );
}
