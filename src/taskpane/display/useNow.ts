import { useEffect, useState } from 'react';
import type { Clock } from '../store/clock';

/** The time, renewed often enough for an age in minutes to stay true. */
export function useNow(clock: Clock, every = 20_000): number {
  const [now, setNow] = useState(clock.now);
  useEffect(() => clock.after(every, () => setNow(clock.now())), [clock, every, now]);
  return now;
}
