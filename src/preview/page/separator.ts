import { clampPaneWidth, narrowestPane, widestPane } from './settings';

const step = 10;
const largeStep = 50;

/**
 * Makes the element a window splitter: dragged with the pointer, moved with the arrow keys (Page Up and Down in larger
 * steps, Home and End to the limits). The pane lies to the right of it, so that left makes the pane wider.
 */
export function makeSeparator(
  handle: HTMLElement,
  width: number,
  change: (width: number, done: boolean) => void,
): void {
  let current = width;
  handle.setAttribute('role', 'separator');
  handle.setAttribute('aria-orientation', 'vertical');
  handle.setAttribute('aria-valuemin', String(narrowestPane));
  handle.setAttribute('aria-valuemax', String(widestPane));
  handle.tabIndex = 0;
  const set = (asked: number, done: boolean): void => {
    current = clampPaneWidth(asked);
    handle.setAttribute('aria-valuenow', String(current));
    change(current, done);
  };
  set(width, false);

  const keys: Readonly<Record<string, () => number>> = {
    ArrowLeft: () => current + step,
    ArrowRight: () => current - step,
    PageUp: () => current + largeStep,
    PageDown: () => current - largeStep,
    Home: () => narrowestPane,
    End: () => widestPane,
  };
  handle.addEventListener('keydown', (event) => {
    const target = keys[event.key];
    if (!target) return;
    event.preventDefault();
    set(target(), true);
  });

  handle.addEventListener('pointerdown', (event) => {
    handle.setPointerCapture(event.pointerId);
    const start = event.clientX;
    const before = current;
    const move = (moved: PointerEvent): void => set(before + start - moved.clientX, false);
    handle.addEventListener('pointermove', move);
    const end = (): void => {
      handle.removeEventListener('pointermove', move);
      set(current, true);
    };
    handle.addEventListener('pointerup', end, { once: true });
    handle.addEventListener('pointercancel', end, { once: true });
  });
}
