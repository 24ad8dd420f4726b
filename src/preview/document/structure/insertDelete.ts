import { cellsIn, placeCell } from '../cells/cellStore';
import type { ChangeSource } from '../changes';
import { wordsSlot } from '../core/wordsSlot';
import type { DocumentCore } from '../core/documentCore';
import type { Step } from '../core/step';
import { assertInsideSheet, type Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';
import { losesAllRows } from '../tables/shiftTable';
import { bodyRect } from '../tables/tableState';
import { rewriteFormulas } from '../words/rewriteFormulas';
import { assertMovable, assertPermitted } from './assertMovable';
import { shiftConditionalFormats } from './conditionalFormatShift';
import { pageSlot, shiftPage } from './pageShift';
import { tellShift } from './tellShift';
import { shiftRelative } from './shiftRelative';
import { shiftValidations } from './validationShift';
import { inheritFormats } from './inheritFormats';
import { deletion, insertion, isWithinBand, shiftedRect, subject, type Shift } from './shift';
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
  assertPermitted(core, wanted);
  // A table that would lose all its rows keeps the first of them, blank.
  const spares = core.tables.some((table) => losesAllRows(table, wanted));
  const shift: Shift = spares ? { ...wanted, at: wanted.at + 1, count: wanted.count - 1 } : wanted;
  core.change(source, (step) => {
    assertMovable(core, wanted);
    const before = core.tables;
    if (spares) blank(core, step, { ...subject(wanted), rowCount: 1 }, wanted.sheet);
    if (shift.count === 0) return;
    apply(core, step, shift);
    tellShift(core, step, shift, before);
  });
}

function apply(core: DocumentCore, step: Step, shift: Shift): void {
  const state = core.sheet(shift.sheet);
  const sheetName = state.worksheet.name;
  step.keep(wordsSlot(core));
  step.keep(pageSlot(state));
  const slot = new ShiftSlot(state, shift, core.calculation.spills);
  step.keep(slot);
  slot.apply();
  step.wordsChanged = true;
  const before = core.tables;
  if (shift.kind === 'insert') inheritFormats(core, shift);
  moveTables(core, shift);
  moveFilter(core, shift);
  shiftPage(state, shift);
  rewriteFormulas(core, step, (formula, at, spot) => {
    const isOwn = at === shift.sheet;
    // The rules of the sheet itself move with their rectangles, below.
    if (isOwn && spot.of === 'rule') return formula;
    const table = isOwn && spot.of === 'column' ? before.find(({ id }) => id === spot.table) : undefined;
    if (table) return shiftRelative(formula, shift, sheetName, bodyRect(table), bodyRect(core.tableById(table.id)));
    return shiftFormula(formula, shift, sheetName, isOwn);
  });
  shiftConditionalFormats(step, state, shift);
  shiftValidations(core, shift, sheetName);
  settleTables(core, step, before, shift);
}

function moveFilter(core: DocumentCore, shift: Shift): void {
  const filter = core.autoFilters.get(shift.sheet);
  if (!filter || !isWithinBand(shift, filter.rect)) return;
  const rect = shiftedRect(shift, filter.rect);
  const others = [...core.autoFilters].filter(([sheet]) => sheet !== shift.sheet);
  core.autoFilters = new Map(rect ? [...others, [shift.sheet, { ...filter, rect }]] : others);
}

/** Empties cells; their formats stay. */
function blank(core: DocumentCore, step: Step, rect: Rect, sheet: SheetId): void {
  step.keepCells(core, sheet, rect);
  for (const { row, column, state } of cellsIn(core.worksheet(sheet), rect)) {
    placeCell(core.worksheet(sheet), row, column, { ...state, value: null });
    core.calculation.forget(sheet, row, column);
  }
  step.touch(sheet, rect);
  const tables = core.tablesIn(sheet, rect).map(({ id }) => id);
  step.tell({ kind: 'cells', changeType: 'RangeEdited', sheet, rect, tables });
}
