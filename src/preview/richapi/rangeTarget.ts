import type { Rect } from '../document/rect';
import type { SheetId } from '../document/sheets/sheetState';
import { HostError } from './hostError';

/**
 * The cells a `Range` object stands for. Excel keeps it on its cells: when rows, columns or cells are put in or taken out,
 * the rectangle moves, and when all of it is deleted the object refers to nothing.
 */
export class RangeTarget {
  private place: Rect | null;

  constructor(
    readonly sheet: SheetId,
    rect: Rect,
  ) {
    this.place = rect;
  }

  get rect(): Rect {
    if (!this.place) throw new HostError('InvalidReference');
    return this.place;
  }

  get isGone(): boolean {
    return this.place === null;
  }

  move(rect: Rect | null): void {
    this.place = rect;
  }
}
