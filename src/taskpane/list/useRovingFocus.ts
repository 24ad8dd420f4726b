import {
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';

export interface RovingFocus {
  /** The one item that Tab leads into. */
  readonly activeKey: string | null;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
}

const PAGE = 10;
/** Rows that come into view get their real height a moment later, and push the one that was gone to out of it again. */
const SETTLING_MS = 500;
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Arrow keys move between the items of a list; Tab passes the list in one step. The item is remembered by its key, so that it
 * keeps the focus when the list is made anew, and hands it to its neighbour when it disappears.
 */
export function useRovingFocus(list: RefObject<HTMLElement | null>, itemKeys: readonly string[]): RovingFocus {
  const [chosen, setChosen] = useState<{ readonly key: string; readonly index: number } | null>(null);
  const hasFocus = useRef(false);
  const mustFocus = useRef(false);
  const movedAt = useRef(-Infinity);

  const index = chosen ? itemKeys.indexOf(chosen.key) : -1;
  if (chosen && index >= 0 && index !== chosen.index) setChosen({ key: chosen.key, index });
  const activeKey = itemKeys[index >= 0 ? index : Math.min(chosen?.index ?? 0, itemKeys.length - 1)] ?? null;

  useLayoutEffect(() => {
    const hasLostIt = hasFocus.current && document.activeElement === document.body && document.hasFocus();
    if ((mustFocus.current || hasLostIt) && activeKey !== null) {
      mustFocus.current = false;
      focusRow(list.current, activeKey);
    } else if (activeKey !== null && performance.now() - movedAt.current < SETTLING_MS) {
      rowOf(list.current, activeKey)?.scrollIntoView({ block: 'nearest' });
    }
  });

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const step = steps[event.key];
      const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (step === undefined || !isPlain || activeKey === null) return;
      event.preventDefault();
      const from = itemKeys.indexOf(activeKey);
      const to = Math.max(0, Math.min(itemKeys.length - 1, from + step));
      mustFocus.current = true;
      movedAt.current = performance.now();
      const key = itemKeys[to];
      if (key !== undefined) setChosen({ key, index: to });
      if (to === from) focusRow(list.current, activeKey);
    },
    [activeKey, itemKeys, list],
  );

  const onFocus = useCallback(
    (event: FocusEvent<HTMLElement>) => {
      hasFocus.current = true;
      const key = event.target.closest<HTMLElement>('[data-row-key]')?.dataset['rowKey'];
      if (key !== undefined) setChosen({ key, index: itemKeys.indexOf(key) });
    },
    [itemKeys],
  );

  const onBlur = useCallback((event: FocusEvent<HTMLElement>) => {
    const { target, currentTarget } = event;
    // An element that is taken away loses the focus too; that is no leaving of the list, so look once it has settled.
    queueMicrotask(() => {
      if (target.isConnected && !currentTarget.contains(document.activeElement)) hasFocus.current = false;
    });
  }, []);

  return { activeKey, onKeyDown, onFocus, onBlur };
}

/** The whole row comes into view, not only the button that takes the focus. */
function focusRow(list: HTMLElement | null, key: string): void {
  const row = rowOf(list, key);
  row?.querySelector<HTMLElement>('[data-row-main]')?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}

function rowOf(list: HTMLElement | null, key: string): HTMLElement | undefined {
  const rows = list?.querySelectorAll<HTMLElement>('[data-row-key]') ?? [];
  return Array.from(rows).find((each) => each.dataset['rowKey'] === key);
}
