import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { offsetsOf } from './windowing';

export interface RowHeights {
  readonly offsets: readonly number[];
  /** To be given to every rendered row: remembers how high it turned out to be. */
  readonly measure: (element: HTMLElement | null) => (() => void) | undefined;
}

/** Heights as measured where a row has been rendered, else as estimated. Rows are known by key, so that they may move. */
export function useRowHeights(keys: readonly string[], estimateOf: (index: number) => number): RowHeights {
  const [known, setKnown] = useState<ReadonlyMap<string, number>>(new Map());
  const observer = useRef<ResizeObserver | null>(null);

  useEffect(() => () => observer.current?.disconnect(), []);

  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    observer.current ??= new ResizeObserver((entries) => {
      const elements = entries.map(({ target }) => target as HTMLElement);
      setKnown((before) => remembered(before, elements));
    });
    const watching = observer.current;
    watching.observe(element);
    return () => watching.unobserve(element);
  }, []);

  const offsets = useMemo(
    () => offsetsOf(keys.map((key, index) => known.get(key) ?? estimateOf(index))),
    [keys, estimateOf, known],
  );
  return { offsets, measure };
}

function remembered(known: ReadonlyMap<string, number>, elements: readonly HTMLElement[]): ReadonlyMap<string, number> {
  // A row that is taken out of the page is reported with no height.
  const news = elements.flatMap((element): [string, number][] => {
    const key = element.dataset['rowKey'];
    const height = element.offsetHeight;
    return key === undefined || height === 0 || known.get(key) === height ? [] : [[key, height]];
  });
  return news.length === 0 ? known : new Map([...known, ...news]);
}
