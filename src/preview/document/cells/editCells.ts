import type { ChangeSource } from '../changes';
import type { DocumentCore } from '../core/documentCore';
import type { Step } from '../core/step';
import { DocumentError } from '../documentError';
import { cellAt, makeCell, stored, type Cell, type Style, type Worksheet } from '../excelts';
import { english } from '../input/culture';
import { enter, type CellInput, type EntryContext } from '../input/enter';
import { assertUnlocked } from '../protection/protection';
import { assertInsideSheet, type Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';
import { followWrites } from '../tables/growth';
import { generalFormat, hasQuotePrefix, isFormula, type CellValue } from './cellContents';
import { formatAt } from './readCells';

/** A rectangle of inputs with its top left cell. Rows must be equally long. `null` leaves a cell, or its format, as it is. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly inputs?: readonly (readonly CellInput[])[];
  readonly numberFormats?: readonly (readonly (string | null)[])[];
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
