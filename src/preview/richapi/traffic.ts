/** One request and its answer. `release`: the client gave back ranges after `Excel.run`; nobody waits for it. */
export interface TrafficEntry {
  readonly kind: 'sync' | 'release';
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Actions in the request: how many places a refusal can hit it. */
  readonly actions: number;
  /** The client marked the request as one that changes the workbook. */
  readonly writes: boolean;
  /** From arrival to answer, delays included. */
  readonly ms: number;
  /** The code it was refused with. */
  readonly refused?: string;
}

/** What went over the wire. A round trip is a `context.sync()` that had something to say. */
export class Traffic {
  private readonly list: TrafficEntry[] = [];

  get entries(): readonly TrafficEntry[] {
    return this.list;
  }

  get roundTrips(): number {
    return this.list.filter(({ kind }) => kind === 'sync').length;
  }

  record(entry: TrafficEntry): void {
    this.list.push(entry);
  }

  reset(): void {
    this.list.length = 0;
  }
}

export const byteLength = (text: string): number => new TextEncoder().encode(text).length;
