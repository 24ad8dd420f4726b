import type { CellLike, FormulaResultLike, RowLike, WorksheetLike } from '@cj-tech-master/excelts/formula';
import { isFormula } from '../cells/cellContents';
import { cellAt, makeCell, rowsOf, sheetWidth, stored, type Cell } from '../excelts';
import { lastColumn, lastRow, type Rect } from '../rect';
import type { SheetId, SheetState } from '../sheets/sheetState';
import type { Spills } from './arrays';
import { Coverage } from '../../../xlsx/formula/coverage';
import type { FormulaEntry } from '../../../xlsx/formula/formulaEntry';

/** Hears of every cell whose result the calculation changed. */
export type ResultListener = (sheet: SheetId, row: number, column: number, isFormula: boolean) => void;

/** The library writes a formula's result and then, at once, what it spills. */
export class SpillNotes {
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
export class SheetView implements WorksheetLike {
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
      model: cell.model,
      value: null,
      // The library would rather keep an old result than say «#NAME?»: it is not shown one.
      get result() {
        return undefined;
      },
      set result(result: FormulaResultLike) {
        const next = result ?? 0;
        notes.begin(entry);
        if (sameResult(cell.result, next)) return;
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

export function showArrayParts(view: SheetView, filled: Rect): void {
  for (let row = filled.row; row <= lastRow(filled); row++) {
    for (let column = filled.column; column <= lastColumn(filled); column++) {
      if (row !== filled.row || column !== filled.column) view.show(row, column, view.arrayPart(row, column));
    }
  }
}

/** Shows every cell of some rectangles once. */
export function showCells(view: SheetView, rects: readonly Rect[]): void {
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
