import { isBlankState, cellsIn } from '../cells/cellStore';
import type { ChangeSource } from '../changes';
import type { DocumentCore } from '../core/documentCore';
import type { Step } from '../core/step';
import { isProtected } from '../protection/protection';
import { containsRect, intersects, lastColumn, lastRow, subtract, type Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';
import { mergedRects } from '../structure/merges';
import { fillCalculatedColumns, makeCalculatedColumns } from './calculatedColumns';
import { takeHeaders, writtenHeader } from './headers';
import { growRight } from './tableColumns';
import { growDown } from './tableRows';
import { takeTotals } from './totals';
import { bodyRect, headerRect, type TableState } from './tableState';

/**
 * What Excel does with tables after cells were written: header cells rename columns, totals cells become the columns' totals, a
 * formula in a blank column fills it, and content directly below or to the right makes the table grow. Excel's AutoCorrect does
 * the latter two for an add-in's writes as well as for typing (OfficeDev/office-js #6745; Microsoft advises add-ins to write below
 * a table and let it grow).
 */
export function followWrites(core: DocumentCore, step: Step, sheet: SheetId, written: Rect): void {
  for (const { id } of core.tables.filter((table) => table.sheet === sheet)) {
    growTo(core, step, core.tableById(id), written, step.source);
    let table = core.tableById(id);
    if (!intersects(table.rect, written)) continue;
    const header = headerRect(table);
    if (header && intersects(header, written)) {
      step.keepWords(core);
      table = takeHeaders(core, step, table);
      step.tell({ kind: 'tableChanged', sheet, table: id });
    }
    if (table.hasTotals) {
      step.keepWords(core);
      table = takeTotals(core, table, written);
    }
    step.keepWords(core);
    makeCalculatedColumns(core, step, core.tableById(id), written);
    fillOnlyRow(core, step, core.tableById(id), written);
  }
}

/** A table whose one row was blank has none in a person's eyes: what is written there is its first row. */
function fillOnlyRow(core: DocumentCore, step: Step, table: TableState, written: Rect): void {
  const body = bodyRect(table);
  if (body.rowCount !== 1 || !intersects(body, written) || !hasContent(core, table.sheet, body)) return;
  if (subtract(body, written).some((rest) => hasContent(core, table.sheet, rest))) return;
  fillCalculatedColumns(core, step, table, { first: body.row, last: body.row });
}

function growTo(core: DocumentCore, step: Step, table: TableState, written: Rect, source: ChangeSource): void {
  if (isProtected(core, table.sheet) || !hasContent(core, table.sheet, written)) return;
  const below: Rect = { ...table.rect, row: lastRow(table.rect) + 1, rowCount: written.rowCount };
  const right: Rect = { ...table.rect, column: lastColumn(table.rect) + 1, columnCount: written.columnCount };
  if (
    !table.hasTotals &&
    written.row === below.row &&
    containsRect(below, written) &&
    isFree(core, table, below, written)
  ) {
    growDown(core, step, table, written.rowCount, false, source, 'over');
    fillCalculatedColumns(core, step, core.tableById(table.id), { first: below.row, last: lastRow(below) });
    step.tell({ kind: 'tableGrown', sheet: table.sheet, table: table.id, rect: below });
  } else if (written.column === right.column && containsRect(right, written) && isFree(core, table, right, written)) {
    const names = Array.from({ length: written.columnCount }, (_, at) =>
      table.hasHeaders ? writtenHeader(core, table.sheet, table.rect.row, right.column + at) : null,
    );
    growRight(core, step, table, names, source, 'over');
  }
}

const hasContent = (core: DocumentCore, sheet: SheetId, rect: Rect): boolean =>
  cellsIn(core.worksheet(sheet), rect).some(({ state }) => !isBlankState(state));

/** Nothing but what was written stands where the table would grow, neither cells nor another table nor a merge. */
function isFree(core: DocumentCore, table: TableState, place: Rect, written: Rect): boolean {
  if (core.tablesIn(table.sheet, place).length > 0) return false;
  if (mergedRects(core.worksheet(table.sheet)).some((merged) => intersects(merged, place))) return false;
  return subtract(place, written).every((rest) => !hasContent(core, table.sheet, rest));
}
