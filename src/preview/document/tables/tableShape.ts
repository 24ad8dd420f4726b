import type { ChangeSource } from '../changes';
import type { DocumentCore } from '../core/documentCore';
import type { Step } from '../core/step';
import { DocumentError } from '../documentError';
import { assertInsideSheet, intersects, type Rect } from '../rect';
import { insertion } from '../structure/shift';
import { shiftCells } from '../structure/insertDelete';
import { forgetColumns } from '../words/tableWords';
import { syncHeaders, writtenHeader } from './headers';
import { newColumn } from './shiftTable';
import { assertFree, isBlankRect } from './tableCreation';
import { wipeCells } from './tableEnd';
import { headerRect, type TableState } from './tableState';

/** The header row must stay where it is, and the totals row the last. New columns get headers; lost ones keep their cells. */
export function resizeTable(core: DocumentCore, id: number, rect: Rect, source: ChangeSource): void {
  const table = core.tableById(id);
  assertInsideSheet(rect);
  const least = 1 + (table.hasHeaders ? 1 : 0) + (table.hasTotals ? 1 : 0);
  const keepsTotals = !table.hasTotals || rect.rowCount === table.rect.rowCount;
  if (rect.row !== table.rect.row || !intersects(rect, table.rect) || rect.rowCount < least || !keepsTotals) {
    throw new DocumentError('invalidArgument', 'a table is resized from its header row');
  }
  assertFree(core, table.sheet, rect, id);
  core.change(source, (step) => {
    step.keepWords(core);
    const columns: TableState['columns'][number][] = [];
    const header = headerRect({ ...table, rect });
    for (let at = 0; at < rect.columnCount; at++) {
      const known = table.columns[rect.column + at - table.rect.column];

      columns.push(
        known ??
          newColumn(
            [...table.columns, ...columns],
            header ? writtenHeader(core, table.sheet, header.row, rect.column + at) : null,
            core.culture,
          ),
      );
    }
    const lost = table.columns.filter(({ id: column }) => !columns.some((kept) => kept.id === column));
    if (lost.length > 0) forgetColumns(core, step, table, lost);
    const next = { ...core.tableById(id), rect, columns };
    replaceTable(core, step, next);
    syncHeaders(core, step, next);
  });
}

/** Hiding the header row empties it; showing it puts the names above the body, where cells move down if they must. */
export function showHeaders(core: DocumentCore, id: number, shown: boolean, source: ChangeSource): void {
  const table = core.tableById(id);
  if (table.hasHeaders === shown) return;
  core.change(source, (step) => {
    step.keepWords(core);
    const { rect } = table;
    const header = headerRect(table);
    if (header) {
      wipeCells(core, step, table.sheet, header);
      replaceTable(core, step, {
        ...table,
        hasHeaders: false,
        rect: { ...rect, row: rect.row + 1, rowCount: rect.rowCount - 1 },
      });
      return;
    }
    const above = { ...rect, row: rect.row - 1, rowCount: 1 };
    const fits =
      above.row >= 0 && isBlankRect(core, table.sheet, above) && core.tablesIn(table.sheet, above).length === 0;
    if (!fits) shiftCells(core, insertion(table.sheet, { ...rect, rowCount: 1 }, 'row'), source);
    const next = {
      ...table,
      hasHeaders: true,
      rect: { ...rect, row: fits ? above.row : rect.row, rowCount: rect.rowCount + 1 },
    };
    replaceTable(core, step, next);
    syncHeaders(core, step, next);
  });
}

/** The table as it shall be from now on. */
export function replaceTable(core: DocumentCore, step: Step, table: TableState): void {
  core.replaceTable(table);
  step.wordsChanged = true;
  step.tell({ kind: 'tableChanged', sheet: table.sheet, table: table.id });
}
