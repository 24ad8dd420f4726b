import { eachCellIn, wipeCell } from '../cells/cellStore';
import type { ChangeSource } from '../changes';
import type { DocumentCore } from '../core/documentCore';
import type { Step } from '../core/step';
import { clearTableFilters } from '../filter/filters';
import type { Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';
import { forgetColumns, spellOutTable } from '../words/tableWords';
import type { TableState } from './tableState';

/** The cells stay; formulas speak of cells from now on. Filters end. */
export function convertTableToRange(core: DocumentCore, id: number, source: ChangeSource): void {
  core.change(source, (step) => {
    clearTableFilters(core, id, source);
    const table = core.tableById(id);
    spellOutTable(core, step, table);
    remove(core, step, table);
  });
}

/** Takes the table away with its cells' content and formats; nothing moves. */
export function deleteTable(core: DocumentCore, id: number, source: ChangeSource): void {
  core.change(source, (step) => {
    clearTableFilters(core, id, source);
    const table = core.tableById(id);
    wipeCells(core, step, table.sheet, table.rect);
    forgetColumns(core, step, table, table.columns);
    remove(core, step, table);
  });
}

/** Leaves nothing in the cells of a rectangle. */
export function wipeCells(core: DocumentCore, step: Step, sheet: SheetId, rect: Rect): void {
  step.keepCells(core, sheet, rect);
  eachCellIn(core.worksheet(sheet), rect, (cell, row, column) => {
    wipeCell(cell);
    core.calculation.forget(sheet, row, column);
  });
  step.touch(sheet, rect);
}

function remove(core: DocumentCore, step: Step, table: TableState): void {
  step.keepWords(core);
  core.tables = core.tables.filter(({ id }) => id !== table.id);
  step.wordsChanged = true;
  step.tell({ kind: 'tableDeleted', sheet: table.sheet, table: table.id });
}
