import type { SheetState } from '../sheets/sheetState';
import type { Kept, Slot } from '../core/slots';
import type { Rect } from '../rect';
import { anchorArrays, type Spills } from '../calculation/arrays';
import { mergedRects, setMerges } from './merges';
import { moveCells, moveCellsBack, type Removed } from './moveCells';
import { shiftedParts, type Shift } from './shift';

let serial = 0;

/**
 * The place of every cell of a sheet. `keep` is called just before the cells are moved by `apply`; putting back moves them
 * back, and what is kept in between moves them again.
 */
export class ShiftSlot implements Slot {
  readonly key = `shift ${serial++}`;
  private isApplied = false;
  private removed: Removed | null = null;
  private merges: readonly Rect[] = [];

  constructor(
    private readonly sheet: SheetState,
    private readonly shift: Shift,
    private readonly spills: Spills,
  ) {}

  apply(): void {
    const { worksheet } = this.sheet;
    this.merges = mergedRects(worksheet);
    this.spills.withdraw(this.sheet.id, worksheet);
    setMerges(worksheet, []);
    this.removed = moveCells(worksheet, this.shift);
    anchorArrays(worksheet);
    setMerges(
      worksheet,
      this.merges.flatMap((rect) => shiftedParts(this.shift, rect)),
    );
    this.isApplied = true;
  }

  private revert(): void {
    if (!this.removed) return;
    const { worksheet } = this.sheet;
    this.spills.withdraw(this.sheet.id, worksheet);
    setMerges(worksheet, []);
    moveCellsBack(worksheet, this.shift, this.removed);
    anchorArrays(worksheet);
    setMerges(worksheet, this.merges);
    this.isApplied = false;
  }

  keep(): Kept {
    const wasApplied = this.isApplied;
    return {
      slot: this,
      touches: { kind: 'sheet', sheet: this.sheet.id },
      putBack: () => {
        if (wasApplied && !this.isApplied) this.apply();
        else if (!wasApplied && this.isApplied) this.revert();
      },
    };
  }
}
