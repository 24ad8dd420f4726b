import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Pane, PaneActions } from '../store/pane';
import type { PaneState } from '../store/state';

const PaneContext = createContext<Pane | null>(null);

export const PaneProvider = PaneContext.Provider;

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('a view outside the pane');
  return pane;
}

export function useActions(): PaneActions {
  return usePane().actions;
}

/** A part of the state; the view is made anew when that part has changed. */
export function usePaneState<T>(part: (state: PaneState) => T): T {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => part(store.get()));
}
