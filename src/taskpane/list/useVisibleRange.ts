import { useLayoutEffect, useState, type RefObject } from 'react';
import { useScroller } from './scroller';
import { rangeBetween, WHOLE_UP_TO, type RowRange } from './windowing';

/** The rows to render, following the scrolling of the pane. */
export function useVisibleRange(list: RefObject<HTMLElement | null>, offsets: readonly number[]): RowRange {
  const scroller = useScroller();
  const rows = offsets.length - 1;
  const isWhole = rows <= WHOLE_UP_TO;
  const [range, setRange] = useState<RowRange>({ first: 0, end: WHOLE_UP_TO });

  useLayoutEffect(() => {
    const view = scroller.current;
    if (isWhole || !view) return undefined;
    const look = (): void => {
      if (!list.current) return;
      const top = view.getBoundingClientRect().top - list.current.getBoundingClientRect().top;
      const next = rangeBetween(offsets, top, top + view.clientHeight);
      setRange((now) => (now.first === next.first && now.end === next.end ? now : next));
    };
    look();
    view.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      view.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [list, offsets, isWhole, scroller]);

  return isWhole ? { first: 0, end: rows } : { first: Math.min(range.first, rows), end: Math.min(range.end, rows) };
}
