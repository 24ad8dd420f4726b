import type { CellLike, FormulaResultLike, RowLike, WorksheetLike } from '@cj-tech-master/excelts/formula';
import { isErrorText } from './errorText';
import type { CellValue } from '../sheets/snapshot';
import type { FormulaEntry } from '../xlsx/formula/formulaEntry';
import type { Rectangle } from '../sheets/address';
import { cellAddress } from '../plan/place';
import type { CellGrid } from './cellGrid';

/** The library's numbers for what a cell holds; every other number is a plain value to it. */
const kinds = { blank: 0, value: 2, formula: 6 } as const;

/** A sheet as the library sees it: the formulas to calculate and the cells that they read, nothing else. */
export class EngineSheet implements WorksheetLike {
  private readonly rows = new Map<number, Map<number, CellLike>>();
  private bottom = 0;
  private right = 0;

  constructor(
    readonly id: number,
    private readonly grid: CellGrid,
  ) {}

  get name(): string {
    return this.grid.sheet.name;
  }
  get dimensions(): { top: number; left: number; bottom: number; right: number } | null {
    return this.rows.size > 0 ? { top: 1, left: 1, bottom: this.bottom, right: this.right } : null;
  }

  showValue(row: number, column: number): void {
    const value = this.grid.value(row, column);
    if (value === '') return;
    this.show({
      row: row + 1,
      col: column + 1,
      type: kinds.value,
      model: {},
      value: asGiven(value),
      result: undefined,
    });
  }

  /** `array`: the cells that the formula fills, when it is entered as an array. */
  showFormula({ row, column, text }: FormulaEntry, array: Rectangle | undefined): void {
    const model = array ? { shareType: 'array', ref: areaName(array) } : {};
    this.show(this.target(row, column, { formula: text, model }));
    if (!array) return;
    for (let at = row; at < row + array.rowCount; at++) {
      for (let across = column; across < column + array.columnCount; across++) {
        // The library takes the other cells of an array for formulas without a text of their own.
        if (at !== row || across !== column) this.show(this.target(at, across, { model: {} }));
      }
    }
  }

  eachRow(first: unknown, second?: unknown): void {
    const visit = (second ?? first) as (row: RowLike, rowNumber: number) => void;
    const { hiddenRows } = this.grid.sheet;
    for (const [row, cells] of this.rows) {
      visit({ hidden: hiddenRows?.has(row - 1) ?? false, eachCell: eachOf(cells) }, row);
    }
  }

  findCell(row: number, column: number): CellLike | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** Where an array would spill over its own cells nobody looks. */
  getCell(row: number, col: number): CellLike {
    return this.findCell(row, col) ?? { row, col, type: kinds.blank, model: {}, value: null, result: undefined };
  }

  private show(cell: CellLike): void {
    const cells = this.rows.get(cell.row) ?? new Map<number, CellLike>();
    this.rows.set(cell.row, cells);
    cells.set(cell.col, cell);
    this.bottom = Math.max(this.bottom, cell.row);
    this.right = Math.max(this.right, cell.col);
  }

  private target(row: number, column: number, formula: Pick<CellLike, 'formula' | 'model'>): CellLike {
    const { grid } = this;
    return {
      row: row + 1,
      col: column + 1,
      type: kinds.formula,
      ...formula,
      value: null,
      // The library would rather keep an old result than tell of an error: it is not shown one.
      get result() {
        return undefined;
      },
      set result(result: FormulaResultLike) {
        grid.set(row, column, nearly(grid.value(row, column), plain(result)));
      },
    };
  }
}

const areaName = ({ row, column, rowCount, columnCount }: Rectangle): string =>
  `${cellAddress(row, column)}:${cellAddress(row + rowCount - 1, column + columnCount - 1)}`;

const asGiven = (value: CellValue): unknown => (isErrorText(value) ? { error: value } : value);

/** A formula that gives nothing gives 0, as in Excel. */
function plain(result: FormulaResultLike): CellValue {
  if (result === undefined) return 0;
  if (result instanceof Date) return result.getTime() / 86_400_000 + 25_569;
  return typeof result === 'object' ? result.error : result;
}

/** Two programs add in different orders: what differs in the last of fifteen digits alone is the value that was there. */
function nearly(before: CellValue, after: CellValue): CellValue {
  if (typeof before !== 'number' || typeof after !== 'number') return after;
  return Math.abs(before - after) <= Math.abs(before) * 1e-14 ? before : after;
}

const eachOf =
  (cells: ReadonlyMap<number, CellLike>): RowLike['eachCell'] =>
  (first: unknown, second?: unknown) => {
    const visit = (second ?? first) as (cell: CellLike, column: number) => void;
    for (const [column, cell] of cells) visit(cell, column);
  };
