import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PlanReading } from '../../sheets/planReading';
import { formatKroner } from '../../text/format';
import { placeText } from '../display/CellLink';
import { useDisplay } from '../display/DisplayContext';
import { useActions } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { NotRead } from './AmountText';
import { useColumnStyles } from './columnStyles';
import { lineAmount, lineChange, type LineAmount, type LineRow } from './lineRows';
import { tokens } from '../display/tokens';

const useStyles = makeStyles({
  line: {
    display: 'block',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: 0,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  nameText: { overflowWrap: 'anywhere' },
  amount: { minWidth: 0, textAlign: 'end', overflowWrap: 'anywhere' },
});

interface BudgetLineItemProps {
  readonly row: LineRow;
  readonly reading: PlanReading;
  readonly isActive: boolean;
}

/** One line of the cost plan: its name, both amounts and the change between them. The whole of it leads to its cells. */
export function BudgetLineItem({ row, reading, isActive }: BudgetLineItemProps): ReactElement {
  const { t } = useDisplay();
  const { goTo } = useActions();
  const styles = useStyles();
  const text = useTextStyles();
  const { columns } = useColumnStyles();
  const { activity, financing } = row.line;
  const confirmed = lineAmount(reading, row.line, 'confirmed');
  const full = lineAmount(reading, row.line, 'fullApplication');
  const change = lineChange(confirmed, full);
  return (
    <button
      type="button"
      className={mergeClasses(styles.line, text.body)}
      tabIndex={isActive ? 0 : -1}
      data-row-main
      title={t('budget.goToLine', { place: placeText(row.place) })}
      onClick={() => goTo(row.place)}
    >
      <span className={styles.name}>
        <span className={styles.nameText}>{activity.value || t('budget.unnamedLine')}</span>
        <span className={text.caption}>
          {financing.value ? t(financingLabels[financing.value]) : t('budget.noFinancing')}
        </span>
      </span>
      <span className={columns}>
        <LabelledAmount label={t('budget.confirmed')} amount={confirmed} />
        <LabelledAmount label={t('budget.fullApplication')} amount={full} />
        <span className={styles.amount}>
          <span className={text.hidden}>{t('budget.lineDifference')} </span>
          <ChangeText change={change} />
        </span>
      </span>
    </button>
  );
}

const financingLabels = {
  grant: 'budget.grant',
  ownFunding: 'budget.ownFunding',
  other: 'budget.byOther',
} as const;

function LabelledAmount({ label, amount }: { readonly label: string; readonly amount: LineAmount }): ReactElement {
  const { t, language } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <span className={styles.amount}>
      <span className={text.hidden}>{label} </span>
      {amount.state === 'known' && <span className={text.amount}>{formatKroner(amount.amount, language)}</span>}
      {amount.state === 'unread' && <NotRead what={t('budget.unreadAmount', { raw: amount.raw })} />}
      {amount.state === 'empty' && <span className={text.caption}>{t('budget.emptyAmount')}</span>}
      {amount.state === 'noColumn' && <span className={text.caption}>{t('budget.noColumn')}</span>}
    </span>
  );
}

function ChangeText({ change }: { readonly change: ReturnType<typeof lineChange> }): ReactElement | null {
  const { t } = useDisplay();
  const text = useTextStyles();
  if (change === null) return <span className={text.caption}>–</span>;
  if (change === 0) return <span className={text.caption}>{t('budget.noChange')}</span>;
  const amount = { kroner: Math.abs(change) };
  return (
    <span className={text.amount}>{change > 0 ? t('budget.more', { amount }) : t('budget.less', { amount })}</span>
  );
}
