import type { Rectangle } from './address';
import type { CellContent } from './changeSet';
import type { CellBlock, CellValue, SheetSnapshot, WorkbookSnapshot } from './snapshot';

export interface GridCell {
  readonly value: CellValue;
  readonly formula: CellValue;
  /** `null` keeps the cell's own. */
  readonly format: string | null;
}

/** A block whose cells may be set: rows are copied when they are first written to. */
export interface OpenBlock extends CellBlock {
  readonly values: CellValue[][];
  readonly formulas: CellValue[][];
  readonly numberFormats: string[][];
}

/** A copy of a block, made larger where an area reaches beyond it. */
export function covering(cells: CellBlock | null, area: Rectangle): OpenBlock {
  const block = cells ?? { row: area.row, column: area.column, values: [], formulas: [], numberFormats: [] };
  const row = Math.min(block.row, area.row);
  const column = Math.min(block.column, area.column);
  const width = block.values[0]?.length ?? 0;
  const rowCount = Math.max(block.row + block.values.length, area.row + area.rowCount) - row;
  const columnCount = Math.max(block.column + width, area.column + area.columnCount) - column;
  const [above, left] = [block.row - row, block.column - column];
  const fill = <T>(grid: readonly (readonly T[])[], blank: T): T[][] =>
    Array.from({ length: rowCount }, (_, r) => {
      const line = grid[r - above] ?? [];
      if (left === 0 && line.length === columnCount) return [...line];
      return Array.from({ length: columnCount }, (_cell, c) => line[c - left] ?? blank);
    });
  return {
    row,
    column,
    values: fill<CellValue>(block.values, ''),
    formulas: fill<CellValue>(block.formulas, ''),
    numberFormats: fill(block.numberFormats, 'General'),
  };
}

export function setCell(block: OpenBlock, row: number, column: number, { value, formula, format }: GridCell): void {
  const [r, c] = [row - block.row, column - block.column];
  const [values, formulas, formats] = [block.values[r], block.formulas[r], block.numberFormats[r]];
  if (!values || !formulas || !formats) return;
  values[c] = value;
  formulas[c] = formula;
  if (format !== null) formats[c] = format;
}

export function getCell(block: CellBlock, row: number, column: number): GridCell & { readonly format: string } {
  const [r, c] = [row - block.row, column - block.column];
  const value = block.values[r]?.[c] ?? '';
  return { value, formula: block.formulas[r]?.[c] ?? value, format: block.numberFormats[r]?.[c] ?? 'General' };
}

export function withSheet(
  workbook: WorkbookSnapshot,
  name: string,
  change: (cells: CellBlock | null) => CellBlock,
): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet): SheetSnapshot =>
    sheet.name === name ? { ...sheet, cells: change(sheet.cells) } : sheet,
  );
  return { ...workbook, sheets };
}

export function gridCell(content: CellContent): Omit<GridCell, 'format'> {
  const isFormula = typeof content === 'object';
  const value: CellValue = isFormula ? '' : content;
  return { value, formula: isFormula ? content.formula : value };
}
