import type {
  CellLike,
  FormulaResultLike,
  RowLike,
  WorkbookLike,
  WorksheetLike,
} from '@cj-tech-master/excelts/formula';
import { cellAt, makeCell, rowsOf, sheetWidth, stored, type Cell } from '../excelts';
import { isFormula } from '../cells/cellContents';
import { lastColumn, lastRow, maxColumns, maxRows, rectBetween, type Rect } from '../rect';
import type { SheetId, SheetState } from '../sheets/sheetState';
import { filledRect, Spills } from './arrays';
import { Coverage } from './coverage';
import type { FormulaEntry, SheetRect } from './formulaEntry';

export interface CalculatedNames {
  name: string;
  ranges: string[];
  localSheetId?: number;
}

/** Hears of every cell whose result the calculation changed. */
export type ResultListener = (sheet: SheetId, row: number, column: number, isFormula: boolean) => void;

/** The library writes a formula's result and then, at once, what it spills. */
class SpillNotes {
  private source: FormulaEntry | null = null;

  constructor(private readonly spills: Spills) {}

  begin(entry: FormulaEntry): void {
    this.source = entry;
    this.spills.begin(entry.sheet, entry.row, entry.column);
  }

  spilled(sheet: SheetId, row: number, column: number): void {
    if (this.source?.sheet === sheet) this.spills.extend(sheet, this.source, row, column);
  }
}

type RowCells = Map<number, CellLike>;

/** A sheet as the calculation sees it: the formulas to calculate and the cells they read, nothing else. */
class SheetView implements WorksheetLike {
  readonly rows = new Map<number, RowCells>();
  private right = 0;
  private bottom = 0;

  constructor(
    readonly state: SheetState,
    private readonly changed: ResultListener,
    private readonly notes: SpillNotes,
  ) {}

  get id(): number {
    return this.state.worksheet.id;
  }
  get name(): string {
    return this.state.worksheet.name;
  }
  get mergedRegions(): WorksheetLike['mergedRegions'] & object {
    return this.state.worksheet.mergedRegions;
  }
  get dimensions(): { top: number; left: number; bottom: number; right: number } | null {
    return this.rows.size > 0 ? { top: 1, left: 1, bottom: this.bottom, right: this.right } : null;
  }
  getTables(): [] {
    return [];
  }

  show(row: number, column: number, cell: CellLike): void {
    const cells = this.rows.get(row);
    if (cells) cells.set(column, cell);
    else this.rows.set(row, new Map([[column, cell]]));
    this.bottom = Math.max(this.bottom, row + 1);
    this.right = Math.max(this.right, column + 1);
  }

  hide(): void {
    this.rows.clear();
    this.right = this.bottom = 0;
  }

  eachRow(first: unknown, second?: unknown): void {
    const visit = (second ?? first) as (row: RowLike, rowNumber: number) => void;
    const sheetRows = rowsOf(this.state.worksheet);
    for (const [row, cells] of this.rows) {
      visit({ hidden: sheetRows[row]?.hidden ?? false, eachCell: eachOf(cells) }, row + 1);
    }
  }

  findCell(row: number, column: number): CellLike | undefined {
    const shown = this.rows.get(row - 1)?.get(column - 1);
    if (shown) return shown;
    const cell = cellAt(this.state.worksheet, row - 1, column - 1);
    return cell && this.spillTarget(cell, row - 1, column - 1);
  }

  getCell(row: number, column: number): CellLike {
    return (
      this.findCell(row, column) ??
      this.spillTarget(makeCell(this.state.worksheet, row - 1, column - 1), row - 1, column - 1)
    );
  }

  /** A formula to calculate: its own text, and a result that is noticed when it changes. */
  formulaCell(cell: Cell, entry: FormulaEntry): CellLike {
    const { changed, notes } = this;
    return {
      row: entry.row + 1,
      col: entry.column + 1,
      type: stored.formula,
      formula: entry.text,
      model: cell.model as CellLike['model'],
      value: null,
      // The library would rather keep an old result than say «#NAME?»: it is not shown one.
      get result() {
        return undefined;
      },
      set result(result: FormulaResultLike) {
        const next = result ?? 0;
        notes.begin(entry);
        if (sameResult(cell.result as FormulaResultLike, next)) return;
        cell.result = next as NonNullable<Cell['result']>;
        changed(entry.sheet, entry.row, entry.column, true);
      },
    };
  }

  /** A cell that an array formula of the old kind fills. The library takes it for a formula without a text of its own. */
  arrayPart(row: number, column: number): CellLike {
    const { changed, state } = this;
    const cell = makeCell(state.worksheet, row, column);
    return {
      row: row + 1,
      col: column + 1,
      type: stored.formula,
      model: {},
      value: cell.value,
      get result() {
        return cell.value as FormulaResultLike;
      },
      set result(next: FormulaResultLike) {
        if (sameResult(cell.value as FormulaResultLike, next)) return;
        cell.value = next as Cell['value'];
        changed(state.id, row, column, false);
      },
    };
  }

  private spillTarget(cell: Cell, row: number, column: number): CellLike {
    const { changed, state, notes } = this;
    return {
      row: row + 1,
      col: column + 1,
      type: cell.type,
      model: {},
      result: undefined,
      get value() {
        return cell.value;
      },
      set value(next: unknown) {
        if (next !== null) notes.spilled(state.id, row, column);
        if (isFormula(cell) || sameResult(cell.value as FormulaResultLike, next as FormulaResultLike)) return;
        cell.value = next as Cell['value'];
        changed(state.id, row, column, false);
      },
    };
  }
}

const eachOf =
  (cells: RowCells): RowLike['eachCell'] =>
  (first: unknown, second?: unknown) => {
    const visit = (second ?? first) as (cell: CellLike, column: number) => void;
    for (const [column, cell] of cells) visit(cell, column + 1);
  };

const errorOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'error' in value ? value.error : undefined;

const sameResult = (before: FormulaResultLike, after: FormulaResultLike): boolean =>
  before === after || (errorOf(before) !== undefined && errorOf(before) === errorOf(after));

/** The result of a formula that is not calculated now, as a plain value. */
const settled = (cell: Cell, row: number, column: number): CellLike => ({
  row: row + 1,
  col: column + 1,
  type: stored.number,
  model: {},
  value: cell.result ?? 0,
  result: undefined,
});

/**
 * The workbook as the calculation sees it. One object for the document's whole life: the library keeps what it knows of
 * spilled arrays by the object's identity.
 */
export class EngineView implements WorkbookLike {
  private readonly views = new Map<SheetId, SheetView>();
  readonly spills = new Spills();
  private readonly notes = new SpillNotes(this.spills);
  private names: readonly CalculatedNames[] = [];
  readonly definedNames = { getAllEntries: () => [...this.names], getAllNames: () => [...this.names] };

  constructor(
    private readonly sheetStates: () => readonly SheetState[],
    private readonly isDate1904: () => boolean,
    private readonly changed: ResultListener,
  ) {}

  get properties(): { date1904: boolean } {
    return { date1904: this.isDate1904() };
  }

  get worksheets(): SheetView[] {
    return this.sheetStates().map((state) => this.view(state));
  }

  getWorksheet(key?: number | string): SheetView | undefined {
    const state = this.sheetStates().find(({ worksheet }) =>
      typeof key === 'string' ? worksheet.name.toLowerCase() === key.toLowerCase() : worksheet.id === key,
    );
    return state && this.view(state);
  }

  /** Shows the formulas and what they read; everything when one of them may read anywhere. */
  show(entries: ReadonlySet<FormulaEntry>, names: readonly CalculatedNames[]): void {
    this.names = names;
    for (const view of this.views.values()) view.hide();
    const states = new Map(this.sheetStates().map((state) => [state.id, state]));
    const everything = [...entries].some((entry) => entry.unbounded);
    const read: SheetRect[] = everything
      ? [...states.keys()].map((sheet) => ({ sheet, rect: rectBetween(0, 0, maxRows - 1, maxColumns - 1) }))
      : [...entries].flatMap((entry) => entry.precedents);
    for (const state of states.values()) {
      const rects = read.filter((one) => one.sheet === state.id).map((one) => one.rect);
      if (rects.length > 0) showCells(this.view(state), rects);
    }
    for (const entry of entries) {
      const state = states.get(entry.sheet);
      const cell = state && cellAt(state.worksheet, entry.row, entry.column);
      if (state && isFormula(cell)) {
        const view = this.view(state);
        view.show(entry.row, entry.column, view.formulaCell(cell, entry));
        const filled = filledRect(cell);
        if (filled) showArrayParts(view, filled);
      }
    }
  }

  private view(state: SheetState): SheetView {
    const known = this.views.get(state.id);
    if (known) return known;
    const made = new SheetView(state, this.changed, this.notes);
    this.views.set(state.id, made);
    return made;
  }
}

function showArrayParts(view: SheetView, filled: Rect): void {
  for (let row = filled.row; row <= lastRow(filled); row++) {
    for (let column = filled.column; column <= lastColumn(filled); column++) {
      if (row !== filled.row || column !== filled.column) view.show(row, column, view.arrayPart(row, column));
    }
  }
}

function showCells(view: SheetView, rects: readonly Rect[]): void {
  const rows = rowsOf(view.state.worksheet);
  const width = sheetWidth(view.state.worksheet);
  const coverage = new Coverage();
  for (const rect of rects) coverage.add(rect, width);
  for (const { column, top, bottom } of coverage.spans()) {
    for (let row = top; row <= Math.min(bottom, rows.length - 1); row++) {
      const cell = cellAt(view.state.worksheet, row, column);
      if (!cell || cell.type === stored.blank || cell.type === stored.merged) continue;
      view.show(row, column, isFormula(cell) ? settled(cell, row, column) : (cell as unknown as CellLike));
    }
  }
}
