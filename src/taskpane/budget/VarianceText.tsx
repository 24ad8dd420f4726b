import type { ReactElement } from 'react';
import type { Kroner } from '../../plan/kroner';
import { BalanceText } from '../display/BalanceText';
import { NotRead } from './AmountText';
import { useBudgetText } from './useBudgetText';

/** Budget less accounts. */
export function VarianceText({ variance }: { readonly variance: Kroner | null }): ReactElement {
  const t = useBudgetText();
  if (variance === null) return <NotRead what={t('notKnown')} />;
  if (variance === 0) return <BalanceText verdict="even" text={t('spent')} />;
  const amount = { kroner: Math.abs(variance) };
  return variance > 0 ? (
    <span>{t('left', { amount })}</span>
  ) : (
    <BalanceText verdict="above" text={t('overspent', { amount })} />
  );
}
