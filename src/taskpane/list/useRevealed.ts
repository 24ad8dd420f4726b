import { useEffect, useRef, type RefObject } from 'react';
import { useScroller } from './scroller';

/**
 * Brings a row into view when another one than before is to be shown, and leaves the focus where it is. A person who is in the
 * list goes about it alone: it does not move under their hands.
 */
export function useRevealed(list: RefObject<HTMLElement | null>, index: number, offsets: readonly number[]): void {
  const scroller = useScroller();
  const before = useRef(-1);
  useEffect(() => {
    const isNews = index !== before.current;
    before.current = index;
    const [view, shown] = [scroller.current, list.current];
    const [top, bottom] = [offsets[index], offsets[index + 1]];
    if (!isNews || !view || !shown || top === undefined || bottom === undefined) return;
    if (shown.contains(document.activeElement)) return;
    const room = Number.parseFloat(getComputedStyle(view).scrollPaddingTop) || 0;
    const start = shown.getBoundingClientRect().top - view.getBoundingClientRect().top + view.scrollTop;
    const isAbove = start + top < view.scrollTop + room;
    const isBelow = start + bottom > view.scrollTop + view.clientHeight;
    if (isAbove || isBelow) view.scrollTop = start + top - room;
  }, [list, scroller, index, offsets]);
}
