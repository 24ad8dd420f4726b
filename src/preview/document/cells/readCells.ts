import type { DocumentCore } from '../core/documentCore';
import { cellAt, cellsOf, rowsOf, type Cell, type Worksheet } from '../excelts';
import { shownFormula } from '../../../xlsx/formula/shownFormula';
import { assertInsideSheet, lastRow, type Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';
import type { CellContents, CellGrid, CellValue, ValueType } from './cellContents';
import { generalFormat, hasQuotePrefix, isFormula, numberFormatOf, shownValue, valueTypeOf } from './cellContents';

/** The format a cell has, or would have: its own, else its row's, else its column's. */
export function formatAt(worksheet: Worksheet, row: number, column: number, cell: Cell | undefined): string {
  if (cell) return numberFormatOf(cell);
  const inherited = rowsOf(worksheet)[row]?.style.numFmt ?? worksheet.columns[column]?.style?.numFmt;
  return typeof inherited === 'string' ? inherited : (inherited?.formatCode ?? generalFormat);
}

export function readCell(core: DocumentCore, sheet: SheetId, row: number, column: number): CellContents {
  core.catchUp();
  const worksheet = core.worksheet(sheet);
  const cell = cellAt(worksheet, row, column);
  return {
    value: shownValue(cell),
    valueType: valueTypeOf(cell),
    formula: isFormula(cell) ? shownFormula(cell.formula, () => core.tableAt(sheet, row, column)?.name) : null,
    numberFormat: formatAt(worksheet, row, column, cell),
    quotePrefix: hasQuotePrefix(cell),
  };
}

export function readCells(core: DocumentCore, sheet: SheetId, rect: Rect): CellGrid {
  return {
    values: readValues(core, sheet, rect),
    valueTypes: readValueTypes(core, sheet, rect),
    formulas: readFormulas(core, sheet, rect),
    numberFormats: readNumberFormats(core, sheet, rect),
  };
}

export const readValues = (core: DocumentCore, sheet: SheetId, rect: Rect): CellValue[][] =>
  readEach(core, sheet, rect, shownValue);

export const readValueTypes = (core: DocumentCore, sheet: SheetId, rect: Rect): ValueType[][] =>
  readEach(core, sheet, rect, valueTypeOf);

export const readFormulas = (core: DocumentCore, sheet: SheetId, rect: Rect): CellValue[][] =>
  readEach(core, sheet, rect, (cell, row, column) =>
    isFormula(cell) ? shownFormula(cell.formula, () => core.tableAt(sheet, row, column)?.name) : shownValue(cell),
  );

export function readNumberFormats(core: DocumentCore, sheet: SheetId, rect: Rect): string[][] {
  const worksheet = core.worksheet(sheet);
  return readEach(core, sheet, rect, (cell, row, column) => formatAt(worksheet, row, column, cell));
}

function readEach<T>(
  core: DocumentCore,
  sheet: SheetId,
  rect: Rect,
  read: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] {
  assertInsideSheet(rect);
  core.catchUp();
  const rows = rowsOf(core.worksheet(sheet));
  const lines: T[][] = [];
  for (let row = rect.row; row <= lastRow(rect); row++) {
    const found = rows[row];
    const cells = found && cellsOf(found);
    const line = new Array<T>(rect.columnCount);
    for (let at = 0; at < rect.columnCount; at++) line[at] = read(cells?.[rect.column + at], row, rect.column + at);
    lines.push(line);
  }
  return lines;
}
