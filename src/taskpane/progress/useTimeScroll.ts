import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { CalendarDay } from '../../plan/calendarDay';
import type { Days } from '../../sheets/timeline/span';
import { dayAt, leftOf, stretchOf, type Scale } from './scale';

export interface TimeScroll {
  /** The element that scrolls. */
  readonly region: RefObject<HTMLDivElement | null>;
  readonly onScroll: () => void;
  /** Brings days into view that are out of it. */
  readonly reveal: (days: Days) => void;
  readonly scrollBy: (pixels: number) => void;
}

/** Pixels beside what is scrolled to. */
const ROOM = 12;

/** Where in time the timeline is looked at. The same day stays in the middle when the scale changes. */
export function useTimeScroll(scale: Scale, start: CalendarDay): TimeScroll {
  const region = useRef<HTMLDivElement>(null);
  const middle = useRef<CalendarDay | null>(null);
  const begin = useRef(start);

  useLayoutEffect(() => {
    const view = region.current;
    if (!view) return;
    const day = middle.current;
    view.scrollLeft =
      day === null
        ? leftOf(scale, begin.current) - view.clientWidth / 4
        : leftOf(scale, day) + scale.dayWidth / 2 - view.clientWidth / 2;
  }, [scale]);

  return {
    region,
    onScroll: () => {
      const view = region.current;
      if (view) middle.current = dayAt(scale, view.scrollLeft + view.clientWidth / 2);
    },
    reveal: (days) => {
      const view = region.current;
      const stretch = stretchOf(scale, days);
      if (!view || !stretch) return;
      const { left, width } = stretch;
      const isInView = left < view.scrollLeft + view.clientWidth - ROOM && left + width > view.scrollLeft + ROOM;
      if (!isInView) view.scrollLeft = left - ROOM;
    },
    scrollBy: (pixels) => {
      const view = region.current;
      if (view) view.scrollLeft += pixels;
    },
  };
}
