import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { placeOf } from '../../plan/place';
import { useActions } from '../display/PaneContext';
import { shifted } from './moveText';
import type { ActivityRowData } from './rows';
import type { Scale } from './scale';
import { useDrag, type Drag } from './useDrag';
import type { Mover } from './useMove';
import type { TimeScroll } from './useTimeScroll';

interface TimelineEvents extends Pick<TimeScroll, 'reveal' | 'scrollBy'> {
  readonly scale: Scale;
  readonly rowOf: (key: string) => ActivityRowData | undefined;
  readonly onChoose: (row: ActivityRowData) => void;
  readonly onHover: (key: string | null) => void;
  readonly mover: Mover;
}

type Handlers = Drag['handlers'] & {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onMouseOver: (event: MouseEvent<HTMLElement>) => void;
  readonly onPointerLeave: (event: PointerEvent<HTMLElement>) => void;
};

const WEEK = 7;
/** Pixels that an arrow key scrolls in time: half of what is in view. */
const STEP = 120;

/** Neither the browser nor Office.js shall do something of their own: Alt with an arrow is the way back, Esc leads to the grid. */
function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** What the keys and the pointer do on the timeline. They are listened to once, around all rows. */
export function useTimelineEvents(events: TimelineEvents): Handlers {
  const { scale, rowOf, onChoose, onHover, mover, reveal, scrollBy } = events;
  const { goTo, editRow } = useActions();
  const rowAt = (target: EventTarget): ActivityRowData | undefined => {
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-row-key]') : null;
    return rowOf(element?.dataset['rowKey'] ?? '');
  };
  const daysIn = (pixels: number): number => Math.round(pixels / scale.dayWidth);

  const drag = useDrag<ActivityRowData>({
    grab(target) {
      const element = target.closest('[data-bar]');
      const what = rowAt(target);
      if (!element || !what) return null;
      const row = element.closest('[data-row-key]');
      row?.querySelector<HTMLElement>('[data-row-main]')?.focus({ preventScroll: true });
      return { what, element };
    },
    onMove: (row, pixels) => mover.moveTo(row, daysIn(pixels)),
    onDrop: (row, pixels) => mover.offerMove(row, daysIn(pixels)),
    onCancel: mover.callOff,
  });

  const daysMoved = ({ key }: ActivityRowData): number =>
    mover.state?.kind === 'pending' && mover.state.row.key === key ? mover.state.days : 0;
  const step = (row: ActivityRowData, direction: number, event: KeyboardEvent): void => {
    take(event);
    if (!event.altKey) return scrollBy(direction * STEP);
    const by = direction * (event.shiftKey ? WEEK : 1);
    mover.moveBy(row, by);
    const { days } = shifted(row.timed, daysMoved(row) + by);
    if (days) reveal(days);
  };
  const act = (row: ActivityRowData, event: KeyboardEvent): void => {
    const isPlain = !event.altKey && !event.shiftKey;
    const pending = mover.state?.kind === 'pending' ? mover.state : null;
    if (event.key === 'ArrowLeft') step(row, -1, event);
    else if (event.key === 'ArrowRight') step(row, 1, event);
    else if (event.key === 'Escape' && pending) {
      take(event);
      drag.stop();
      mover.callOff();
    } else if (event.key === 'Enter' && isPlain) {
      take(event);
      if (pending) mover.offerMove(pending.row, pending.days);
      else goTo(placeOf(row.timed.activity.name.at));
    } else if (event.key.toLowerCase() === 'e' && isPlain) {
      take(event);
      editRow({ table: 'activities', row: row.timed.row });
    }
  };

  return {
    ...drag.handlers,
    onKeyDown(event) {
      const row = rowAt(event.target);
      if (row && !event.ctrlKey && !event.metaKey) act(row, event);
    },
    onFocus(event) {
      const row = rowAt(event.target);
      if (!row) return;
      onChoose(row);
      event.target.closest('[data-row-key]')?.scrollIntoView({ block: 'nearest' });
      if (row.timed.days) reveal(row.timed.days);
    },
    onMouseOver: (event) => onHover(rowAt(event.target)?.key ?? null),
    onPointerLeave: () => onHover(null),
  };
}
