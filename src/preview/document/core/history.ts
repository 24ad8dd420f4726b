import type { ChangeSource } from '../changes';
import type { Kept } from './slots';

/** What one press of undo takes back. */
export interface HistoryStep {
  readonly source: ChangeSource;
  readonly kept: readonly Kept[];
}

/** How far back a person can go; Excel keeps 100. */
const maxSteps = 100;

/** Done and undone steps. A co-author's changes are not ours to take back and are not kept. */
export class History {
  private readonly done: HistoryStep[] = [];
  private readonly undone: HistoryStep[] = [];
  private group: Kept[] | null = null;
  private groupSource: ChangeSource = 'addin';

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  clear(): void {
    this.done.length = this.undone.length = 0;
    if (this.group) this.group = [];
  }

  push(step: HistoryStep): void {
    if (this.group) {
      this.group.push(...step.kept);
      this.groupSource = step.source;
      return;
    }
    if (step.kept.length === 0) return;
    this.undone.length = 0;
    this.done.push(step);
    if (this.done.length > maxSteps) this.done.shift();
  }

  /** All that is pushed during `work` is one step. */
  asOneStep<T>(work: () => T): T {
    if (this.group) return work();
    this.group = [];
    try {
      return work();
    } finally {
      const kept = this.group;
      this.group = null;
      this.push({ source: this.groupSource, kept });
    }
  }

  /** What the group under way has kept so far; the group begins anew. */
  abandonGroup(): Kept[] {
    const kept = this.group ?? [];
    if (this.group) this.group = [];
    return kept;
  }

  takeUndo(): HistoryStep | undefined {
    return this.done.pop();
  }

  takeRedo(): HistoryStep | undefined {
    return this.undone.pop();
  }

  keepUndone(step: HistoryStep): void {
    this.undone.push(step);
  }

  keepRedone(step: HistoryStep): void {
    this.done.push(step);
  }
}
