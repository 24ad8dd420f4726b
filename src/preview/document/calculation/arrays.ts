import { parseRect, rectName } from '../a1';
import { isFormula, type FormulaCell } from '../cells/cellContents';
import { forEachCell } from '../cells/forEachCell';
import { cellAt, type Cell, type StoredValue, type Worksheet } from '../excelts';
import type { Rect } from '../rect';

/** A formula's own words for filling more cells than one. */
interface ArrayMarks {
  readonly ref?: string;
  readonly shareType?: string;
  readonly isDynamicArray?: boolean;
}

export const arrayMarks = (cell: FormulaCell): ArrayMarks => cell.model;

/** The cells that an array formula of the old kind (entered with Ctrl+Shift+Enter) fills; `null` for others. */
export function filledRect(cell: FormulaCell): Rect | null {
  const { ref, shareType, isDynamicArray } = arrayMarks(cell);
  return shareType === 'array' && ref && !isDynamicArray ? parseRect(ref) : null;
}

/** After cells moved: an array formula's place begins where the formula stands. */
export function anchorArrays(worksheet: Worksheet): void {
  forEachCell(worksheet, (cell, row, column) => {
    if (!isFormula(cell)) return;
    const rect = filledRect(cell);
    if (!rect || (rect.row === row && rect.column === column)) return;
    setValueMarks(cell, { ...rect, row, column }, false);
  });
}

export function setValueMarks(cell: FormulaCell, rect: Rect, isDynamicArray: boolean): void {
  const { formula, result } = cell;
  const marks = isDynamicArray ? { isDynamicArray } : {};
  cell.value = { formula, result, shareType: 'array', ref: rectName(rect), ...marks } as StoredValue;
}

/** Where arrays have spilled, by the formula's place. */
export class Spills {
  private readonly rects = new Map<string, { readonly sheet: string; readonly rect: Rect }>();

  /** The formula gives one value, or its first one. */
  begin(sheet: string, row: number, column: number): void {
    this.rects.delete(`${sheet}!${row},${column}`);
  }

  extend(sheet: string, from: { readonly row: number; readonly column: number }, row: number, column: number): void {
    const key = `${sheet}!${from.row},${from.column}`;
    const known = this.rects.get(key)?.rect;
    const rowCount = Math.max(known?.rowCount ?? 1, row - from.row + 1);
    const columnCount = Math.max(known?.columnCount ?? 1, column - from.column + 1);
    this.rects.set(key, { sheet, rect: { row: from.row, column: from.column, rowCount, columnCount } });
  }

  of(sheet: string): Rect[] {
    return [...this.rects.values()].filter((one) => one.sheet === sheet).map(({ rect }) => rect);
  }

  /** Takes what has spilled out of a sheet's cells: it spills anew when it is calculated. */
  withdraw(sheet: string, worksheet: Worksheet): void {
    for (const rect of this.of(sheet)) {
      const source = cellAt(worksheet, rect.row, rect.column);
      eachSpilled(worksheet, rect, (cell) => {
        if (cell !== source && !isFormula(cell)) cell.value = null;
      });
      this.rects.delete(`${sheet}!${rect.row},${rect.column}`);
    }
  }
}

function eachSpilled(worksheet: Worksheet, rect: Rect, visit: (cell: Cell) => void): void {
  for (let row = rect.row; row < rect.row + rect.rowCount; row++) {
    for (let column = rect.column; column < rect.column + rect.columnCount; column++) {
      const cell = cellAt(worksheet, row, column);
      if (cell) visit(cell);
    }
  }
}
