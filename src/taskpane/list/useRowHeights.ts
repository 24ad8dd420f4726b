import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { offsetsOf } from './windowing';

export interface RowHeights {
  readonly offsets: readonly number[];
  /** To be given to every rendered row: remembers how high it turned out to be. */
  readonly measure: (element: HTMLElement | null) => (() => void) | undefined;
}

/** Heights as measured where a row has been rendered, else as estimated. Rows are known by key, so that they may move. */
export function useRowHeights(keys: readonly string[], estimateOf: (index: number) => number): RowHeights {
  const known = useRef(new Map<string, number>());
  const [version, setVersion] = useState(0);
  const observer = useRef<ResizeObserver | null>(null);

  useEffect(() => () => observer.current?.disconnect(), []);

  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    observer.current ??= new ResizeObserver((entries) => {
      let isNews = false;
      for (const { target } of entries) isNews = remember(known.current, target as HTMLElement) || isNews;
      if (isNews) setVersion((before) => before + 1);
    });
    const watching = observer.current;
    watching.observe(element);
    return () => watching.unobserve(element);
  }, []);

  const offsets = useMemo(
    () => offsetsOf(keys.map((key, index) => known.current.get(key) ?? estimateOf(index))),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `version` stands for the measured heights
    [keys, estimateOf, version],
  );
  return { offsets, measure };
}

function remember(known: Map<string, number>, element: HTMLElement): boolean {
  const key = element.dataset['rowKey'];
  const height = element.offsetHeight;
  // A row that is taken out of the page is reported with no height.
  if (key === undefined || height === 0 || known.get(key) === height) return false;
  known.set(key, height);
  return true;
}
