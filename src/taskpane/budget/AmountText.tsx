import { Warning16Filled } from '@fluentui/react-icons';
import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatKroner } from '../../text/format';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import type { Amount } from '../../rules/budget/summary';
import { useBudgetText } from './useBudgetText';

const useStyles = makeStyles({
  icon: { color: tokens.colorStatusWarningForeground3, verticalAlign: 'text-bottom' },
  empty: { color: tokens.colorNeutralForeground3 },
});

/** An amount of the financing plan. What was not read is shown as such, never as nothing. */
export function AmountText({ amount }: { readonly amount: Amount }): ReactElement {
  const { language } = useDisplay();
  const t = useBudgetText();
  const styles = useStyles();
  const text = useTextStyles();
  if (amount.state === 'empty') return <span className={styles.empty}>{t('notStated')}</span>;
  if (amount.state === 'unread') return <NotRead what={t('unreadAmount', { raw: amount.raw })} />;
  return (
    <>
      <span className={text.amount}>{formatKroner(amount.amount, language)}</span>
      {amount.isFromSettings && <div className={text.caption}>{t('fromSettings')}</div>}
    </>
  );
}

export function NotRead({ what }: { readonly what: string }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <span className={text.caption}>
      <Warning16Filled className={styles.icon} aria-hidden /> {what}
    </span>
  );
}
