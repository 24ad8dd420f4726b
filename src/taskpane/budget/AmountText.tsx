import { Warning16Filled } from '@fluentui/react-icons';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatKroner } from '../../text/format';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import type { Amount } from './summary';

const useStyles = makeStyles({
  unread: { display: 'inline-flex', gap: tokens.spacingHorizontalXXS, color: tokens.colorNeutralForeground1 },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  empty: { color: tokens.colorNeutralForeground3 },
});

/** An amount of the financing plan. What was not read is shown as such, never as nothing. */
export function AmountText({ amount }: { readonly amount: Amount }): ReactElement {
  const { t, language } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  if (amount.state === 'empty') return <span className={styles.empty}>{t('budget.notStated')}</span>;
  if (amount.state === 'unread') return <NotRead text={t('budget.unreadAmount', { raw: amount.raw })} />;
  return (
    <>
      <span className={text.amount}>{formatKroner(amount.amount, language)}</span>
      {amount.isFromSettings && <span className={text.caption}> {t('budget.fromSettings')}</span>}
    </>
  );
}

export function NotRead({ text }: { readonly text: string }): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.unread}>
      <Warning16Filled className={styles.icon} aria-hidden />
      <span>{text}</span>
    </span>
  );
}
