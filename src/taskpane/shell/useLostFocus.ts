import { useEffect } from 'react';
import type { Store } from '../store/store';

/**
 * When the element that had the focus is taken away, such as a button that has done its work, the keyboard would start from
 * the top again. Then the focus goes to the list's current item, or to the chosen tab. It is never taken from the grid.
 */
export function useLostFocus(store: Store): void {
  useEffect(() => {
    let last: Element | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = (event: FocusEvent): void => {
      last = event.target instanceof Element ? event.target : null;
    };
    const find = (): void => {
      const isLost = last !== null && !last.isConnected && document.activeElement === document.body;
      if (!isLost || !document.hasFocus()) return;
      const current = document.querySelector<HTMLElement>('[data-row-main][tabindex="0"]:not([hidden] *)');
      (current ?? document.querySelector<HTMLElement>('[role=tab][aria-selected=true]'))?.focus();
    };
    document.addEventListener('focusin', remember);
    // After the views have been made anew.
    const stop = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(find);
    });
    return () => {
      document.removeEventListener('focusin', remember);
      clearTimeout(timer);
      stop();
    };
  }, [store]);
}
