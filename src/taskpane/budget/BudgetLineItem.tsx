import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FundingScenario } from '../../plan/budget';
import type { PlanReading } from '../../sheets/planReading';
import { placeText } from '../display/CellLink';
import { useDisplay } from '../display/DisplayContext';
import { useActions } from '../display/PaneContext';
import { useTextStyles } from '../display/styles';
import { tokens } from '../display/tokens';
import { lineAccounts } from './accounts';
import { useColumnStyles } from './columnStyles';
import { ChangeText, LabelledAmount } from './LineAmounts';
import { lineAmount, lineChange, type LineRow } from './lineRows';
import { AccountsText, ReasonText } from './LineNotes';
import { differenceReason } from './reason';
import { useBudgetText } from './useBudgetText';

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
});

interface BudgetLineItemProps {
  readonly row: LineRow;
  readonly reading: PlanReading;
  /** The scenario that the accounts are held against. */
  readonly held: FundingScenario;
  readonly isActive: boolean;
}

/**
 * One line of the cost plan: its name, both amounts, the change between them with its reason, and what is spent. The whole of it
 * leads to its cells.
 */
export function BudgetLineItem({ row, reading, held, isActive }: BudgetLineItemProps): ReactElement {
  const { t: shared } = useDisplay();
  const t = useBudgetText();
  const { goTo } = useActions();
  const styles = useStyles();
  const text = useTextStyles();
  const { columns } = useColumnStyles();
  const { activity, financing } = row.line;
  const confirmed = lineAmount(reading, row.line, 'confirmed');
  const full = lineAmount(reading, row.line, 'fullApplication');
  const reason = differenceReason(reading, row.line);
  const accounts = lineAccounts(reading, row.line, held);
  return (
    <button
      type="button"
      className={mergeClasses(styles.line, text.body)}
      tabIndex={isActive ? 0 : -1}
      data-row-main
      title={t('goToLine', { place: placeText(row.place) })}
      onClick={() => goTo(row.place)}
    >
      <span className={styles.name}>
        <span className={styles.nameText}>{activity.value || t('unnamedLine')}</span>
        <span className={text.caption}>{financing.value ? t(financingLabels[financing.value]) : t('noFinancing')}</span>
      </span>
      <span className={columns}>
        <LabelledAmount label={shared('overview.confirmed')} amount={confirmed} />
        <LabelledAmount label={shared('overview.fullApplication')} amount={full} />
        <ChangeText change={lineChange(confirmed, full)} />
      </span>
      {reason && <ReasonText reason={reason} />}
      {accounts && <AccountsText accounts={accounts} />}
    </button>
  );
}

const financingLabels = { grant: 'grant', ownFunding: 'ownFunding', other: 'byOther' } as const;
