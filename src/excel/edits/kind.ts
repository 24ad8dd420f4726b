import type { CellContent, RefusalReason, SheetEdit } from '../../sheets/changeSet';
import type { Ground } from './ground';
import type { Tables } from './positions';
import type { LinesStep, Step } from './step';

/** Where a change set has come to when the turn of an edit comes. */
export interface Turn {
  readonly steps: readonly Step[];
  readonly tables: Tables;
}

/** What the lines that were written hold, also where it was left to Excel. */
export type Written = (step: LinesStep) => readonly (readonly CellContent[])[];

export interface Accepted {
  readonly steps: readonly Step[];
  /** The edits that take this one back. */
  readonly undo: (written: Written) => readonly SheetEdit[];
}

export type Judgement = Accepted | { readonly reasons: readonly RefusalReason[] };

/** Queues the reading of what an edit rests on; the judgement follows the round trip. */
export type QueueCheck<Edit extends SheetEdit> = (
  edit: Edit,
  index: number,
  ground: Ground,
) => (turn: Turn) => Judgement;

export const refused = (...reasons: readonly RefusalReason[]): Judgement => ({ reasons });
