import { cellsIn, placeCell } from '../cells/cellStore';
import type { CellsChangeType, ChangeSource } from '../changes';
import { wordsSlot } from '../core/wordsSlot';
import type { DocumentCore } from '../core/documentCore';
import type { Step } from '../core/step';
import { DocumentError } from '../documentError';
import { allows, isProtected } from '../protection/protection';
import { assertInsideSheet, containsRect, intersects, type Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';
import { sparedRows, tearsTable } from '../tables/shiftTable';
import { rewriteFormulas } from '../words/rewriteFormulas';
import { sheetFormatsSlot, shiftConditionalFormats } from './conditionalFormatShift';
import { pageSlot, shiftPage } from './pageShift';
import { mergedRects } from './merges';
import {
  axisLimit,
  deletion,
  insertion,
  isWhole,
  isWithinBand,
  movingRect,
  rectOf,
  shiftedParts,
  shiftedRect,
  subject,
  type Shift,
} from './shift';
import { shiftFormula } from './shiftFormula';
import { ShiftSlot } from './shiftSlot';
import { moveTables, settleTables } from './shiftTables';

export type InsertDirection = 'down' | 'right';
export type DeleteDirection = 'up' | 'left';

/** Inserts blank cells where `rect` is; what stood there moves. Formats come from above or from the left, as in Excel. */
export function insertCells(
  core: DocumentCore,
  sheet: SheetId,
  rect: Rect,
  direction: InsertDirection,
  source: ChangeSource,
): void {
  assertInsideSheet(rect);
  shiftCells(core, insertion(sheet, rect, direction === 'down' ? 'row' : 'column'), source);
}

export function deleteCells(
  core: DocumentCore,
  sheet: SheetId,
  rect: Rect,
  direction: DeleteDirection,
  source: ChangeSource,
): void {
  assertInsideSheet(rect);
  shiftCells(core, deletion(sheet, rect, direction === 'up' ? 'row' : 'column'), source);
}

/** Moves cells and all that speaks of them: formulas, names, tables, merges, validation, conditional formats, filters. */
export function shiftCells(core: DocumentCore, wanted: Shift, source: ChangeSource): void {
  const spared = Math.max(0, ...core.tables.map((table) => sparedRows(table, wanted)));
  const shift: Shift = { ...wanted, count: wanted.count - spared };
  assertPermitted(core, wanted);
  core.change(source, (step) => {
    if (spared > 0)
      blank(
        core,
        step,
        rectOf(wanted, { first: wanted.at + shift.count, last: wanted.at + wanted.count - 1 }, wanted.band),
        wanted.sheet,
      );
    if (shift.count > 0) apply(core, step, shift);
    tellShift(core, step, wanted);
  });
}

function apply(core: DocumentCore, step: Step, shift: Shift): void {
  assertMovable(core, shift);
  const state = core.sheet(shift.sheet);
  const sheetName = state.worksheet.name;
  step.keep(wordsSlot(core));
  step.keep(sheetFormatsSlot(state));
  step.keep(pageSlot(state));
  const slot = new ShiftSlot(state, shift, core.calculation.spills);
  step.keep(slot);
  slot.apply();
  step.wordsChanged = true;
  if (shift.kind === 'insert') inheritFormats(core, shift);
  const before = core.tables;
  moveTables(core, shift);
  moveRects(core, shift);
  shiftPage(state, shift);
  shiftConditionalFormats(state, shift, (formula) => shiftFormula(formula, shift, sheetName, true));
  rewriteFormulas(core, step, (formula, at) => shiftFormula(formula, shift, sheetName, at === shift.sheet));
  settleTables(core, step, before, shift);
}

/** A protected sheet lets whole rows or columns come and go where that was allowed, and nothing else. */
function assertPermitted(core: DocumentCore, shift: Shift): void {
  if (!isProtected(core, shift.sheet)) return;
  const what = `${shift.kind}${shift.axis === 'row' ? 'Rows' : 'Columns'}` as const;
  if (isWhole(shift) && allows(core, shift.sheet, what)) return;
  throw new DocumentError('protectedSheet', 'the sheet is protected');
}

function moveRects(core: DocumentCore, shift: Shift): void {
  core.validations = new Map(
    [...core.validations].map(([sheet, list]) => [
      sheet,
      sheet === shift.sheet
        ? list
            .map((one) => ({ ...one, rects: one.rects.flatMap((rect) => shiftedParts(shift, rect)) }))
            .filter(({ rects }) => rects.length > 0)
        : list,
    ]),
  );
  const filter = core.autoFilters.get(shift.sheet);
  if (!filter || !isWithinBand(shift, filter.rect)) return;
  const rect = shiftedRect(shift, filter.rect);
  const others = [...core.autoFilters].filter(([sheet]) => sheet !== shift.sheet);
  core.autoFilters = new Map(rect ? [...others, [shift.sheet, { ...filter, rect }]] : others);
}

function assertMovable(core: DocumentCore, shift: Shift): void {
  const { worksheet } = core.sheet(shift.sheet);
  if (core.tables.some((table) => tearsTable(table, shift))) {
    throw new DocumentError('tableConflict', 'cells of a table would be torn apart');
  }
  const moving = movingRect(shift);
  if (mergedRects(worksheet).some((rect) => intersects(rect, moving) && !isWithinBand(shift, rect))) {
    throw new DocumentError('mergedCells', 'merged cells would be torn apart');
  }
  if (shift.kind !== 'insert') return;
  const limit = axisLimit(shift);
  const end = rectOf(shift, { first: Math.max(shift.at, limit - shift.count), last: limit - 1 }, shift.band);
  const pushedOff = cellsIn(worksheet, end).some(({ state }) => state.value !== null && state.value !== undefined);
  if (pushedOff) throw new DocumentError('nonBlankCellOffSheet', 'cells with content would leave the sheet');
}

function inheritFormats(core: DocumentCore, shift: Shift): void {
  if (shift.at === 0) return;
  const { worksheet } = core.sheet(shift.sheet);
  const from = rectOf(shift, { first: shift.at - 1, last: shift.at - 1 }, shift.band);
  for (const { row, column, state } of cellsIn(worksheet, from)) {
    if (Object.keys(state.style).length === 0) continue;
    const { quotePrefix: _, ...style } = state.style as typeof state.style & { quotePrefix?: boolean };
    for (let step = 1; step <= shift.count; step++) {
      const [r, c] = shift.axis === 'row' ? [row + step, column] : [row, column + step];
      placeCell(worksheet, r, c, { value: null, style, comment: undefined });
    }
  }
}

function blank(core: DocumentCore, step: Step, rect: Rect, sheet: SheetId): void {
  step.keepCells(core, sheet, rect);
  for (const { row, column, state } of cellsIn(core.worksheet(sheet), rect)) {
    placeCell(core.worksheet(sheet), row, column, { ...state, value: null });
    core.calculation.forget(sheet, row, column);
  }
  step.touch(sheet, rect);
}

function tellShift(core: DocumentCore, step: Step, shift: Shift): void {
  const rect = subject(shift);
  const tables = core.tablesIn(shift.sheet, rect);
  const wholeTableRows =
    shift.axis === 'row' &&
    tables.some(
      (table) => containsRect(table.rect, { ...rect, rowCount: 1 }) && table.rect.columnCount === rect.columnCount,
    );
  const noun = isWhole(shift) || wholeTableRows ? (shift.axis === 'row' ? 'Row' : 'Column') : 'Cell';
  const changeType = `${noun}${shift.kind === 'insert' ? 'Inserted' : 'Deleted'}` as CellsChangeType;
  const [inserted, deleted] = shift.axis === 'row' ? (['down', 'up'] as const) : (['right', 'left'] as const);
  const direction = shift.kind === 'insert' ? inserted : deleted;
  step.tell({
    kind: 'cells',
    changeType,
    sheet: shift.sheet,
    rect,
    tables: tables.map(({ id }) => id),
    shift: direction,
  });
}
