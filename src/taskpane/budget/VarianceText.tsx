import type { ReactElement } from 'react';
import type { Kroner } from '../../plan/kroner';
import { formatNumber } from '../../text/format';
import { BalanceText } from '../display/BalanceText';
import { useDisplay } from '../display/DisplayContext';
import { NotRead } from './AmountText';
import { useBudgetText } from './useBudgetText';

interface VarianceTextProps {
  readonly variance: Kroner | null;
  /** That it is kroner is said elsewhere, where room is scarce. */
  readonly isUnitSaid?: boolean;
}

/** Budget less accounts. */
export function VarianceText({ variance, isUnitSaid = false }: VarianceTextProps): ReactElement {
  const { language } = useDisplay();
  const t = useBudgetText();
  if (variance === null) return <NotRead what={t('notKnown')} />;
  if (variance === 0) return <BalanceText verdict="even" text={t('spent')} />;
  const size = Math.abs(variance);
  const amount = isUnitSaid ? formatNumber(size, language) : { kroner: size };
  if (variance > 0) return <span>{t('left', { amount })}</span>;
  return <BalanceText verdict="above" text={t('overspent', { amount })} />;
}
