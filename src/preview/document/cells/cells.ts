import type { ChangeSource } from '../changes';
import type { DocumentCore } from '../core/documentCore';
import type { Step } from '../core/step';
import { DocumentError } from '../documentError';
import { cellAt, cellsOf, makeCell, rowsOf, stored, type Cell, type Style, type Worksheet } from '../excelts';
import { shownFormula } from '../formula/formulaText';
import { english } from '../input/culture';
import { enter, type CellInput, type EntryContext } from '../input/enter';
import { assertInsideSheet, intersection, lastRow, rectBetween, type Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';
import { assertUnlocked } from '../protection/protection';
import { followWrites } from '../tables/growth';
import type { CellContents, CellGrid, CellValue, ValueType } from './cellContents';
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
    isFormula(cell) ? shownFormula(cell.formula, { sheet, row, column }, core) : shownValue(cell),
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
  const format = formatAt(worksheet, row, column, existing);
  const cell = existing ?? makeCell(worksheet, row, column);
  // The plain case, which large writes consist of: a number where no formula or text was.
  if (
    typeof input === 'number' &&
    Number.isFinite(input) &&
    !isFormula(cell) &&
    !hasQuotePrefix(cell) &&
    format !== '@'
  ) {
    cell.value = input;
    return;
  }
  const entered = enter(input, format, { sheet, row, column }, context);
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
