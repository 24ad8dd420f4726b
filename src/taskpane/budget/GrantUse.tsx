import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { minusKroner, type Kroner } from '../../plan/kroner';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { NotRead } from './AmountText';
import { BalanceText } from './BalanceText';
import type { ScenarioSummary } from './summary';
import { tokens } from '../display/tokens';

const useStyles = makeStyles({
  use: { display: 'grid', gap: tokens.spacingVerticalXXS },
  row: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  track: {
    height: '6px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: 'hidden',
    '@media (forced-colors: active)': { border: '1px solid CanvasText', backgroundColor: 'Canvas' },
  },
  bar: {
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  over: { backgroundColor: tokens.colorStatusDangerBackground3 },
});

/** How much of the grant its lines use. The bar repeats what the words beside it say. */
export function GrantUse({ summary }: { readonly summary: ScenarioSummary }): ReactElement | null {
  const { t } = useDisplay();
  const styles = useStyles();
  const text = useTextStyles();
  const { grant, grantLines, scenario } = summary;
  if (grant.state !== 'known' || !grantLines) return null;
  const part = grant.amount > 0 ? Math.min(1, Math.max(0, grantLines.sum / grant.amount)) : 0;
  const used = { sum: { kroner: grantLines.sum }, grant: { kroner: grant.amount } };
  const isOver = grantLines.sum > grant.amount;
  return (
    <div className={mergeClasses(styles.use, text.body)}>
      <div className={styles.row}>
        <span>{t(`budget.${scenario}`)}</span>
        <span>
          {grantLines.unreadable.length > 0 ? (
            <NotRead what={t('budget.partly', { count: grantLines.unreadable.length })} />
          ) : (
            <GrantBalance rest={minusKroner(grant.amount, grantLines.sum)} />
          )}
        </span>
      </div>
      <div className={styles.track} aria-hidden>
        <div className={mergeClasses(styles.bar, isOver && styles.over)} style={{ width: `${part * 100}%` }} />
      </div>
      <span className={text.caption}>{t('budget.grantUsed', used)}</span>
    </div>
  );
}

function GrantBalance({ rest }: { readonly rest: Kroner }): ReactElement {
  const { t } = useDisplay();
  if (rest === 0) return <BalanceText verdict="even" text={t('budget.grantExact')} />;
  return rest > 0 ? (
    <BalanceText verdict="below" text={t('budget.grantLeft', { amount: { kroner: rest } })} />
  ) : (
    <BalanceText verdict="above" text={t('budget.grantOver', { amount: { kroner: -rest } })} />
  );
}
