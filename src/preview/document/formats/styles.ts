import { eachCellIn } from '../cells/cellStore';
import type { ChangeSource } from '../changes';
import { cellsSlot } from '../core/cellsSlot';
import type { DocumentCore } from '../core/documentCore';
import { partSlot } from '../core/partSlot';
import type { Step } from '../core/step';
import { cellAt, makeCell, rowsOf, type Style, type Worksheet } from '../excelts';
import { lastColumn, lastRow, maxColumns, maxRows, type Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';

export type CellStyle = Partial<Style>;

/** Below this every cell is looked at; above it only those that exist, and what the others inherit. */
const everyCellLimit = 100_000;

/** The styles that occur in a rectangle, most of them many times. */
export function* stylesIn(core: DocumentCore, sheet: SheetId, rect: Rect): Generator<CellStyle> {
  const worksheet = core.worksheet(sheet);
  if (rect.rowCount * rect.columnCount <= everyCellLimit) {
    for (let row = rect.row; row <= lastRow(rect); row++) {
      for (let column = rect.column; column <= lastColumn(rect); column++) yield styleAt(worksheet, row, column);
    }
    return;
  }
  const found: CellStyle[] = [];
  eachCellIn(worksheet, rect, (cell) => found.push(cell.style));
  yield* found;
  if (found.length === rect.rowCount * rect.columnCount) return;
  for (let column = rect.column; column <= lastColumn(rect); column++) yield columnStyle(worksheet, column) ?? {};
}

/** The style a cell has, or would have: its own, else its row's, else its column's. */
export function styleAt(worksheet: Worksheet, row: number, column: number): CellStyle {
  return cellAt(worksheet, row, column)?.style ?? rowStyle(worksheet, row) ?? columnStyle(worksheet, column) ?? {};
}

const rowStyle = (worksheet: Worksheet, row: number): CellStyle | undefined => ownStyle(rowsOf(worksheet)[row]?.style);
const columnStyle = (worksheet: Worksheet, column: number): CellStyle | undefined =>
  ownStyle(worksheet.columns?.[column]?.style);
const ownStyle = (style: CellStyle | undefined): CellStyle | undefined =>
  style && Object.keys(style).length > 0 ? style : undefined;

/** Gives every cell of a rectangle a style made from the one it has; whole columns and rows keep it for cells to come. */
export function restyle(
  core: DocumentCore,
  sheet: SheetId,
  rect: Rect,
  source: ChangeSource,
  change: (style: CellStyle) => CellStyle,
): void {
  core.change(source, (step) => {
    const state = core.sheet(sheet);
    step.keep(cellsSlot(state, rect, core.calculation));
    if (rect.rowCount === maxRows) restyleColumns(step, sheet, state.worksheet, rect, change);
    else if (rect.columnCount === maxColumns) restyleRows(step, sheet, state.worksheet, rect, change);
    else restyleCells(state.worksheet, rect, change);
    step.tell({ kind: 'formats', sheet, rect });
  });
}

function restyleCells(worksheet: Worksheet, rect: Rect, change: (style: CellStyle) => CellStyle): void {
  for (let row = rect.row; row <= lastRow(rect); row++) {
    for (let column = rect.column; column <= lastColumn(rect); column++) {
      const style = change(styleAt(worksheet, row, column));
      if (cellAt(worksheet, row, column) || Object.keys(style).length > 0)
        makeCell(worksheet, row, column).style = style;
    }
  }
}

function restyleColumns(
  step: Step,
  sheet: SheetId,
  worksheet: Worksheet,
  rect: Rect,
  change: (style: CellStyle) => CellStyle,
): void {
  eachCellIn(worksheet, rect, (cell) => (cell.style = change(cell.style)));
  for (let index = rect.column; index <= lastColumn(rect); index++) {
    const column = worksheet.getColumn(index + 1);
    step.keep(
      partSlot(
        sheet,
        `style of column ${index}`,
        () => column.style,
        (style) => (column.style = style),
      ),
    );
    column.style = change(column.style);
  }
}

function restyleRows(
  step: Step,
  sheet: SheetId,
  worksheet: Worksheet,
  rect: Rect,
  change: (style: CellStyle) => CellStyle,
): void {
  eachCellIn(worksheet, rect, (cell) => (cell.style = change(cell.style)));
  for (let index = rect.row; index <= lastRow(rect); index++) {
    const row = worksheet.getRow(index + 1);
    step.keep(
      partSlot(
        sheet,
        `style of row ${index}`,
        () => row.style,
        (style) => (row.style = style),
      ),
    );
    row.style = change(row.style);
  }
}
