import { createContext, useContext, type RefObject } from 'react';

/** The element that scrolls the pane; long lists ask it what is in view. */
const ScrollerContext = createContext<RefObject<HTMLElement | null>>({ current: null });

export const ScrollerProvider = ScrollerContext.Provider;

export function useScroller(): RefObject<HTMLElement | null> {
  return useContext(ScrollerContext);
}
