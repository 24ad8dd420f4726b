import { useEffect, useState } from 'react';
import { usePane } from './PaneContext';

const SLOW_MS = 2000;

/** Whether something that began at the time has taken so long that the person should hear why. */
export function useSlow(since: number | null): boolean {
  const { clock } = usePane();
  const [slow, setSlow] = useState<number | null>(null);
  useEffect(
    () => (since === null ? undefined : clock.after(since + SLOW_MS - clock.now(), () => setSlow(since))),
    [clock, since],
  );
  return since !== null && slow === since;
}
