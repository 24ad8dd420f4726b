import type { CellBlock, CellValue, SheetSnapshot } from '../snapshot';

export interface CellAsRead {
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly numberFormat: string;
}

const blank: CellAsRead = { value: '', formula: '', numberFormat: 'General' };

/** The cell, blank outside what was read. */
export function cellOf(sheet: SheetSnapshot, row: number, column: number): CellAsRead {
  const block: CellBlock | null = sheet.cells;
  if (!block) return blank;
  const value = block.values[row - block.row]?.[column - block.column];
  if (value === undefined) return blank;
  return {
    value,
    formula: block.formulas[row - block.row]?.[column - block.column] ?? value,
    numberFormat: block.numberFormats[row - block.row]?.[column - block.column] ?? 'General',
  };
}

/** What the cell shows, blank outside what was read. As `cellOf`, without an object for each of a hundred thousand cells. */
export function valueAt({ cells }: SheetSnapshot, row: number, column: number): CellValue {
  return cells?.values[row - cells.row]?.[column - cells.column] ?? '';
}

export function isBlank(value: CellValue): boolean {
  return typeof value === 'string' && value.trim() === '';
}

export function isFormula(formula: CellValue): boolean {
  return typeof formula === 'string' && formula.startsWith('=');
}
