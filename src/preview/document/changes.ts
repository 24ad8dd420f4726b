import type { Rect } from './rect';
import type { SheetId } from './sheets/sheetState';

/** Who changed the document: the person at the grid, the add-in through Office.js, or another person in the same file. */
export type ChangeSource = 'user' | 'addin' | 'coauthor';

/** Excel's words for what happened to a range (`Excel.DataChangeType`). */
export type CellsChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

export type ChangeEvent =
  | {
      readonly kind: 'cells';
      readonly changeType: CellsChangeType;
      readonly sheet: SheetId;
      /** What was edited, inserted or deleted, in the addresses of the moment before a deletion and after an insertion. */
      readonly rect: Rect;
      /** Ids of the tables that the rectangle touches. */
      readonly tables: readonly number[];
      /** The way the other cells went, for `CellInserted` and `CellDeleted`. */
      readonly shift?: 'right' | 'down' | 'left' | 'up';
    }
  /** The text of a formula was adapted to what happened elsewhere; Excel tells nobody of that. */
  | { readonly kind: 'formula'; readonly sheet: SheetId; readonly rect: Rect }
  /** A table took in rows that were written below it. */
  | { readonly kind: 'tableGrown'; readonly sheet: SheetId; readonly table: number; readonly rect: Rect }
  | { readonly kind: 'formats'; readonly sheet: SheetId; readonly rect: Rect }
  /** Sizes, hidden rows and columns, frozen panes, merges, validation, conditional formats, protection, filter of a sheet. */
  | { readonly kind: 'sheetLayout'; readonly sheet: SheetId; readonly what: LayoutPart }
  /** Undo or redo put a whole sheet back: read it anew. */
  | { readonly kind: 'sheetReplaced'; readonly sheet: SheetId }
  | { readonly kind: 'sheetAdded' | 'sheetDeleted' | 'sheetMoved' | 'sheetVisibility'; readonly sheet: SheetId }
  | { readonly kind: 'sheetRenamed'; readonly sheet: SheetId; readonly before: string; readonly after: string }
  | { readonly kind: 'sheetActivated'; readonly sheet: SheetId; readonly before: SheetId }
  | {
      readonly kind: 'tableAdded' | 'tableDeleted' | 'tableChanged' | 'tableFiltered';
      readonly sheet: SheetId;
      readonly table: number;
    }
  | { readonly kind: 'namesChanged' };

export type LayoutPart =
  'rows' | 'columns' | 'panes' | 'merges' | 'validation' | 'conditionalFormats' | 'protection' | 'autoFilter' | 'page';

export interface CellPosition {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}

/** One finished change: everything it did, calculation included. Sent after the document is whole again. */
export interface DocumentChange {
  readonly source: ChangeSource;
  readonly events: readonly ChangeEvent[];
  /** Formula cells whose result is another than before, and cells that a spilled result filled or left. */
  readonly recalculated: readonly CellPosition[];
}

export interface Selection {
  readonly sheet: SheetId;
  readonly rect: Rect;
}

/** A list of listeners; a listener that throws does not keep the others from hearing. */
export class Listeners<T> {
  private readonly all = new Set<(event: T) => void>();

  add(listener: (event: T) => void): () => void {
    this.all.add(listener);
    return () => this.all.delete(listener);
  }

  tell(event: T): void {
    const failures: unknown[] = [];
    for (const listener of [...this.all]) {
      try {
        listener(event);
      } catch (failure) {
        failures.push(failure);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'a listener failed');
  }
}
