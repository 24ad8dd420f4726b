import { useEffect, useState } from 'react';

export type OnDemand<T> =
  | { readonly state: 'fetching' }
  | { readonly state: 'failed'; readonly tryAgain: () => void }
  | { readonly state: 'here'; readonly part: T };

/** What has been fetched, by what fetches it: shown at once when it is wanted again. */
const fetchedParts = new WeakMap<() => Promise<unknown>, unknown>();

/** Fetches a part before it is wanted. Rejects when it could not be fetched. */
export async function fetchAhead<T>(load: () => Promise<T>): Promise<T> {
  const part = await load();
  fetchedParts.set(load, part);
  return part;
}

/** A part of the program that is fetched when it is first wanted. `load` must be the same function each time. */
export function useOnDemand<T>(load: () => Promise<T>): OnDemand<T> {
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<{ readonly attempt: number; readonly hasFailed: boolean } | null>(null);
  const part = fetchedParts.get(load) as T | undefined;
  const isHere = part !== undefined;
  useEffect(() => {
    if (isHere) return undefined;
    let isGone = false;
    const settle = (hasFailed: boolean): void => {
      if (!isGone) setSettled({ attempt, hasFailed });
    };
    fetchAhead(load).then(
      () => settle(false),
      () => settle(true),
    );
    return () => {
      isGone = true;
    };
  }, [load, attempt, isHere]);
  if (isHere) return { state: 'here', part };
  if (settled?.attempt !== attempt || !settled.hasFailed) return { state: 'fetching' };
  return { state: 'failed', tryAgain: () => setAttempt(attempt + 1) };
}
