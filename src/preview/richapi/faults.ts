import { HostError } from './hostError';

export interface Refusal {
  /** Counted from 1, from the moment the refusal is ordered; releases of ranges do not count. */
  readonly atRoundTrip: number;
  /** Excel's error code. */
  readonly code: string;
  readonly message?: string;
  /** How many actions of the request run before it is refused; what they wrote stays. */
  readonly afterActions?: 'none' | 'all' | number;
  /** No answer comes at all: `context.sync()` neither resolves nor rejects. */
  readonly loseAnswer?: boolean;
}

export interface DueRefusal {
  readonly error: HostError;
  readonly afterActions: number;
  readonly loseAnswer: boolean;
}

/** Refusals ordered beforehand, each for one round trip to come. */
export class Faults {
  private readonly ordered: { rest: number; readonly refusal: Refusal }[] = [];

  order(refusal: Refusal): void {
    this.ordered.push({ rest: refusal.atRoundTrip, refusal });
  }

  clear(): void {
    this.ordered.length = 0;
  }

  /** To be asked once a round trip. */
  next(): DueRefusal | null {
    for (const order of this.ordered) order.rest -= 1;
    const index = this.ordered.findIndex(({ rest }) => rest <= 0);
    if (index < 0) return null;
    const [due] = this.ordered.splice(index, 1);
    if (!due) return null;
    const { code, message, afterActions = 'none', loseAnswer = false } = due.refusal;
    const count = afterActions === 'none' ? 0 : afterActions === 'all' ? Infinity : afterActions;
    return { error: new HostError(code, message), afterActions: count, loseAnswer };
  }
}
