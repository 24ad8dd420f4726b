import type { Clock } from '../../src/taskpane/store/clock';

interface Waiting {
  readonly at: number;
  readonly then: () => void;
}

/** A clock that stands still until it is told to go on. */
export class ManualClock implements Clock {
  private time: number;
  private waiting: Waiting[] = [];

  constructor(start = Date.parse('2026-09-04T14:05:00')) {
    this.time = start;
  }

  readonly now = (): number => this.time;

  readonly after = (milliseconds: number, then: () => void): (() => void) => {
    const entry = { at: this.time + milliseconds, then };
    this.waiting.push(entry);
    return () => {
      this.waiting = this.waiting.filter((each) => each !== entry);
    };
  };

  advance(milliseconds: number): void {
    const end = this.time + milliseconds;
    for (;;) {
      const [next] = this.waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.waiting = this.waiting.filter((each) => each !== next);
      this.time = Math.max(this.time, next.at);
      next.then();
    }
    this.time = end;
  }
}
