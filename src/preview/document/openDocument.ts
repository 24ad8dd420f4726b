import { editCells, type CellEdit } from './cells/editCells';
import { readCell, readCells, readFormulas, readNumberFormats, readValues, readValueTypes } from './cells/readCells';
import { usedRectWithin } from './cells/usedWithin';
import { clearCells, type ClearWhat } from './cells/clear';
import type { CellContents, CellGrid, CellValue, ValueType } from './cells/cellContents';
import type { ChangeSource, DocumentChange, Selection } from './changes';
import { evaluateProbes, formatProbes, type FormatProbe } from './conditionalFormats/formatProbes';
import { DocumentCore } from './core/documentCore';
import { Workbook } from './excelts';
import type { AutoFilterState } from './filter/autoFilterState';
import { filterSheet, setSheetFilter } from './filter/filters';
import type { Culture } from './input/culture';
import { Names } from './names/names';
import { assertInsideSheet, wholeSheet, type Rect } from './rect';
import { addFirstSheet, Sheets } from './sheets/sheets';
import type { SheetId } from './sheets/sheetState';
import { deleteCells, insertCells, type DeleteDirection, type InsertDirection } from './structure/insertDelete';
import type { FilterCriteria } from './tables/tableState';
import { Tables } from './tables/tables';
import { Validations } from './validation/validations';
import { openPackage } from './package/openPackage';
import { savePackage } from './package/savePackage';

/**
 * The open workbook: cells, formulas, tables and names, kept as a person's Excel would keep them. Rows and columns are
 * zero-based throughout; formulas are English with commas unless said otherwise.
 */
export class OpenDocument {
  readonly sheets: Sheets;
  readonly tables: Tables;
  readonly names: Names;
  readonly validations: Validations;

  private constructor(private readonly core: DocumentCore) {
    this.sheets = new Sheets(core);
    this.tables = new Tables(core);
    this.names = new Names(core);
    this.validations = new Validations(core);
  }

  static blank(sheetName = 'Ark1'): OpenDocument {
    const core = new DocumentCore(new Workbook());
    addFirstSheet(core, sheetName);
    return new OpenDocument(core);
  }

  /** Rejects with a `DocumentError` whose code is one of `openErrorCodes`. */
  static async open(bytes: Uint8Array | ArrayBuffer): Promise<OpenDocument> {
    return new OpenDocument(await openPackage(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)));
  }

  save(): Promise<Uint8Array> {
    return savePackage(this.core);
  }

  /** The library's workbook: read formats and properties here; write through the document, which calculates and tells. */
  get workbook(): Workbook {
    return this.core.workbook;
  }

  /** The language in which `user` and `coauthor` edits are typed, and in which new columns are named. */
  get culture(): Culture {
    return this.core.culture;
  }

  set culture(culture: Culture) {
    this.core.culture = culture;
  }

  get date1904(): boolean {
    return this.core.date1904;
  }

  get selection(): Selection {
    return this.core.selection;
  }

  select(sheet: SheetId, rect: Rect): void {
    assertInsideSheet(rect);
    this.core.select(sheet, rect);
  }

  readCell(sheet: SheetId, row: number, column: number): CellContents {
    return readCell(this.core, sheet, row, column);
  }

  readCells(sheet: SheetId, rect: Rect): CellGrid {
    return readCells(this.core, sheet, rect);
  }

  readValues(sheet: SheetId, rect: Rect): CellValue[][] {
    return readValues(this.core, sheet, rect);
  }

  readValueTypes(sheet: SheetId, rect: Rect): ValueType[][] {
    return readValueTypes(this.core, sheet, rect);
  }

  readFormulas(sheet: SheetId, rect: Rect): CellValue[][] {
    return readFormulas(this.core, sheet, rect);
  }

  readNumberFormats(sheet: SheetId, rect: Rect): string[][] {
    return readNumberFormats(this.core, sheet, rect);
  }

  usedRect(sheet: SheetId, options: { readonly valuesOnly: boolean } = { valuesOnly: false }): Rect | null {
    return usedRectWithin(this.core, sheet, wholeSheet, options.valuesOnly);
  }

  /** Writes cells as one change; throws a `DocumentError` and changes nothing when Excel would refuse. */
  editCells(sheet: SheetId, edits: readonly CellEdit[], source: ChangeSource): void {
    editCells(this.core, sheet, edits, source);
  }

  clearCells(sheet: SheetId, rect: Rect, what: ClearWhat, source: ChangeSource): void {
    clearCells(this.core, sheet, rect, what, source);
  }

  /**
   * Inserts blank cells where `rect` is; whole rows or columns when it spans them. Formulas, names, tables, merges, validation
   * and formats follow the cells that move. Throws `tableConflict`, `mergedCells` or `nonBlankCellOffSheet`.
   */
  insertCells(sheet: SheetId, rect: Rect, direction: InsertDirection, source: ChangeSource): void {
    insertCells(this.core, sheet, rect, direction, source);
  }

  /** References to cells that are gone become `#REF!`. */
  deleteCells(sheet: SheetId, rect: Rect, direction: DeleteDirection, source: ChangeSource): void {
    deleteCells(this.core, sheet, rect, direction, source);
  }

  /** A sheet's filter outside tables. */
  sheetFilter(sheet: SheetId): AutoFilterState | undefined {
    return this.core.autoFilters.get(sheet);
  }

  setSheetFilter(sheet: SheetId, rect: Rect | null, source: ChangeSource): void {
    setSheetFilter(this.core, sheet, rect, source);
  }

  /** `column` counts from the filter's left; `null` for it clears all, `null` criteria clear one. */
  filterSheet(sheet: SheetId, column: number | null, criteria: FilterCriteria | null, source: ChangeSource): void {
    filterSheet(this.core, sheet, column, criteria, source);
  }

  /** The formulas that tell where a sheet's conditional formats apply, within a part of the sheet. */
  formatProbes(sheet: SheetId, within: Rect): FormatProbe[] {
    return formatProbes(this.core, sheet, within);
  }

  /** Whether each of the formulas holds. */
  evaluateProbes(probes: readonly FormatProbe[]): boolean[] {
    return evaluateProbes(this.core, probes);
  }

  get calculationMode(): 'automatic' | 'manual' {
    return this.core.calculationMode;
  }

  set calculationMode(mode: 'automatic' | 'manual') {
    this.core.catchUp();
    this.core.calculationMode = mode;
    if (mode === 'automatic') this.core.recalculate(false);
  }

  recalculate(options: { readonly everything: boolean } = { everything: true }): void {
    this.core.recalculate(options.everything);
  }

  get canUndo(): boolean {
    return this.core.history.canUndo;
  }

  get canRedo(): boolean {
    return this.core.history.canRedo;
  }

  undo(): boolean {
    return this.core.undo();
  }

  redo(): boolean {
    return this.core.redo();
  }

  /** Everything changed by `work` is taken back by one undo. */
  asOneStep<T>(work: () => T): T {
    return this.core.asOneStep(work);
  }

  onChange(listener: (change: DocumentChange) => void): () => void {
    return this.core.changes.add(listener);
  }

  onSelection(listener: (selection: Selection) => void): () => void {
    return this.core.selections.add(listener);
  }
}
