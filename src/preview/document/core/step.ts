import type { ChangeEvent, ChangeSource } from '../changes';
import type { SheetRect } from '../../../xlsx/formula/formulaEntry';
import type { Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';
import { cellsSlot } from './cellsSlot';
import type { DocumentCore } from './documentCore';
import type { Kept, Slot } from './slots';
import { wordsSlot } from './wordsSlot';

/** One change while it is being made: what stood there before, what to calculate, what to tell. */
export class Step {
  readonly kept: Kept[] = [];
  readonly events: ChangeEvent[] = [];
  readonly touched: SheetRect[] = [];
  /** Cells moved, or tables, names or sheets changed: every formula is read anew. */
  wordsChanged = false;
  /** Cannot be taken back by the person; also ends what could be taken back before it. */
  endsHistory = false;
  private readonly keys = new Set<string>();

  constructor(readonly source: ChangeSource) {}

  /** Keeps a part of the document as it is before it is changed. */
  keep(slot: Slot): void {
    if (this.keys.has(slot.key)) return;
    this.keys.add(slot.key);
    this.kept.push(slot.keep());
  }

  keepCells(core: DocumentCore, sheet: SheetId, rect: Rect): void {
    this.keep(cellsSlot(core.sheet(sheet), rect, core.calculation));
  }

  keepWords(core: DocumentCore): void {
    this.keep(wordsSlot(core));
  }

  touch(sheet: SheetId, rect: Rect): void {
    this.touched.push({ sheet, rect });
  }

  tell(event: ChangeEvent): void {
    this.events.push(event);
  }
}
