/** Time as the pane uses it; tests bring their own. */
export interface Clock {
  readonly now: () => number;
  /** Runs `then` once after the time; returns the way to call it off. */
  readonly after: (milliseconds: number, then: () => void) => () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, then) {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};
