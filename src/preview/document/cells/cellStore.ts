import {
  cellAt,
  cellsOf,
  makeCell,
  rowsOf,
  stored,
  type Cell,
  type StoredValue,
  type Style,
  type Worksheet,
} from '../excelts';
import { lastColumn, lastRow, type Rect } from '../rect';

/** Everything a cell holds, detached from where it stands. Styles are shared and never changed in place. */
export interface CellState {
  readonly value: StoredValue;
  readonly style: Partial<Style>;
  readonly comment: Cell['comment'];
}

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly state: CellState;
}

export const cellState = (cell: Cell): CellState => ({ value: cell.value, style: cell.style, comment: cell.comment });

export const isBlankState = (state: CellState): boolean => state.value === null || state.value === undefined;

/** The cells that exist in a rectangle; parts of a merge other than its first cell are no cells of their own. */
export function cellsIn(worksheet: Worksheet, rect: Rect): PlacedCell[] {
  const found: PlacedCell[] = [];
  eachCellIn(worksheet, rect, (cell, row, column) => {
    if (cell.type !== stored.merged) found.push({ row, column, state: cellState(cell) });
  });
  return found;
}

export function eachCellIn(
  worksheet: Worksheet,
  rect: Rect,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  const rows = rowsOf(worksheet);
  for (let row = rect.row; row <= Math.min(lastRow(rect), rows.length - 1); row++) {
    const found = rows[row];
    if (!found) continue;
    const cells = cellsOf(found);
    for (let column = rect.column; column <= Math.min(lastColumn(rect), cells.length - 1); column++) {
      const cell = cells[column];
      if (cell) visit(cell, row, column);
    }
  }
}

export function placeCell(worksheet: Worksheet, row: number, column: number, state: CellState): void {
  const cell = makeCell(worksheet, row, column);
  cell.value = state.value;
  cell.style = state.style;
  cell.comment = state.comment;
}

/** Leaves nothing of a cell. */
export function wipeCell(cell: Cell): void {
  cell.value = null;
  cell.style = {};
  cell.comment = undefined;
}

/** Puts a rectangle back as `cellsIn` found it. */
export function replaceCells(worksheet: Worksheet, rect: Rect, cells: readonly PlacedCell[]): void {
  eachCellIn(worksheet, rect, (cell) => {
    if (cell.type !== stored.merged) wipeCell(cell);
  });
  for (const { row, column, state } of cells) placeCell(worksheet, row, column, state);
}

export const setValue = (worksheet: Worksheet, row: number, column: number, value: StoredValue): void => {
  const cell = cellAt(worksheet, row, column);
  if (cell) cell.value = value;
  else if (value !== null && value !== undefined) makeCell(worksheet, row, column).value = value;
};
