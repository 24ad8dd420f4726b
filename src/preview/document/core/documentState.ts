import { shownValue } from '../cells/cellContents';
import { eachCellIn } from '../cells/cellStore';
import type { CalculationScope } from '../calculation/calculation';
import type { Selection } from '../changes';
import { DocumentError } from '../documentError';
import type { Workbook, Worksheet } from '../excelts';
import type { AutoFilterState } from '../filter/autoFilterState';
import { norwegian, type Culture } from '../input/culture';
import type { NameState } from '../names/nameState';
import type { KeptParts } from '../package/keptParts';
import { cellRect, containsCell, intersects, type Rect } from '../rect';
import type { SheetId, SheetState } from '../sheets/sheetState';
import type { TableState } from '../tables/tableState';
import type { ValidationState } from '../validation/validationState';

/** What the document consists of, and what its words mean. It is changed through `DocumentCore` alone. */
export class DocumentState implements CalculationScope {
  sheetStates: readonly SheetState[] = [];
  tables: readonly TableState[] = [];
  names: readonly NameState[] = [];
  validations: ReadonlyMap<SheetId, readonly ValidationState[]> = new Map();
  autoFilters: ReadonlyMap<SheetId, AutoFilterState> = new Map();
  /** Parts of the opened file that nothing here reads. */
  kept: KeptParts | null = null;
  /** The zero-based serial of the next sheet and table id. */
  nextSheetNumber = 1;
  nextTableId = 1;
  activeSheet: SheetId = '';
  selection: Selection = { sheet: '', rect: cellRect(0, 0) };
  /** What was selected on each sheet when it was last shown. */
  private readonly selectedRects = new Map<SheetId, Rect>();
  /** The language in which people type, and in which new columns are named. */
  culture: Culture = norwegian;

  constructor(readonly workbook: Workbook) {}

  get date1904(): boolean {
    return this.workbook.properties.date1904 ?? false;
  }

  sheet(id: SheetId): SheetState {
    const found = this.sheetStates.find((state) => state.id === id);
    if (!found) throw new DocumentError('notFound', `no sheet ${id}`);
    return found;
  }

  selectionOf(id: SheetId): Rect {
    return this.selectedRects.get(id) ?? cellRect(0, 0);
  }

  rememberSelection(sheet: SheetId, rect: Rect): void {
    this.selectedRects.set(sheet, rect);
  }

  /** Puts a sheet on top, with what was selected on it. */
  show(id: SheetId): void {
    this.activeSheet = id;
    this.selection = { sheet: id, rect: this.selectionOf(id) };
  }

  worksheet(id: SheetId): Worksheet {
    return this.sheet(id).worksheet;
  }

  sheetName(id: SheetId): string {
    return this.sheetStates.find((state) => state.id === id)?.worksheet.name ?? '';
  }

  sheetIdByName(name: string): SheetId | undefined {
    const wanted = name.toLowerCase();
    return this.sheetStates.find(({ worksheet }) => worksheet.name.toLowerCase() === wanted)?.id;
  }

  sheetsBetween(first: string, last: string): readonly SheetId[] {
    const ids = this.sheetStates.map(({ id }) => id);
    const from = ids.indexOf(this.sheetIdByName(first) ?? '');
    const to = ids.indexOf(this.sheetIdByName(last) ?? '');
    return from < 0 || to < 0 ? [] : ids.slice(Math.min(from, to), Math.max(from, to) + 1);
  }

  table(name: string): TableState | undefined {
    const wanted = name.toLowerCase();
    return this.tables.find((table) => table.name.toLowerCase() === wanted);
  }

  tableAt(sheet: SheetId, row: number, column: number): TableState | undefined {
    return this.tables.find((table) => table.sheet === sheet && containsCell(table.rect, row, column));
  }

  tablesIn(sheet: SheetId, rect: Rect): TableState[] {
    return this.tables.filter((table) => table.sheet === sheet && intersects(table.rect, rect));
  }

  /** The values of a rectangle that are not blank, as texts. */
  textsOf(sheet: SheetId, rect: Rect): string[] {
    const texts: string[] = [];
    eachCellIn(this.worksheet(sheet), rect, (cell) => {
      const value = shownValue(cell);
      if (value !== '') texts.push(String(value));
    });
    return texts;
  }

  tableById(id: number): TableState {
    const found = this.tables.find((table) => table.id === id);
    if (!found) throw new DocumentError('notFound', `no table ${id}`);
    return found;
  }

  /** Inside a change that keeps the words. */
  replaceTable(table: TableState): void {
    this.tables = this.tables.map((one) => (one.id === table.id ? table : one));
  }

  name(name: string, at: SheetId | null): NameState | undefined {
    const wanted = name.toLowerCase();
    const known = this.names.filter((one) => one.name.toLowerCase() === wanted);
    return known.find((one) => one.scope === at) ?? known.find((one) => one.scope === null);
  }

  qualifiedName(sheetName: string, name: string): string | undefined {
    const sheet = this.sheetIdByName(sheetName);
    return sheet === undefined ? undefined : this.name(name, sheet)?.formula;
  }

  nameFormula(name: string, at: SheetId): string | undefined {
    return this.name(name, at)?.formula;
  }
}
