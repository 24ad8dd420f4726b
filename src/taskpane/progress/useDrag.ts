import { useRef, type PointerEvent } from 'react';

/** A pointer that trembles drags nothing. */
const THRESHOLD = 4;

export interface Drag {
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: () => void;
  };
  /** Lets go; what is dragged is where it was. */
  readonly stop: () => void;
}

interface Dragging<T> {
  /** What lies under the pointer, with its element; `null` where nothing can be dragged. */
  readonly grab: (target: Element) => { readonly what: T; readonly element: Element } | null;
  /** `pixels` from where it was grabbed. */
  readonly onMove: (what: T, pixels: number) => void;
  readonly onDrop: (what: T, pixels: number) => void;
  readonly onCancel: () => void;
}

/** Drags to the side with the first button, a finger or a pen. What has been grabbed keeps the pointer until it is lifted. */
export function useDrag<T>({ grab, onMove, onDrop, onCancel }: Dragging<T>): Drag {
  const held = useRef<{ readonly what: T; readonly from: number; hasLeft: boolean } | null>(null);
  const stop = (): void => {
    held.current = null;
  };
  return {
    stop,
    handlers: {
      onPointerDown(event) {
        const grabbed = event.button === 0 && event.target instanceof Element ? grab(event.target) : null;
        if (!grabbed) return;
        // Nothing behind it is selected, and the focus goes where it is told to.
        event.preventDefault();
        grabbed.element.setPointerCapture(event.pointerId);
        held.current = { what: grabbed.what, from: event.clientX, hasLeft: false };
      },
      onPointerMove(event) {
        if (!held.current) return;
        const pixels = event.clientX - held.current.from;
        if (!held.current.hasLeft && Math.abs(pixels) < THRESHOLD) return;
        held.current.hasLeft = true;
        onMove(held.current.what, pixels);
      },
      onPointerUp(event) {
        const { current } = held;
        stop();
        if (current?.hasLeft) onDrop(current.what, event.clientX - current.from);
      },
      onPointerCancel() {
        const hadLeft = held.current?.hasLeft ?? false;
        stop();
        if (hadLeft) onCancel();
      },
    },
  };
}
