import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatKroner } from '../../text/format';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { tokens, typography } from '../display/tokens';
import type { Accounts } from './accounts';
import type { CostSource } from '../../rules/budget/summary';
import { useBudgetText } from './useBudgetText';
import { VarianceText } from './VarianceText';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  cell: {
    ...typography.caption,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'end',
    verticalAlign: 'top',
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  first: { width: '29%' },
  head: { borderTop: 'none', fontWeight: tokens.fontWeightSemibold },
  label: { paddingInlineStart: 0, textAlign: 'start', hyphens: 'auto' },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
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
      <table className={styles.table} aria-label={t('accountsHeading')}>
        <thead>
          <tr>
            <td className={mergeClasses(styles.cell, styles.head, styles.first)} />
            {[t('budgeted'), t('actual'), t('variance')].map((heading) => (
              <th key={heading} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {accounts.rows.map((row) => (
            <AccountsRow key={row.source} label={t(labels[row.source])} row={row} />
          ))}
          <AccountsRow label={t('accountsTotal')} row={accounts.total} isTotal />
        </tbody>
      </table>
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
  const cell = mergeClasses(styles.cell, isTotal && styles.total);
  return (
    <tr>
      <th scope="row" className={mergeClasses(cell, styles.label)}>
        {label}
      </th>
      <td className={cell}>{formatKroner(budgeted, language)}</td>
      <td className={cell}>{formatKroner(actual, language)}</td>
      <td className={cell}>
        <VarianceText variance={variance} />
      </td>
    </tr>
  );
}
