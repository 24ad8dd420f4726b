import type { ReactElement } from 'react';
import { kroner, type Kroner } from '../../plan/kroner';
import type { LineSum } from '../../rules/budget/lineSums';
import { formatKroner, formatShare } from '../../text/format';
import { useDisplay } from '../display/DisplayContext';
import { useTextStyles } from '../display/styles';
import { NotRead } from './AmountText';
import { BalanceText } from '../display/BalanceText';
import type { OwnShare, ScenarioSummary } from '../../rules/budget/summary';
import { useBudgetText } from './useBudgetText';

export function TotalText({ total }: { readonly total: Kroner | null }): ReactElement {
  const { language } = useDisplay();
  const t = useBudgetText();
  const text = useTextStyles();
  if (total === null) return <NotRead what={t('notKnown')} />;
  return <span className={text.amount}>{formatKroner(total, language)}</span>;
}

/** The sum of what was read, with how many amounts it lacks. */
export function SumText({ lines }: { readonly lines: LineSum | null }): ReactElement {
  const { language } = useDisplay();
  const t = useBudgetText();
  const text = useTextStyles();
  if (!lines) return <span>{t('noColumn')}</span>;
  const count = lines.unreadable.length;
  return (
    <>
      <span className={text.amount}>{formatKroner(lines.sum, language)}</span>
      {count > 0 && (
        <>
          <br />
          <NotRead what={t('partly', { count })} />
        </>
      )}
    </>
  );
}

export function Difference({ difference }: { readonly difference: ScenarioSummary['difference'] }): ReactElement {
  const t = useBudgetText();
  if (difference === null) return <NotRead what={t('notKnown')} />;
  if (difference === 0) return <BalanceText verdict="even" text={t('balanced')} />;
  const amount = { kroner: Math.abs(difference) };
  return difference < 0 ? (
    <BalanceText verdict="below" text={t('missing', { amount })} />
  ) : (
    <BalanceText verdict="above" text={t('tooMuch', { amount })} />
  );
}

export function OwnShareText({ ownShare }: { readonly ownShare: OwnShare | null }): ReactElement {
  const { language } = useDisplay();
  const t = useBudgetText();
  const text = useTextStyles();
  if (!ownShare) return <NotRead what={t('notKnown')} />;
  const { share, minimum, margin } = ownShare;
  return (
    <>
      <div>{formatShare(share, language)}</div>
      <div className={text.caption}>{t('ownShareMinimum', { share: { share: minimum } })}</div>
      {margin && (
        <div className={text.caption}>
          <MarginText margin={margin} />
        </div>
      )}
    </>
  );
}

function MarginText({ margin }: { readonly margin: Exclude<OwnShare['margin'], null> }): ReactElement {
  const t = useBudgetText();
  if (margin.kind === 'none') return <BalanceText verdict="edge" text={t('noMargin')} />;
  const amount = { kroner: kroner(margin.amount) };
  return margin.kind === 'margin' ? (
    <BalanceText verdict="even" text={t('margin', { amount })} />
  ) : (
    <BalanceText verdict="below" text={t('shareShort', { amount })} />
  );
}
