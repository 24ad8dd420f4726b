import { useState, type FocusEvent, type KeyboardEvent } from 'react';

interface BoxKeys {
  /** The one box that Tab leads into. */
  readonly active: string | null;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent<Element>) => void;
    readonly onFocus: (event: FocusEvent<Element>) => void;
  };
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

/** Arrow keys move between the boxes, in the order in which they are read; Tab passes them in one step. */
export function useBoxKeys(keys: readonly string[]): BoxKeys {
  const [chosen, setChosen] = useState<string | null>(null);
  const active = chosen !== null && keys.includes(chosen) ? chosen : (keys[0] ?? null);

  const onKeyDown = (event: KeyboardEvent<Element>): void => {
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || active === null)
      return;
    event.preventDefault();
    const to = Math.max(0, Math.min(keys.length - 1, keys.indexOf(active) + step));
    const key = keys[to];
    const boxes = event.currentTarget.querySelectorAll<HTMLElement | SVGElement>('[data-box]');
    const next = Array.from(boxes).find((each) => each.dataset['box'] === key);
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
  };

  const onFocus = ({ target }: FocusEvent<Element>): void => {
    const key = target.closest<HTMLElement | SVGElement>('[data-box]')?.dataset['box'];
    if (key !== undefined) setChosen(key);
  };

  return { active, handlers: { onKeyDown, onFocus } };
}
