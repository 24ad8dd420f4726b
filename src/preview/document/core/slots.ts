import type { Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';

/**
 * A part of the document that can be kept as it is and put back: the ground of refusal, undo and redo. `keep` must not be
 * changed by what is done to the document afterwards.
 */
export interface Slot {
  /** Slots with the same key keep the same part; only the first is kept in a step. */
  readonly key: string;
  keep(): Kept;
}

export interface Kept {
  readonly slot: Slot;
  putBack(): void;
  /** What must be calculated and told when it has been put back. */
  readonly touches: Touched;
}

export type Touched =
  | { readonly kind: 'cells'; readonly sheet: SheetId; readonly rect: Rect }
  | { readonly kind: 'sheet'; readonly sheet: SheetId }
  /** A sheet that comes or goes. */
  | { readonly kind: 'presence'; readonly sheet: SheetId }
  | { readonly kind: 'words' };
