import { useState } from 'react';
import { usePane } from '../display/PaneContext';
import type { Pane } from '../store/pane';
import type { RowOrder } from '../../rules/representation/matrix';

/** What the person has chosen in this view. */
export interface Kept {
  readonly order: RowOrder;
  /** `null` for all of them; `undefined` until somebody has chosen. */
  readonly region: string | null | undefined;
  readonly shape: 'picture' | 'list';
}

const initial: Kept = { order: 'worst', region: undefined, shape: 'picture' };
const known = new WeakMap<Pane, Kept>();

/** Keeps the choices while other views are in front, as long as the pane is open. */
export function useKept(): readonly [Kept, (change: Partial<Kept>) => void] {
  const pane = usePane();
  const [kept, setKept] = useState(() => known.get(pane) ?? initial);
  const change = (news: Partial<Kept>): void => {
    const next = { ...(known.get(pane) ?? initial), ...news };
    known.set(pane, next);
    setKept(next);
  };
  return [kept, change];
}
