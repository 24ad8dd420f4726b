import { useEffect } from 'react';

/** What the browser's own performance tools and our measurements look for. */
const MARK = 'first-findings';

/** Marks, once, when the first check's result has been put on the page. */
export function useFirstFindingsMark(isShown: boolean): void {
  useEffect(() => {
    if (isShown && performance.getEntriesByName(MARK).length === 0) performance.mark(MARK);
  }, [isShown]);
}
