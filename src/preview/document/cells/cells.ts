import type { ChangeSource } from '../changes';
import type { DocumentCore } from '../core/documentCore';
import type { Step } from '../core/step';
import { DocumentError } from '../documentError';
import { cellAt, cellsOf, makeCell, rowsOf, stored, type Cell, type Style, type Worksheet } from '../excelts';
import { shownFormula } from '../formula/formulaText';
import { english } from '../input/culture';
import { enter, type CellInput, type EntryContext } from '../input/enter';
import { assertInsideSheet, intersection, lastColumn, lastRow, rectBetween, type Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';
import { assertUnlocked } from '../protection/protection';
import { followWrites } from '../tables/growth';
import type { CellContents, CellGrid, CellValue } from './cellContents';
import { generalFormat, hasQuotePrefix, isFormula, numberFormatOf, shownValue, valueTypeOf } from './cellContents';

/** A rectangle of inputs with its top left cell. Rows must be equally long. `null` leaves a cell, or its format, as it is. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly inputs?: readonly (readonly CellInput[])[];
  readonly numberFormats?: readonly (readonly (string | null)[])[];
}

/** The format a cell has, or would have: its own, else its row's, else its column's. */
function formatAt(worksheet: Worksheet, row: number, column: number, cell: Cell | undefined): string {
  if (cell) return numberFormatOf(cell);
  const inherited = rowsOf(worksheet)[row]?.style.numFmt ?? worksheet.columns[column]?.style?.numFmt;
  return typeof inherited === 'string' ? inherited : (inherited?.formatCode ?? generalFormat);
}

export function readCell(core: DocumentCore, sheet: SheetId, row: number, column: number): CellContents {
  const worksheet = core.worksheet(sheet);
  const cell = cellAt(worksheet, row, column);
  return {
    value: shownValue(cell),
    valueType: valueTypeOf(cell),
    formula: isFormula(cell) ? shownFormula(cell.formula, { sheet, row, column }, core) : null,
    numberFormat: formatAt(worksheet, row, column, cell),
    quotePrefix: hasQuotePrefix(cell),
  };
}

export function readCells(core: DocumentCore, sheet: SheetId, rect: Rect): CellGrid {
  assertInsideSheet(rect);
  const worksheet = core.worksheet(sheet);
  const grid: CellGrid = { values: [], valueTypes: [], formulas: [], numberFormats: [] };
  for (let row = rect.row; row <= lastRow(rect); row++) {
    const values: CellGrid['values'][number] = [];
    const valueTypes: CellGrid['valueTypes'][number] = [];
    const formulas: CellGrid['formulas'][number] = [];
    const numberFormats: CellGrid['numberFormats'][number] = [];
    for (let column = rect.column; column <= lastColumn(rect); column++) {
      const cell = cellAt(worksheet, row, column);
      const value = shownValue(cell);
      values.push(value);
      valueTypes.push(valueTypeOf(cell));
      formulas.push(isFormula(cell) ? shownFormula(cell.formula, { sheet, row, column }, core) : value);
      numberFormats.push(formatAt(worksheet, row, column, cell));
    }
    grid.values.push(values);
    grid.valueTypes.push(valueTypes);
    grid.formulas.push(formulas);
    grid.numberFormats.push(numberFormats);
  }
  return grid;
}

/** The smallest rectangle around all cells with content, or with content or a format; `null` for an empty sheet. */
export function usedRect(core: DocumentCore, sheet: SheetId, valuesOnly: boolean): Rect | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  rowsOf(core.worksheet(sheet)).forEach((row, r) => {
    if (!row) return;
    cellsOf(row).forEach((cell, c) => {
      if (!cell || (cell.type === stored.blank && (valuesOnly || Object.keys(cell.style).length === 0))) return;
      top = Math.min(top, r);
      bottom = Math.max(bottom, r);
      left = Math.min(left, c);
      right = Math.max(right, c);
    });
  });
  return bottom < 0 ? null : rectBetween(top, left, bottom, right);
}

export function editCells(core: DocumentCore, sheet: SheetId, edits: readonly CellEdit[], source: ChangeSource): void {
  core.change(source, (step) => {
    const context = entryContext(core, source);
    for (const edit of edits) applyEdit(core, step, sheet, edit, context);
  });
}

const entryContext = (core: DocumentCore, source: ChangeSource): EntryContext => ({
  culture: source === 'addin' ? english : core.culture,
  date1904: core.date1904,
  thisYear: new Date().getFullYear(),
  scope: core,
});

function applyEdit(core: DocumentCore, step: Step, sheet: SheetId, edit: CellEdit, context: EntryContext): void {
  const { worksheet } = core.sheet(sheet);
  const rect = rectOf(edit);
  assertInsideSheet(rect);
  assertUnlocked(core, sheet, rect);
  step.keepCells(core, sheet, rect);
  edit.numberFormats?.forEach((formats, r) =>
    formats.forEach((format, c) => {
      if (format !== null) setNumberFormat(makeCell(worksheet, rect.row + r, rect.column + c), format);
    }),
  );
  if (edit.numberFormats) step.tell({ kind: 'formats', sheet, rect });
  if (!edit.inputs) return;
  writeInputs(core, sheet, rect, edit.inputs, context);
  step.touch(sheet, rect);
  const tables = core.tablesIn(sheet, rect).map(({ id }) => id);
  step.tell({ kind: 'cells', changeType: 'RangeEdited', sheet, rect, tables });
  followWrites(core, step, sheet, rect);
}

/** Inputs as part of a larger change: nothing follows them but the calculation. */
export function applyInputs(
  core: DocumentCore,
  step: Step,
  sheet: SheetId,
  row: number,
  column: number,
  inputs: readonly (readonly CellInput[])[],
  source: ChangeSource,
): void {
  const rect = rectOf({ row, column, inputs });
  step.keepCells(core, sheet, rect);
  writeInputs(core, sheet, rect, inputs, entryContext(core, source));
  step.touch(sheet, rect);
}

function writeInputs(
  core: DocumentCore,
  sheet: SheetId,
  rect: Rect,
  inputs: readonly (readonly CellInput[])[],
  context: EntryContext,
): void {
  const { worksheet } = core.sheet(sheet);
  inputs.forEach((line, r) =>
    line.forEach((input, c) => {
      if (input !== null) writeInput(core, sheet, worksheet, rect.row + r, rect.column + c, input, context);
    }),
  );
}

function rectOf({ row, column, inputs, numberFormats }: CellEdit): Rect {
  const grids = [inputs, numberFormats].filter((grid) => grid !== undefined);
  const width = grids[0]?.[0]?.length ?? 0;
  const height = grids[0]?.length ?? 0;
  const sameShape = grids.every((grid) => grid.length === height && grid.every((line) => line.length === width));
  if (!sameShape || width === 0) throw new DocumentError('shapeMismatch', 'rows of an edit must be equally long');
  return { row, column, rowCount: height, columnCount: width };
}

function setNumberFormat(cell: Cell, format: string): void {
  const { numFmt: _, ...rest } = cell.style;
  cell.style = format === generalFormat ? rest : { ...rest, numFmt: format };
}

function writeInput(
  core: DocumentCore,
  sheet: SheetId,
  worksheet: Worksheet,
  row: number,
  column: number,
  input: CellValue,
  context: EntryContext,
): void {
  const existing = cellAt(worksheet, row, column);
  if (existing?.type === stored.merged || (!existing && input === '')) return;
  const at = { sheet, row, column };
  const entered = enter(input, formatAt(worksheet, row, column, existing), at, context);
  const cell = existing ?? makeCell(worksheet, row, column);
  const concernsFormulas =
    isFormula(cell) || (typeof entered.value === 'object' && entered.value !== null && 'formula' in entered.value);
  cell.value = entered.value;
  setQuotePrefix(cell, entered.quotePrefix);
  if (entered.numberFormat) setNumberFormat(cell, entered.numberFormat);
  if (concernsFormulas) core.calculation.note(sheet, row, column, cell);
}

function setQuotePrefix(cell: Cell, quotePrefix: boolean): void {
  if (hasQuotePrefix(cell) === quotePrefix) return;
  const { quotePrefix: _, ...rest } = cell.style as Partial<Style> & { quotePrefix?: boolean };
  cell.style = quotePrefix ? ({ ...rest, quotePrefix } as Partial<Style>) : rest;
}

/** The part of a rectangle that can hold anything, so that whole columns cost no more than what is in them. */
export const usedPart = (core: DocumentCore, sheet: SheetId, rect: Rect): Rect | null => {
  const used = usedRect(core, sheet, false);
  return used && intersection(used, rect);
};
