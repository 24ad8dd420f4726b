import type { ChangeSource } from '../changes';
import type { DocumentCore } from '../core/documentCore';
import { clearTableFilters, filterTable, reapplyTableFilters } from '../filter/filters';
import type { Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';
import { renameTableInFormulas } from '../words/tableWords';
import { addTableColumn, deleteTableColumn, renameTableColumn, type NewTableColumn } from './tableColumns';
import { addTable, type NewTable } from './tableCreation';
import { convertTableToRange, deleteTable } from './tableEnd';
import { assertTableName } from './tableNames';
import { addTableRows, deleteTableRows, type NewRows } from './tableRows';
import { replaceTable, resizeTable, showHeaders } from './tableShape';
import { setTotal, showTotals, type Total } from './totals';
import type { FilterCriteria, TableState, TableStyle } from './tableState';

/** The workbook's tables. What is read is a state that later changes do not touch: read it again after a change. */
export class Tables {
  constructor(private readonly core: DocumentCore) {}

  /** In the order of their sheets, then of their making. */
  list(sheet?: SheetId): TableState[] {
    const order = this.core.sheetStates.map(({ id }) => id);
    return this.core.tables
      .filter((table) => sheet === undefined || table.sheet === sheet)
      .sort((a, b) => order.indexOf(a.sheet) - order.indexOf(b.sheet) || a.id - b.id);
  }

  /** By name, whatever its case, or by id. */
  find(nameOrId: string | number): TableState | undefined {
    if (typeof nameOrId === 'string') return this.core.table(nameOrId);
    return this.core.tables.find(({ id }) => id === nameOrId);
  }

  /** The tables that a rectangle touches. */
  touching(sheet: SheetId, rect: Rect): TableState[] {
    return this.core.tablesIn(sheet, rect);
  }

  add(sheet: SheetId, rect: Rect, options: NewTable, source: ChangeSource): TableState {
    return addTable(this.core, sheet, rect, options, source);
  }

  /** Formulas follow. Throws `nameTaken` or `invalidName`. */
  rename(id: number, name: string, source: ChangeSource): void {
    const before = this.core.tableById(id).name;
    if (before === name) return;
    assertTableName(this.core, name, id);
    this.core.change(source, (step) => {
      step.keepWords(this.core);
      renameTableInFormulas(this.core, step, before, name);
      replaceTable(this.core, step, { ...this.core.tableById(id), name });
    });
  }

  setStyle(id: number, style: Partial<TableStyle>, source: ChangeSource): void {
    this.alter(id, source, (table) => ({ ...table, style: { ...table.style, ...style } }));
  }

  showFilterButton(id: number, shown: boolean, source: ChangeSource): void {
    this.alter(id, source, (table) => ({ ...table, showFilterButton: shown }));
  }

  /** The header row must stay where it is, and the totals row the last. New columns get headers; lost ones keep their cells. */
  resize(id: number, rect: Rect, source: ChangeSource): void {
    resizeTable(this.core, id, rect, source);
  }

  /** Hiding the header row empties it; showing it puts the names above the body, where cells move down if they must. */
  showHeaders(id: number, shown: boolean, source: ChangeSource): void {
    showHeaders(this.core, id, shown, source);
  }

  showTotals(id: number, shown: boolean, source: ChangeSource): void {
    showTotals(this.core, id, shown, source);
  }

  setTotal(id: number, columnId: number, total: Total, source: ChangeSource): void {
    setTotal(this.core, id, columnId, total, source);
  }

  addRows(id: number, rows: NewRows, source: ChangeSource): void {
    addTableRows(this.core, id, rows, source);
  }

  /** `index` counts in the body. */
  deleteRows(id: number, index: number, count: number, source: ChangeSource): void {
    deleteTableRows(this.core, id, index, count, source);
  }

  /** Returns the new column's id. */
  addColumn(id: number, column: NewTableColumn, source: ChangeSource): number {
    return addTableColumn(this.core, id, column, source);
  }

  deleteColumn(id: number, columnId: number, source: ChangeSource): void {
    deleteTableColumn(this.core, id, columnId, source);
  }

  renameColumn(id: number, columnId: number, name: string, source: ChangeSource): void {
    renameTableColumn(this.core, id, columnId, name, source);
  }

  filter(id: number, columnId: number, criteria: FilterCriteria | null, source: ChangeSource): void {
    filterTable(this.core, id, columnId, criteria, source);
  }

  clearFilters(id: number, source: ChangeSource): void {
    clearTableFilters(this.core, id, source);
  }

  /** Hides and shows rows anew after values changed. */
  reapplyFilters(id: number, source: ChangeSource): void {
    this.core.change(source, (step) => reapplyTableFilters(this.core, step, id));
  }

  /** The cells stay; formulas speak of cells from now on. Filters end. */
  convertToRange(id: number, source: ChangeSource): void {
    convertTableToRange(this.core, id, source);
  }

  /** Takes the table away with its cells' content and formats; nothing moves. */
  delete(id: number, source: ChangeSource): void {
    deleteTable(this.core, id, source);
  }

  private alter(id: number, source: ChangeSource, change: (table: TableState) => TableState): void {
    this.core.change(source, (step) => {
      step.keepWords(this.core);
      replaceTable(this.core, step, change(this.core.tableById(id)));
    });
  }
}
