import { useEffect, useState } from 'react';

export type OnDemand<T> =
  | { readonly state: 'fetching' }
  | { readonly state: 'failed'; readonly tryAgain: () => void }
  | { readonly state: 'here'; readonly part: T };

/** A part of the program that is fetched when it is first wanted. `load` must be the same function each time. */
export function useOnDemand<T>(load: () => Promise<T>): OnDemand<T> {
  const [attempt, setAttempt] = useState(0);
  const [fetched, setFetched] = useState<{ readonly attempt: number; readonly part: T | null } | null>(null);
  useEffect(() => {
    let isGone = false;
    const show = (part: T | null): void => {
      if (!isGone) setFetched({ attempt, part });
    };
    load().then(show, () => show(null));
    return () => {
      isGone = true;
    };
  }, [load, attempt]);
  if (fetched?.part) return { state: 'here', part: fetched.part };
  if (fetched?.attempt !== attempt) return { state: 'fetching' };
  return { state: 'failed', tryAgain: () => setAttempt(attempt + 1) };
}
