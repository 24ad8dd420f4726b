import { Calculation } from '../calculation/calculation';
import type { CellPosition, ChangeEvent, ChangeSource, DocumentChange, Selection } from '../changes';
import { Listeners } from '../changes';
import type { Workbook } from '../excelts';
import type { Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';
import { DocumentState } from './documentState';
import { History, type HistoryStep } from './history';
import type { Kept } from './slots';
import { Step } from './step';

/** The document's state and the one way to change it. The parts of the public face work on this. */
export class DocumentCore extends DocumentState {
  calculationMode: 'automatic' | 'manual' = 'automatic';
  readonly calculation: Calculation;
  readonly history = new History();
  readonly changes = new Listeners<DocumentChange>();
  readonly selections = new Listeners<Selection>();
  private step: Step | null = null;
  private readonly waiting: { touched: Step['touched']; all: boolean } = { touched: [], all: false };

  constructor(workbook: Workbook) {
    super(workbook);
    this.calculation = new Calculation(this);
  }

  select(sheet: SheetId, rect: Rect): void {
    this.rememberSelection(this.sheet(sheet).id, rect);
    this.selection = { sheet, rect };
    this.selections.tell(this.selection);
  }

  /**
   * Makes a change whole or not at all: what `work` keeps is put back when it throws or when the calculation refuses,
   * otherwise it becomes a step of the history and listeners are told. A change inside a change is part of it.
   */
  change<T>(source: ChangeSource, work: (step: Step) => T): T {
    if (this.step) return work(this.step);
    const step = new Step(source);
    this.step = step;
    let result: T;
    let recalculated: readonly CellPosition[];
    try {
      result = work(step);
      recalculated = this.settle(step.touched, step.wordsChanged);
    } catch (failure) {
      this.putBack(step.kept);
      if (step.kept.length > 0) this.settle(step.touched, true);
      throw failure;
    } finally {
      this.step = null;
    }
    if (step.endsHistory) this.history.clear();
    else if (source !== 'coauthor') this.history.push({ source, kept: step.kept });
    this.tell(source, step.events, recalculated);
    return result;
  }

  /** Calculates what waited for it in manual mode, or everything. */
  recalculate(everything: boolean): void {
    const touched = everything || this.waiting.all ? ('all' as const) : this.waiting.touched;
    this.forgetWaiting();
    this.tell('user', [], this.calculation.run(touched));
  }

  undo(): boolean {
    const step = this.history.takeUndo();
    if (step) this.history.keepUndone(this.reverse(step));
    return step !== undefined;
  }

  redo(): boolean {
    const step = this.history.takeRedo();
    if (step) this.history.keepRedone(this.reverse(step));
    return step !== undefined;
  }

  private reverse(step: HistoryStep): HistoryStep {
    const opposite = this.putBack(step.kept);
    const touched = step.kept.flatMap(({ touches }) => (touches.kind === 'cells' ? [touches] : []));
    const events = new Map<string, ChangeEvent>();
    for (const { touches } of step.kept)
      for (const event of this.eventsOf(touches)) events.set(JSON.stringify(event), event);
    const recalculated = this.settle(
      touched,
      step.kept.some(({ touches }) => touches.kind !== 'cells'),
    );
    this.tell(step.source === 'coauthor' ? 'coauthor' : 'user', [...events.values()], recalculated);
    return { source: step.source, kept: opposite };
  }

  /** Puts parts back, last first; returns what stood there, in the order that puts it back again. */
  private putBack(kept: readonly Kept[]): Kept[] {
    const opposite: Kept[] = [];
    for (const one of [...kept].reverse()) {
      opposite.push(one.slot.keep());
      one.putBack();
    }
    return opposite;
  }

  private eventsOf(touches: Kept['touches']): ChangeEvent[] {
    if (touches.kind === 'sheet') return [{ kind: 'sheetReplaced', sheet: touches.sheet }];
    if (touches.kind === 'words') {
      return [
        { kind: 'namesChanged' },
        ...this.tables.map(({ id, sheet }) => ({ kind: 'tableChanged' as const, sheet, table: id })),
      ];
    }
    const { sheet, rect } = touches;
    const tables = this.tablesIn(sheet, rect).map(({ id }) => id);
    return [
      { kind: 'cells', changeType: 'RangeEdited', sheet, rect, tables },
      { kind: 'formats', sheet, rect },
    ];
  }

  private settle(touched: Step['touched'], wordsChanged: boolean): readonly CellPosition[] {
    if (wordsChanged) this.calculation.rebuild();
    if (this.calculationMode === 'manual') {
      this.waiting.touched.push(...touched);
      this.waiting.all ||= wordsChanged;
      return [];
    }
    return this.calculation.run(wordsChanged ? 'all' : touched);
  }

  private forgetWaiting(): void {
    this.waiting.touched = [];
    this.waiting.all = false;
  }

  private tell(source: ChangeSource, events: readonly ChangeEvent[], recalculated: readonly CellPosition[]): void {
    if (events.length > 0 || recalculated.length > 0) this.changes.tell({ source, events, recalculated });
  }
}
