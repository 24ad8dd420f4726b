import type { SheetId } from '../document/sheets/sheetState';
import type { RangeTarget } from './rangeTarget';

/** The cells a `RangeAreas` object stands for: several ranges of a sheet, each of which moves with its cells. */
export class AreasTarget {
  constructor(
    readonly sheet: SheetId,
    readonly parts: readonly RangeTarget[],
  ) {}
}
