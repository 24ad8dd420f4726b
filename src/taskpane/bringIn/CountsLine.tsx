import type { ReactElement } from 'react';
import { rowStatuses, type RowCounts } from '../../sheets/bringIn/bringInRows';
import { useTextStyles } from '../display/styles';
import { useBringInText, type BringInTranslate } from './useBringInText';

/** «38 rader: 35 klare, 2 spør, 1 finnes fra før»: every row is in exactly one of the figures. */
export function CountsLine({ counts }: { readonly counts: RowCounts }): ReactElement {
  const t = useBringInText();
  const text = useTextStyles();
  return (
    <p role="status" className={text.body}>
      {countsText(counts, t)}
    </p>
  );
}

export function countsText(counts: RowCounts, t: BringInTranslate): string {
  const total = rowStatuses.reduce((sum, status) => sum + counts[status], 0);
  const parts = rowStatuses
    .filter((status) => counts[status] > 0)
    .map((status) => t(status, { count: counts[status] }));
  const all = t('rowCount', { count: total });
  return parts.length === 0 ? all : `${all}: ${parts.join(', ')}`;
}
