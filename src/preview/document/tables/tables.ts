import { cellsIn, wipeCell, eachCellIn } from '../cells/cellStore';
import type { ChangeSource } from '../changes';
import type { DocumentCore } from '../core/documentCore';
import type { Step } from '../core/step';
import { DocumentError } from '../documentError';
import { clearTableFilters, filterTable, reapplyTableFilters } from '../filter/filters';
import { assertInsideSheet, intersects, type Rect } from '../rect';
import type { SheetId } from '../sheets/sheetState';
import { insertion } from '../structure/shift';
import { shiftCells } from '../structure/insertDelete';
import { forgetColumns, renameTableInFormulas, spellOutTable } from '../words/tableWords';
import { syncHeaders } from './headers';
import { newColumn } from './shiftTable';
import { addTable, assertFree, isBlankRect, type NewTable } from './tableCreation';
import { addTableColumn, deleteTableColumn, renameTableColumn, type NewTableColumn } from './tableColumns';
import { assertTableName } from './tableNames';
import { addTableRows, deleteTableRows, type NewRows } from './tableRows';
import { setTotal, showTotals, type Total } from './totals';
import { headerRect, type FilterCriteria, type TableState, type TableStyle } from './tableState';

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
      this.replace(step, { ...this.core.tableById(id), name });
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
    const table = this.core.tableById(id);
    assertInsideSheet(rect);
    const least = 1 + (table.hasHeaders ? 1 : 0) + (table.hasTotals ? 1 : 0);
    const keepsTotals = !table.hasTotals || rect.rowCount === table.rect.rowCount;
    if (rect.row !== table.rect.row || !intersects(rect, table.rect) || rect.rowCount < least || !keepsTotals) {
      throw new DocumentError('invalidArgument', 'a table is resized from its header row');
    }
    assertFree(this.core, table.sheet, rect, id);
    this.core.change(source, (step) => {
      step.keepWords(this.core);
      const columns: TableState['columns'][number][] = [];
      const header = headerRect({ ...table, rect });
      for (let at = 0; at < rect.columnCount; at++) {
        const known = table.columns[rect.column + at - table.rect.column];
        const [cell] = header
          ? cellsIn(this.core.worksheet(table.sheet), { ...header, column: rect.column + at, columnCount: 1 })
          : [];
        columns.push(
          known ??
            newColumn(
              [...table.columns, ...columns],
              cell?.state.value ? String(cell.state.value) : null,
              this.core.culture,
            ),
        );
      }
      const lost = table.columns.filter(({ id: column }) => !columns.some((kept) => kept.id === column));
      if (lost.length > 0) forgetColumns(this.core, step, table, lost);
      const next = { ...this.core.tableById(id), rect, columns };
      this.replace(step, next);
      syncHeaders(this.core, step, next);
    });
  }

  /** Hiding the header row empties it; showing it puts the names above the body, where cells move down if they must. */
  showHeaders(id: number, shown: boolean, source: ChangeSource): void {
    const table = this.core.tableById(id);
    if (table.hasHeaders === shown) return;
    this.core.change(source, (step) => {
      step.keepWords(this.core);
      const { rect } = table;
      const header = headerRect(table);
      if (header) {
        this.wipe(step, table.sheet, header);
        this.replace(step, {
          ...table,
          hasHeaders: false,
          rect: { ...rect, row: rect.row + 1, rowCount: rect.rowCount - 1 },
        });
        return;
      }
      const above = { ...rect, row: rect.row - 1, rowCount: 1 };
      const fits =
        above.row >= 0 &&
        isBlankRect(this.core, table.sheet, above) &&
        this.core.tablesIn(table.sheet, above).length === 0;
      if (!fits) shiftCells(this.core, insertion(table.sheet, { ...rect, rowCount: 1 }, 'row'), source);
      const next = {
        ...table,
        hasHeaders: true,
        rect: { ...rect, row: fits ? above.row : rect.row, rowCount: rect.rowCount + 1 },
      };
      this.replace(step, next);
      syncHeaders(this.core, step, next);
    });
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
    this.core.change(source, (step) => {
      clearTableFilters(this.core, id, source);
      const table = this.core.tableById(id);
      spellOutTable(this.core, step, table);
      this.remove(step, table);
    });
  }

  /** Takes the table away with its cells' content and formats; nothing moves. */
  delete(id: number, source: ChangeSource): void {
    this.core.change(source, (step) => {
      clearTableFilters(this.core, id, source);
      const table = this.core.tableById(id);
      this.wipe(step, table.sheet, table.rect);
      forgetColumns(this.core, step, table, table.columns);
      this.remove(step, table);
    });
  }

  private wipe(step: Step, sheet: SheetId, rect: Rect): void {
    step.keepCells(this.core, sheet, rect);
    eachCellIn(this.core.worksheet(sheet), rect, (cell, row, column) => {
      wipeCell(cell);
      this.core.calculation.index.remove(sheet, row, column);
    });
    step.touch(sheet, rect);
  }

  private remove(step: Step, table: TableState): void {
    step.keepWords(this.core);
    this.core.tables = this.core.tables.filter(({ id }) => id !== table.id);
    step.wordsChanged = true;
    step.tell({ kind: 'tableDeleted', sheet: table.sheet, table: table.id });
  }

  private alter(id: number, source: ChangeSource, change: (table: TableState) => TableState): void {
    this.core.change(source, (step) => {
      step.keepWords(this.core);
      this.replace(step, change(this.core.tableById(id)));
    });
  }

  private replace(step: Step, table: TableState): void {
    this.core.replaceTable(table);
    step.wordsChanged = true;
    step.tell({ kind: 'tableChanged', sheet: table.sheet, table: table.id });
  }
}
