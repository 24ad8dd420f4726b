import { useState } from 'react';
import { usePane } from '../display/PaneContext';
import type { Pane } from '../store/pane';
import type { Grouping } from './groups';
import type { Zoom } from './scale';

/** How the person wants to see the timeline. */
export interface TimelineChoices {
  readonly grouping: Grouping;
  readonly zoom: Zoom;
}

/** For as long as the pane is open: other tabs come and go in between. */
const kept = new WeakMap<Pane, TimelineChoices>();

export function useTimelineChoices(): readonly [TimelineChoices, (change: Partial<TimelineChoices>) => void] {
  const pane = usePane();
  const [choices, setChoices] = useState<TimelineChoices>(
    () => kept.get(pane) ?? { grouping: 'region', zoom: 'month' },
  );
  const change = (some: Partial<TimelineChoices>): void => {
    const next = { ...choices, ...some };
    kept.set(pane, next);
    setChoices(next);
  };
  return [choices, change];
}
