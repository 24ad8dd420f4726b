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
  /** What formulas have not been calculated for yet: in manual mode, and until a group of changes ends or is read. */
  private readonly waiting: { touched: Step['touched']; all: boolean } = { touched: [], all: false };
  private isGrouping = false;
  /** Results that became others, and that nobody has been told of yet. */
  private untold: CellPosition[] = [];
  private lastSource: ChangeSource = 'user';

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
    this.lastSource = source;
    let result: T;
    try {
      result = work(step);
      this.settle(step.touched, step.wordsChanged);
    } catch (failure) {
      this.putBack(step.kept);
      if (step.kept.length > 0) this.settle(step.touched, true);
      throw failure;
    } finally {
      this.step = null;
    }
    if (step.endsHistory) this.history.clear();
    else if (source !== 'coauthor') this.history.push({ source, kept: step.kept });
    this.tell(source, step.events);
    return result;
  }

  /**
   * Several changes as one step of the history, calculated once: at the end, or when a result is read in between. When the
   * calculation refuses at the end, none of them stands.
   */
  asOneStep<T>(work: () => T): T {
    if (this.isGrouping) return work();
    return this.history.asOneStep(() => {
      this.isGrouping = true;
      try {
        return work();
      } finally {
        this.isGrouping = false;
        this.endGroup();
      }
    });
  }

  private endGroup(): void {
    try {
      this.settle([], false);
    } catch (failure) {
      this.putBack(this.history.abandonGroup());
      this.settle([], true);
      throw failure;
    }
    this.tell(this.lastSource, []);
  }

  /** Before results are read: inside a group of changes they may be older than the cells. */
  catchUp(): void {
    if (this.isGrouping && this.calculationMode === 'automatic' && this.isWaiting) this.calculateWaiting();
  }

  /** Calculates what waited for it in manual mode, or everything. */
  recalculate(everything: boolean): void {
    this.waiting.all ||= everything;
    this.calculateWaiting();
    this.tell('user', []);
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
    this.showSomeSheet();
    const touched = step.kept.flatMap(({ touches }) => (touches.kind === 'cells' ? [touches] : []));
    const events = new Map<string, ChangeEvent>();
    for (const { touches } of step.kept)
      for (const event of this.eventsOf(touches)) events.set(JSON.stringify(event), event);
    this.settle(
      touched,
      step.kept.some(({ touches }) => touches.kind !== 'cells'),
    );
    this.tell(step.source === 'coauthor' ? 'coauthor' : 'user', [...events.values()]);
    return { source: step.source, kept: opposite };
  }

  /** The sheet on top may have gone. */
  private showSomeSheet(): void {
    if (this.sheetStates.some(({ id }) => id === this.activeSheet)) return;
    const [sheet] = this.sheetStates.filter(({ worksheet }) => worksheet.state === 'visible');
    if (sheet) this.show(sheet.id);
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
    if (touches.kind === 'presence') {
      const isThere = this.sheetStates.some(({ id }) => id === touches.sheet);
      return [{ kind: isThere ? 'sheetAdded' : 'sheetDeleted', sheet: touches.sheet }];
    }
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

  private settle(touched: Step['touched'], wordsChanged: boolean): void {
    if (wordsChanged) this.calculation.forgetAll();
    this.waiting.touched.push(...touched);
    this.waiting.all ||= wordsChanged;
    if (this.calculationMode === 'automatic' && !this.isGrouping && this.isWaiting) this.calculateWaiting();
  }

  private get isWaiting(): boolean {
    return this.waiting.all || this.waiting.touched.length > 0;
  }

  private calculateWaiting(): void {
    const { touched, all } = this.waiting;
    this.waiting.touched = [];
    this.waiting.all = false;
    try {
      for (const cell of this.calculation.run(all ? 'all' : touched)) this.untold.push(cell);
    } catch (failure) {
      this.waiting.all = true;
      throw failure;
    }
  }

  private tell(source: ChangeSource, events: readonly ChangeEvent[]): void {
    const recalculated = this.untold;
    this.untold = [];
    if (events.length > 0 || recalculated.length > 0) this.changes.tell({ source, events, recalculated });
  }
}
