import { shownValue } from '../cells/cellContents';
import { eachCellIn } from '../cells/cellStore';
import { Calculation, type CalculationScope } from '../calculation/calculation';
import type { CellPosition, ChangeEvent, ChangeSource, DocumentChange, Selection } from '../changes';
import { Listeners } from '../changes';
import { DocumentError } from '../documentError';
import type { Workbook, Worksheet } from '../excelts';
import type { AutoFilterState } from '../filter/autoFilterState';
import { norwegian, type Culture } from '../input/culture';
import type { NameState } from '../names/nameState';
import type { KeptParts } from '../package/keptParts';
import { cellRect, containsCell, intersects, type Rect } from '../rect';
import type { SheetId, SheetState } from '../sheets/sheetState';
import type { TableState } from '../tables/tableState';
import type { ValidationState } from '../validation/validationState';
import { History, type HistoryStep } from './history';
import type { Kept } from './slots';
import { Step } from './step';

/** The document's state and the one way to change it. The parts of the public face work on this. */
export class DocumentCore implements CalculationScope {
  sheetStates: readonly SheetState[] = [];
  tables: readonly TableState[] = [];
  names: readonly NameState[] = [];
  validations: ReadonlyMap<SheetId, readonly ValidationState[]> = new Map();
  autoFilters: ReadonlyMap<SheetId, AutoFilterState> = new Map();
  /** Parts of the opened file that nothing here reads. */
  kept: KeptParts | null = null;
  /** The zero-based serial of the next sheet and table id. */
  nextSheetNumber = 1;
  nextTableId = 1;
  activeSheet: SheetId = '';
  selection: Selection = { sheet: '', rect: cellRect(0, 0) };
  /** What was selected on each sheet when it was last shown. */
  private readonly selectedRects = new Map<SheetId, Rect>();
  /** The language in which people type, and in which new columns are named. */
  culture: Culture = norwegian;
  calculationMode: 'automatic' | 'manual' = 'automatic';
  readonly calculation: Calculation;
  readonly history = new History();
  readonly changes = new Listeners<DocumentChange>();
  readonly selections = new Listeners<Selection>();
  private step: Step | null = null;
  private readonly waiting: { touched: Step['touched']; all: boolean } = { touched: [], all: false };

  constructor(readonly workbook: Workbook) {
    this.calculation = new Calculation(this);
  }

  get date1904(): boolean {
    return this.workbook.properties.date1904 ?? false;
  }

  sheet(id: SheetId): SheetState {
    const found = this.sheetStates.find((state) => state.id === id);
    if (!found) throw new DocumentError('notFound', `no sheet ${id}`);
    return found;
  }

  selectionOf(id: SheetId): Rect {
    return this.selectedRects.get(id) ?? cellRect(0, 0);
  }

  rememberSelection(sheet: SheetId, rect: Rect): void {
    this.selectedRects.set(sheet, rect);
  }

  select(sheet: SheetId, rect: Rect): void {
    this.rememberSelection(this.sheet(sheet).id, rect);
    this.selection = { sheet, rect };
    this.selections.tell(this.selection);
  }

  worksheet(id: SheetId): Worksheet {
    return this.sheet(id).worksheet;
  }

  sheetName(id: SheetId): string {
    return this.sheetStates.find((state) => state.id === id)?.worksheet.name ?? '';
  }

  sheetIdByName(name: string): SheetId | undefined {
    const wanted = name.toLowerCase();
    return this.sheetStates.find(({ worksheet }) => worksheet.name.toLowerCase() === wanted)?.id;
  }

  sheetsBetween(first: string, last: string): readonly SheetId[] {
    const ids = this.sheetStates.map(({ id }) => id);
    const from = ids.indexOf(this.sheetIdByName(first) ?? '');
    const to = ids.indexOf(this.sheetIdByName(last) ?? '');
    return from < 0 || to < 0 ? [] : ids.slice(Math.min(from, to), Math.max(from, to) + 1);
  }

  table(name: string): TableState | undefined {
    const wanted = name.toLowerCase();
    return this.tables.find((table) => table.name.toLowerCase() === wanted);
  }

  tableAt(sheet: SheetId, row: number, column: number): TableState | undefined {
    return this.tables.find((table) => table.sheet === sheet && containsCell(table.rect, row, column));
  }

  tablesIn(sheet: SheetId, rect: Rect): TableState[] {
    return this.tables.filter((table) => table.sheet === sheet && intersects(table.rect, rect));
  }

  /** The values of a rectangle that are not blank, as texts. */
  textsOf(sheet: SheetId, rect: Rect): string[] {
    const texts: string[] = [];
    eachCellIn(this.worksheet(sheet), rect, (cell) => {
      const value = shownValue(cell);
      if (value !== '') texts.push(String(value));
    });
    return texts;
  }

  tableById(id: number): TableState {
    const found = this.tables.find((table) => table.id === id);
    if (!found) throw new DocumentError('notFound', `no table ${id}`);
    return found;
  }

  /** Inside a change that keeps the words. */
  replaceTable(table: TableState): void {
    this.tables = this.tables.map((one) => (one.id === table.id ? table : one));
  }

  name(name: string, at: SheetId | null): NameState | undefined {
    const wanted = name.toLowerCase();
    const known = this.names.filter((one) => one.name.toLowerCase() === wanted);
    return known.find((one) => one.scope === at) ?? known.find((one) => one.scope === null);
  }

  qualifiedName(sheetName: string, name: string): string | undefined {
    const sheet = this.sheetIdByName(sheetName);
    return sheet === undefined ? undefined : this.name(name, sheet)?.formula;
  }

  nameFormula(name: string, at: SheetId): string | undefined {
    return this.name(name, at)?.formula;
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
