import { applyInputs } from '../cells/editCells';
import { setValue } from '../cells/cellStore';
import type { ChangeSource } from '../changes';
import { wordsSlot } from '../core/wordsSlot';
import type { DocumentCore } from '../core/documentCore';
import type { Step } from '../core/step';
import { DocumentError } from '../documentError';
import type { CellInput } from '../input/enter';
import { deletion, insertion } from '../structure/shift';
import { shiftCells } from '../structure/insertDelete';
import { lastColumn, maxColumns } from '../rect';
import { syncHeaders, takeHeaders } from './headers';
import { newColumn } from './shiftTable';
import { isBlankRect } from './tableCreation';
import { headerRect, type TableState } from './tableState';

export interface NewTableColumn {
  /** Before which column; `null` adds it last. */
  readonly index: number | null;
  readonly name: string | null;
  /** For every row of the table, the header row left out. */
  readonly values?: readonly CellInput[];
}

/** Adds a column; cells right of the table move, within the table's rows. Returns the column's id. */
export function addTableColumn(core: DocumentCore, id: number, wanted: NewTableColumn, source: ChangeSource): number {
  const table = core.tableById(id);
  const at = wanted.index ?? table.columns.length;
  if (!Number.isInteger(at) || at < 0 || at > table.columns.length) {
    throw new DocumentError('invalidArgument', `no column ${at} in the table`);
  }
  return core.change(source, (step) => {
    const isLast = at === table.columns.length;
    if (isLast) growRight(core, step, table, [wanted.name], source);
    else insertColumn(core, step, table, at, wanted.name, source);
    const grown = core.tableById(id);
    const first = table.rect.row + (table.hasHeaders ? 1 : 0);
    if (wanted.values) {
      applyInputs(
        core,
        step,
        table.sheet,
        first,
        table.rect.column + at,
        wanted.values.map((value) => [value]),
        source,
      );
    }
    return grown.columns[at]?.id ?? 0;
  });
}

function insertColumn(
  core: DocumentCore,
  step: Step,
  table: TableState,
  at: number,
  name: string | null,
  source: ChangeSource,
): void {
  const place = { ...table.rect, column: table.rect.column + at, columnCount: 1 };
  shiftCells(core, insertion(table.sheet, place, 'column'), source);
  const moved = core.tableById(table.id);
  // Inserted before the first column the whole table has moved: it takes the new cells in.
  const rect = { ...table.rect, columnCount: table.rect.columnCount + 1 };
  const others =
    moved.columns.length === table.columns.length ? moved.columns : moved.columns.filter((_, index) => index !== at);
  const added = newColumn(others, name, core.culture);
  const next = { ...moved, rect, columns: [...others.slice(0, at), added, ...others.slice(at)] };
  core.replaceTable(next);
  step.wordsChanged = true;
  syncHeaders(core, step, next);
}

/** The table takes in columns on its right; cells there that are not blank move right first. */
export function growRight(
  core: DocumentCore,
  step: Step,
  table: TableState,
  names: readonly (string | null)[],
  source: ChangeSource,
  /** `over`: the cells to the right are what the table shall take in. */
  way: 'push' | 'over' = 'push',
): void {
  step.keep(wordsSlot(core));
  const added = { ...table.rect, column: lastColumn(table.rect) + 1, columnCount: names.length };
  if (lastColumn(added) >= maxColumns)
    throw new DocumentError('nonBlankCellOffSheet', 'the table would leave the sheet');
  if (way === 'push' && !isBlankRect(core, table.sheet, added))
    shiftCells(core, insertion(table.sheet, added, 'column'), source);
  const columns = [...table.columns];
  for (const name of names) columns.push(newColumn(columns, name, core.culture));
  const next = { ...core.tableById(table.id), rect: { ...table.rect, columnCount: columns.length }, columns };
  core.replaceTable(next);
  step.wordsChanged = true;
  syncHeaders(core, step, next);
  step.tell({ kind: 'tableChanged', sheet: table.sheet, table: table.id });
}

/** Deletes a column with its cells; cells right of the table move left. The last column takes the table with it. */
export function deleteTableColumn(core: DocumentCore, id: number, columnId: number, source: ChangeSource): void {
  const table = core.tableById(id);
  const at = indexOfColumn(table, columnId);
  shiftCells(
    core,
    deletion(table.sheet, { ...table.rect, column: table.rect.column + at, columnCount: 1 }, 'column'),
    source,
  );
}

export function renameTableColumn(
  core: DocumentCore,
  id: number,
  columnId: number,
  name: string,
  source: ChangeSource,
): void {
  const table = core.tableById(id);
  const at = indexOfColumn(table, columnId);
  const taken = table.columns.some(
    (column) => column.id !== columnId && column.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw new DocumentError('nameTaken', `there is a column ${name}`);
  const header = headerRect(table);
  core.change(source, (step) => {
    step.keep(wordsSlot(core));
    if (header) {
      const cell = { ...header, column: header.column + at, columnCount: 1 };
      step.keepCells(core, table.sheet, cell);
      setValue(core.worksheet(table.sheet), cell.row, cell.column, name);
      step.touch(table.sheet, cell);
      step.tell({ kind: 'cells', changeType: 'RangeEdited', sheet: table.sheet, rect: cell, tables: [id] });
      takeHeaders(core, step, table);
    } else {
      const columns = table.columns.map((column) => (column.id === columnId ? { ...column, name } : column));
      core.replaceTable({ ...table, columns });
      step.wordsChanged = true;
    }
    step.tell({ kind: 'tableChanged', sheet: table.sheet, table: id });
  });
}

export function indexOfColumn(table: TableState, columnId: number): number {
  const at = table.columns.findIndex(({ id }) => id === columnId);
  if (at < 0) throw new DocumentError('notFound', `no column ${columnId} in ${table.name}`);
  return at;
}
