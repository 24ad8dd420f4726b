import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import type { LineAccounts } from './accounts';
import type { DifferenceReason } from './reason';
import { useBudgetText } from './useBudgetText';
import { VarianceText } from './VarianceText';

const useStyles = makeStyles({
  note: { display: 'block' },
  unexplained: { fontStyle: 'italic' },
  accounts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

/** Why the line's two amounts are not the same. */
export function ReasonText({ reason }: { readonly reason: DifferenceReason }): ReactElement {
  const t = useBudgetText();
  const styles = useStyles();
  const text = useTextStyles();
  if (reason.kind === 'unexplained') {
    return <span className={mergeClasses(text.caption, styles.note, styles.unexplained)}>{t('unexplained')}</span>;
  }
  const { column } = reason;
  return (
    <span className={mergeClasses(text.caption, styles.note)}>
      {reason.kind === 'comment'
        ? t('reasonComment', { column, comment: reason.comment })
        : t('reasonFinancing', { column })}
    </span>
  );
}

/** What is spent of the line, and what that leaves. */
export function AccountsText({ accounts }: { readonly accounts: LineAccounts }): ReactElement {
  const t = useBudgetText();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <span className={mergeClasses(text.caption, styles.accounts)}>
      <span>{t('lineAccounts', { actual: { kroner: accounts.actual } })}</span>
      <VarianceText variance={accounts.variance} />
    </span>
  );
}
