import { cellName } from '../a1';
import { cellsIn, replaceCells, wipeCell, eachCellIn, placeCell, type PlacedCell } from '../cells/cellStore';
import {
  blankColumn,
  cellsOf,
  readdressCell,
  renumberRow,
  rowsOf,
  spliceColumnProperties,
  type Cell,
  type Column,
  type Row,
  type Worksheet,
} from '../excelts';
import { intersection, type Rect } from '../rect';
import { axisLimit, isWhole, movingRect, rectOf, subject, type Shift } from './shift';

/** What a deletion took away, enough to put it back. */
export type Removed =
  | { readonly kind: 'rows'; readonly rows: (Row | undefined)[] }
  | { readonly kind: 'columns'; readonly properties: Column[]; readonly cells: Map<Row, (Cell | undefined)[]> }
  | { readonly kind: 'cells'; readonly cells: PlacedCell[] };

/** Moves the cells of a sheet that has no merges now; nothing else follows them yet. */
export function moveCells(worksheet: Worksheet, shift: Shift): Removed {
  if (!isWhole(shift)) return moveBand(worksheet, shift);
  return shift.axis === 'row' ? spliceRows(worksheet, shift, []) : spliceColumns(worksheet, shift, null);
}

/** Takes a `moveCells` back. */
export function moveCellsBack(worksheet: Worksheet, shift: Shift, removed: Removed): void {
  const opposite: Shift = { ...shift, kind: shift.kind === 'insert' ? 'delete' : 'insert' };
  if (removed.kind === 'rows') spliceRows(worksheet, opposite, removed.rows);
  else if (removed.kind === 'columns') spliceColumns(worksheet, opposite, removed);
  else {
    moveBand(worksheet, opposite);
    if (shift.kind === 'delete') replaceCells(worksheet, subject(shift), removed.cells);
  }
}

function spliceRows(worksheet: Worksheet, { kind, at, count }: Shift, back: readonly (Row | undefined)[]): Removed {
  const rows = rowsOf(worksheet);
  let removed: (Row | undefined)[] = [];
  if (kind === 'delete') removed = at < rows.length ? rows.splice(at, count) : [];
  else if (at < rows.length || back.length > 0) {
    if (rows.length < at) rows.length = at;
    rows.splice(at, 0, ...Array.from({ length: count }, (_, index) => back[index]));
  }
  for (let index = at; index < rows.length; index++) {
    const row = rows[index];
    if (row && row.number !== index + 1) renumberRow(row, index);
  }
  return { kind: 'rows', rows: removed };
}

function spliceColumns(
  worksheet: Worksheet,
  { kind, at, count }: Shift,
  back: Extract<Removed, { kind: 'columns' }> | null,
): Removed {
  const inserted = back?.properties.length
    ? back.properties
    : Array.from({ length: count }, () => blankColumn(worksheet, at));
  const properties = spliceColumnProperties(
    worksheet,
    at,
    kind === 'delete' ? count : 0,
    kind === 'insert' ? inserted : [],
  );
  const removed = new Map<Row, (Cell | undefined)[]>();
  for (const row of rowsOf(worksheet)) {
    if (!row) continue;
    const cells = cellsOf(row);
    const returning = back?.cells.get(row) ?? [];
    if (kind === 'delete') {
      if (at >= cells.length) continue;
      removed.set(row, cells.splice(at, count));
    } else if (at < cells.length || returning.length > 0) {
      if (cells.length < at) cells.length = at;
      cells.splice(at, 0, ...Array.from({ length: count }, (_, index) => returning[index]));
    }
    for (let column = at; column < cells.length; column++) {
      const cell = cells[column];
      if (cell) readdressCell(cell, cellName(row.number - 1, column));
    }
  }
  return { kind: 'columns', properties, cells: removed };
}

/** A part of the rows or columns: content and formats move, the cells themselves stay. */
function moveBand(worksheet: Worksheet, shift: Shift): Removed {
  const gone = shift.kind === 'delete' ? cellsIn(worksheet, subject(shift)) : [];
  const from = shift.kind === 'delete' ? shift.at + shift.count : shift.at;
  const limit = axisLimit(shift) - (shift.kind === 'insert' ? shift.count : 0);
  const moving = from < limit ? cellsIn(worksheet, rectOf(shift, { first: from, last: limit - 1 }, shift.band)) : [];
  const emptied = intersection(movingRect(shift), {
    row: 0,
    column: 0,
    rowCount: 1 << 20,
    columnCount: 1 << 14,
  }) as Rect;
  eachCellIn(worksheet, emptied, wipeCell);
  const by = shift.kind === 'insert' ? shift.count : -shift.count;
  for (const { row, column, state } of moving) {
    if (shift.axis === 'row') placeCell(worksheet, row + by, column, state);
    else placeCell(worksheet, row, column + by, state);
  }
  return { kind: 'cells', cells: gone };
}
