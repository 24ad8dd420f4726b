import type { PaneEvent } from './events';
import { reduce } from './reducer';
import { initialState, type PaneState } from './state';

export interface Store {
  readonly get: () => PaneState;
  readonly send: (event: PaneEvent) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(state: PaneState = initialState): Store {
  let current = state;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    send(event) {
      const next = reduce(current, event);
      if (next === current) return;
      current = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
