import type { ReactElement } from 'react';
import { kroner, type Kroner } from '../../plan/kroner';
import type { LineSum } from '../../rules/budget/lineSums';
import { formatKroner, formatShare } from '../../text/format';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { NotRead } from './AmountText';
import { BalanceText } from './BalanceText';
import type { OwnShare, ScenarioSummary } from './summary';

export function TotalText({ total }: { readonly total: Kroner | null }): ReactElement {
  const { t, language } = useDisplay();
  const text = useTextStyles();
  if (total === null) return <NotRead what={t('budget.notKnown')} />;
  return <span className={text.amount}>{formatKroner(total, language)}</span>;
}

/** The sum of what was read, with how many amounts it lacks. */
export function TotalCosts({ costs }: { readonly costs: LineSum | null }): ReactElement {
  const { t, language } = useDisplay();
  const text = useTextStyles();
  if (!costs) return <span>{t('budget.noColumn')}</span>;
  const count = costs.unreadable.length;
  return (
    <>
      <span className={text.amount}>{formatKroner(costs.sum, language)}</span>
      {count > 0 && (
        <>
          <br />
          <NotRead what={t('budget.partly', { count })} />
        </>
      )}
    </>
  );
}

export function Difference({ difference }: { readonly difference: ScenarioSummary['difference'] }): ReactElement {
  const { t } = useDisplay();
  if (difference === null) return <NotRead what={t('budget.notKnown')} />;
  if (difference === 0) return <BalanceText verdict="even" text={t('budget.balanced')} />;
  const amount = { kroner: Math.abs(difference) };
  return difference < 0 ? (
    <BalanceText verdict="below" text={t('budget.missing', { amount })} />
  ) : (
    <BalanceText verdict="above" text={t('budget.tooMuch', { amount })} />
  );
}

export function OwnShareText({ ownShare }: { readonly ownShare: OwnShare | null }): ReactElement {
  const { t, language } = useDisplay();
  const text = useTextStyles();
  if (!ownShare) return <NotRead what={t('budget.notKnown')} />;
  const { share, minimum, margin } = ownShare;
  return (
    <>
      <div>{formatShare(share, language)}</div>
      <div className={text.caption}>{t('budget.ownShareMinimum', { share: { share: minimum } })}</div>
      {margin && (
        <div className={text.caption}>
          <MarginText margin={margin} />
        </div>
      )}
    </>
  );
}

function MarginText({ margin }: { readonly margin: Exclude<OwnShare['margin'], null> }): ReactElement {
  const { t } = useDisplay();
  if (margin.kind === 'none') return <BalanceText verdict="edge" text={t('budget.noMargin')} />;
  const amount = { kroner: kroner(margin.amount) };
  return margin.kind === 'margin' ? (
    <BalanceText verdict="even" text={t('budget.margin', { amount })} />
  ) : (
    <BalanceText verdict="below" text={t('budget.shareShort', { amount })} />
  );
}
