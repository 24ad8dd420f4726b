import { cellsIn, setValue } from '../cells/cellStore';
import type { ChangeSource } from '../changes';
import { wordsSlot } from '../core/wordsSlot';
import type { DocumentCore } from '../core/documentCore';
import { DocumentError } from '../documentError';
import { assertInsideSheet, intersects, lastRow, maxRows, type Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';
import { mergedRects } from '../structure/merges';
import { insertion } from '../structure/shift';
import { shiftCells } from '../structure/insertDelete';
import { assertTableName, freeTableName } from './tableNames';
import { writtenHeader } from './headers';
import { newColumn } from './shiftTable';
import type { TableColumn, TableState } from './tableState';

export interface NewTable {
  readonly hasHeaders: boolean;
  /** A free «Tabell1» when left out. */
  readonly name?: string;
  /** Excel's default style when left out. */
  readonly style?: string | null;
}

/**
 * Makes a table of a rectangle. Without headers a header row is inserted above the data, and the cells below move down. Headers
 * are made text and unique. Throws `tableOverlap` or `mergedCells`.
 */
export function addTable(
  core: DocumentCore,
  sheet: SheetId,
  wanted: Rect,
  options: NewTable,
  source: ChangeSource,
): TableState {
  assertInsideSheet(wanted);
  assertFree(core, sheet, wanted, null);
  if (options.name !== undefined) assertTableName(core, options.name, null);
  return core.change(source, (step) => {
    step.keep(wordsSlot(core));
    if (!options.hasHeaders) shiftCells(core, insertion(sheet, { ...wanted, rowCount: 1 }, 'row'), source);
    const withHeader = options.hasHeaders ? wanted : { ...wanted, rowCount: wanted.rowCount + 1 };
    // A header alone gets a blank row below it.
    const rect = withHeader.rowCount === 1 ? { ...withHeader, rowCount: 2 } : withHeader;
    if (rect.rowCount > withHeader.rowCount) makeRoomBelow(core, sheet, rect, source);
    step.keepCells(core, sheet, { ...rect, rowCount: 1 });
    const table: TableState = {
      id: core.nextTableId++,
      name: options.name ?? freeTableName(core),
      sheet,
      rect,
      hasHeaders: true,
      hasTotals: false,
      showFilterButton: true,
      columns: headersToColumns(core, sheet, rect, options.hasHeaders),
      style: {
        name: options.style === undefined ? 'TableStyleMedium2' : options.style,
        showFirstColumn: false,
        showLastColumn: false,
        showBandedRows: true,
        showBandedColumns: false,
      },
    };
    core.tables = [...core.tables, table];
    step.wordsChanged = true;
    step.touch(sheet, { ...rect, rowCount: 1 });
    step.tell({ kind: 'tableAdded', sheet, table: table.id });
    return table;
  });
}

/** The row below a lone header must be blank; what stands there moves down. */
function makeRoomBelow(core: DocumentCore, sheet: SheetId, rect: Rect, source: ChangeSource): void {
  const below = { ...rect, row: lastRow(rect), rowCount: 1 };
  if (!isBlankRect(core, sheet, below)) shiftCells(core, insertion(sheet, below, 'row'), source);
}

function headersToColumns(core: DocumentCore, sheet: SheetId, rect: Rect, fromCells: boolean): TableColumn[] {
  const { worksheet } = core.sheet(sheet);
  const columns: TableColumn[] = [];
  for (let at = 0; at < rect.columnCount; at++) {
    const written = fromCells ? (writtenHeader(core, sheet, rect.row, rect.column + at) ?? '') : null;
    columns.push(newColumn(columns, written, core.culture));
  }
  columns.forEach(({ name }, at) => {
    setValue(worksheet, rect.row, rect.column + at, name);
    core.calculation.forget(sheet, rect.row, rect.column + at);
  });
  return columns;
}

/** Throws unless a table may stand there. */
export function assertFree(core: DocumentCore, sheet: SheetId, rect: Rect, own: number | null): void {
  if (core.tablesIn(sheet, rect).some(({ id }) => id !== own)) {
    throw new DocumentError('tableOverlap', 'a table cannot overlap another');
  }
  if (mergedRects(core.worksheet(sheet)).some((merged) => intersects(merged, rect))) {
    throw new DocumentError('mergedCells', 'a table cannot hold merged cells');
  }
  const filter = core.autoFilters.get(sheet);
  if (filter && intersects(filter.rect, rect))
    throw new DocumentError('filtered', 'the sheet’s own filter is in the way');
  if (rect.rowCount === maxRows) throw new DocumentError('invalidArgument', 'a table cannot be a whole column');
}

export const isBlankRect = (core: DocumentCore, sheet: SheetId, rect: Rect): boolean =>
  cellsIn(core.worksheet(sheet), rect).every(({ state }) => state.value === null || state.value === undefined);
