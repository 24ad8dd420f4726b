import { cellsIn, placeCell } from '../cells/cellStore';
import { applyInputs } from '../cells/editCells';
import type { ChangeSource } from '../changes';
import { wordsSlot } from '../core/wordsSlot';
import type { DocumentCore } from '../core/documentCore';
import type { Step } from '../core/step';
import { DocumentError } from '../documentError';
import type { CellInput } from '../input/enter';
import { lastRow, maxRows, rectBetween, type Rect } from '../rect';
import { deletion, insertion } from '../structure/shift';
import { shiftCells } from '../structure/insertDelete';
import { fillCalculatedColumns } from './calculatedColumns';
import { extendRules } from './extendRules';
import { growReferences } from './growReferences';
import { isBlankRect } from './tableCreation';
import { bodyRect, type TableState } from './tableState';

export interface NewRows {
  /** Before which row of the body; `null` adds them last. */
  readonly index: number | null;
  readonly rows: readonly (readonly CellInput[])[];
  /** Last rows: always move the cells below, also when the row below the table is blank (Excel's own default). */
  readonly alwaysInsert: boolean;
}

/** Adds rows to a table's body; cells below the table move down, within the table's columns. */
export function addTableRows(
  core: DocumentCore,
  id: number,
  { index, rows, alwaysInsert }: NewRows,
  source: ChangeSource,
): void {
  const table = core.tableById(id);
  const body = bodyRect(table);
  if (rows.length === 0) return;
  if (index !== null && (!Number.isInteger(index) || index < 0 || index > body.rowCount)) {
    throw new DocumentError('invalidArgument', `no row ${index} in the table`);
  }
  if (rows.some((row) => row.length !== table.rect.columnCount)) {
    throw new DocumentError('shapeMismatch', 'a row must have as many values as the table has columns');
  }
  core.change(source, (step) => {
    const at = body.row + (index ?? body.rowCount);
    if (at <= lastRow(body))
      shiftCells(core, insertion(table.sheet, { ...body, row: at, rowCount: rows.length }, 'row'), source);
    else growDown(core, step, table, rows.length, alwaysInsert, source);
    const grown = core.tableById(id);
    applyInputs(core, step, table.sheet, at, body.column, rows, source);
    fillCalculatedColumns(core, step, grown, { first: at, last: at + rows.length - 1 });
  });
}

/** The table takes rows in below its body; a totals row and what stands below moves down. */
export function growDown(
  core: DocumentCore,
  step: Step,
  table: TableState,
  count: number,
  alwaysInsert: boolean,
  source: ChangeSource,
  /** `over`: the cells below are what the table shall take in. */
  way: 'push' | 'over' = 'push',
): void {
  const body = bodyRect(table);
  const added = rectBetween(lastRow(body) + 1, body.column, lastRow(body) + count, body.column + body.columnCount - 1);
  if (lastRow(added) >= maxRows) throw new DocumentError('nonBlankCellOffSheet', 'the table would leave the sheet');
  step.keep(wordsSlot(core));
  if (way === 'push' && (table.hasTotals || alwaysInsert || !isBlankRect(core, table.sheet, added))) {
    shiftCells(core, insertion(table.sheet, added, 'row'), source);
  }
  // Rows inserted at the end of a table are not within it until the table is made longer.
  const current = core.tableById(table.id);
  const rowCount = table.rect.rowCount + count;
  core.replaceTable({ ...current, rect: { ...table.rect, rowCount } });
  step.wordsChanged = true;
  copyFormatsDown(core, step, table, added);
  extendRules(core, step, table, count);
  growReferences(core, step, table, count);
  step.tell({ kind: 'tableChanged', sheet: table.sheet, table: table.id });
}

/** New rows look like the last row of the body. */
function copyFormatsDown(core: DocumentCore, step: Step, table: TableState, added: Rect): void {
  const worksheet = core.worksheet(table.sheet);
  const model = cellsIn(worksheet, { ...added, row: added.row - 1, rowCount: 1 });
  if (added.row - 1 < bodyRect(table).row) return;
  step.keepCells(core, table.sheet, added);
  const present = new Map(cellsIn(worksheet, added).map((cell) => [`${cell.row},${cell.column}`, cell.state]));
  for (let row = added.row; row <= lastRow(added); row++) {
    for (const { column, state } of model) {
      const { quotePrefix: _, ...style } = state.style as typeof state.style & { quotePrefix?: boolean };
      const existing = present.get(`${row},${column}`);
      placeCell(worksheet, row, column, {
        value: existing?.value ?? null,
        comment: existing?.comment,
        style: { ...style, ...existing?.style },
      });
    }
  }
}

/** Deletes rows of a table's body; cells below the table move up. The last row is emptied instead. */
export function deleteTableRows(
  core: DocumentCore,
  id: number,
  index: number,
  count: number,
  source: ChangeSource,
): void {
  const table = core.tableById(id);
  const body = bodyRect(table);
  if (!Number.isInteger(index) || index < 0 || count < 1 || index + count > body.rowCount) {
    throw new DocumentError('invalidArgument', `no rows ${index}–${index + count - 1} in the table`);
  }
  shiftCells(core, deletion(table.sheet, { ...body, row: body.row + index, rowCount: count }, 'row'), source);
}
