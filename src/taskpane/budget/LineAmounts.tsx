import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Kroner } from '../../plan/kroner';
import { formatKroner } from '../../text/format';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { NotRead } from './AmountText';
import type { LineAmount } from './lineRows';
import { useBudgetText } from './useBudgetText';

const useStyles = makeStyles({
  amount: { minWidth: 0, textAlign: 'end', overflowWrap: 'anywhere' },
});

interface LabelledAmountProps {
  /** Heard and not seen: the heading of the column stands above the list. */
  readonly label: string;
  readonly amount: LineAmount;
}

export function LabelledAmount({ label, amount }: LabelledAmountProps): ReactElement {
  const { language } = useDisplay();
  const t = useBudgetText();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <span className={styles.amount}>
      <span className={text.hidden}>{label} </span>
      {amount.state === 'known' && <span className={text.amount}>{formatKroner(amount.amount, language)}</span>}
      {amount.state === 'unread' && <NotRead what={t('unreadAmount', { raw: amount.raw })} />}
      {amount.state === 'empty' && <span className={text.caption}>{t('emptyAmount')}</span>}
      {amount.state === 'noColumn' && <span className={text.caption}>{t('noColumn')}</span>}
    </span>
  );
}

export function ChangeText({ change }: { readonly change: Kroner | null }): ReactElement {
  const t = useBudgetText();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <span className={styles.amount}>
      <span className={text.hidden}>{t('lineDifference')} </span>
      <span className={change ? text.amount : text.caption}>{words()}</span>
    </span>
  );
  function words(): string {
    if (change === null) return '–';
    if (change === 0) return t('noChange');
    const amount = { kroner: Math.abs(change) };
    return change > 0 ? t('more', { amount }) : t('less', { amount });
  }
}
