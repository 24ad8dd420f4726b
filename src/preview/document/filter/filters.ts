import { shownValue } from '../cells/cellContents';
import type { ChangeSource } from '../changes';
import type { DocumentCore } from '../core/documentCore';
import { partSlot } from '../core/partSlot';
import type { Step } from '../core/step';
import { DocumentError } from '../documentError';
import { cellAt, rowsOf } from '../excelts';
import { cellRect, intersects, lastRow, type Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';
import { indexOfColumn } from '../tables/tableColumns';
import { bodyRect, type FilterCriteria } from '../tables/tableState';
import { matches } from './matches';

/** Filters a table by one of its columns; `null` takes that column's filter away. Rows that do not match are hidden. */
export function filterTable(
  core: DocumentCore,
  id: number,
  columnId: number,
  criteria: FilterCriteria | null,
  source: ChangeSource,
): void {
  const table = core.tableById(id);
  const at = indexOfColumn(table, columnId);
  core.change(source, (step) => {
    step.keepWords(core);
    const columns = table.columns.map((column, index) => (index === at ? { ...column, filter: criteria } : column));
    core.replaceTable({ ...table, columns });
    reapplyTableFilters(core, step, id);
  });
}

export function clearTableFilters(core: DocumentCore, id: number, source: ChangeSource): void {
  const table = core.tableById(id);
  core.change(source, (step) => {
    step.keepWords(core);
    core.replaceTable({ ...table, columns: table.columns.map((column) => ({ ...column, filter: null })) });
    reapplyTableFilters(core, step, id);
  });
}

export function reapplyTableFilters(core: DocumentCore, step: Step, id: number): void {
  const table = core.tableById(id);
  const filters = table.columns.map(({ filter }, at) => [at, filter] as const);
  hideRows(core, step, table.sheet, bodyRect(table), new Map(filters));
  step.tell({ kind: 'tableFiltered', sheet: table.sheet, table: id });
}

/** Gives a sheet a filter of its own over `rect` (header row included), or takes it away. */
export function setSheetFilter(core: DocumentCore, sheet: SheetId, rect: Rect | null, source: ChangeSource): void {
  if (rect && core.tablesIn(sheet, rect).length > 0)
    throw new DocumentError('tableOverlap', 'a table has its own filter');
  const before = core.autoFilters.get(sheet);
  core.change(source, (step) => {
    step.keepWords(core);
    if (before) hideRows(core, step, sheet, dataOf(before.rect), new Map());
    const others = [...core.autoFilters].filter(([id]) => id !== sheet);
    core.autoFilters = new Map(rect ? [...others, [sheet, { rect, filters: new Map() }]] : others);
    step.tell({ kind: 'sheetLayout', sheet, what: 'autoFilter' });
  });
}

/** `column` counts from the left of the sheet's filter; `null` for either clears. */
export function filterSheet(
  core: DocumentCore,
  sheet: SheetId,
  column: number | null,
  criteria: FilterCriteria | null,
  source: ChangeSource,
): void {
  const filter = core.autoFilters.get(sheet);
  if (!filter) throw new DocumentError('notFound', 'the sheet has no filter');
  if (column !== null && (column < 0 || column >= filter.rect.columnCount)) {
    throw new DocumentError('invalidArgument', `no column ${column} in the filter`);
  }
  core.change(source, (step) => {
    step.keepWords(core);
    const filters = new Map(column === null ? [] : filter.filters);
    if (column !== null && criteria) filters.set(column, criteria);
    else if (column !== null) filters.delete(column);
    core.autoFilters = new Map([...core.autoFilters, [sheet, { ...filter, filters }]]);
    hideRows(core, step, sheet, dataOf(filter.rect), filters);
    step.tell({ kind: 'sheetLayout', sheet, what: 'autoFilter' });
  });
}

const dataOf = (rect: Rect): Rect => ({ ...rect, row: rect.row + 1, rowCount: rect.rowCount - 1 });

/** A row is shown when every filter lets it through. Filters that are not evaluated leave rows as they are. */
function hideRows(
  core: DocumentCore,
  step: Step,
  sheet: SheetId,
  data: Rect,
  filters: ReadonlyMap<number, FilterCriteria | null>,
): void {
  core.catchUp();
  const worksheet = core.worksheet(sheet);
  const set = [...filters].filter((one): one is [number, FilterCriteria] => one[1] !== null);
  for (let index = data.row; index <= lastRow(data); index++) {
    const results = set.map(([at, criteria]) => {
      const cell = cellAt(worksheet, index, data.column + at);
      return matches({ value: shownValue(cell), text: cell?.displayText ?? '' }, criteria);
    });
    const isHidden = rowsOf(worksheet)[index]?.hidden ?? false;
    const isOut = results.includes(false) || (results.includes(null) && isHidden);
    if (isOut === isHidden) continue;
    const row = worksheet.getRow(index + 1);
    step.keep(
      partSlot(
        sheet,
        `hiding of row ${index}`,
        () => row.hidden,
        (value) => (row.hidden = value),
      ),
    );
    row.hidden = isOut;
  }
  touchHidden(core, step, sheet, data);
  step.tell({ kind: 'sheetLayout', sheet, what: 'rows' });
}

/** Formulas that leave hidden rows out are calculated anew. */
export function touchHidden(core: DocumentCore, step: Step, sheet: SheetId, rows: Rect): void {
  for (const entry of core.calculation.index.mindingHiddenRows(sheet, rows)) {
    step.touch(entry.sheet, cellRect(entry.row, entry.column));
  }
}

export const isSheetFiltered = (core: DocumentCore, sheet: SheetId, rect: Rect): boolean => {
  const filter = core.autoFilters.get(sheet);
  return filter !== undefined && filter.filters.size > 0 && intersects(filter.rect, rect);
};
