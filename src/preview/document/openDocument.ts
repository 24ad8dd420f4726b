import { editCells, readCell, readCells, usedRect, type CellEdit } from './cells/cells';
import type { CellContents, CellGrid } from './cells/cellContents';
import type { ChangeSource, DocumentChange, Selection } from './changes';
import { DocumentCore } from './core/documentCore';
import { Workbook } from './excelts';
import { norwegian, type Culture } from './input/culture';
import { assertInsideSheet, type Rect } from './rect';
import { addFirstSheet, Sheets } from './sheets/sheets';
import type { SheetId } from './sheets/sheetState';
import { openPackage } from './package/openPackage';
import { savePackage } from './package/savePackage';

/**
 * The open workbook: cells, formulas, tables and names, kept as a person's Excel would keep them. Rows and columns are
 * zero-based throughout; formulas are English with commas unless said otherwise.
 */
export class OpenDocument {
  /** The language in which `user` and `coauthor` edits are typed. */
  culture: Culture = norwegian;
  readonly sheets: Sheets;

  private constructor(private readonly core: DocumentCore) {
    this.sheets = new Sheets(core);
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

  usedRect(sheet: SheetId, options: { readonly valuesOnly: boolean } = { valuesOnly: false }): Rect | null {
    return usedRect(this.core, sheet, options.valuesOnly);
  }

  /** Writes cells as one change; throws a `DocumentError` and changes nothing when Excel would refuse. */
  editCells(sheet: SheetId, edits: readonly CellEdit[], source: ChangeSource): void {
    editCells(this.core, sheet, edits, source, this.culture);
  }

  get calculationMode(): 'automatic' | 'manual' {
    return this.core.calculationMode;
  }

  set calculationMode(mode: 'automatic' | 'manual') {
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
    return this.core.history.asOneStep(work);
  }

  onChange(listener: (change: DocumentChange) => void): () => void {
    return this.core.changes.add(listener);
  }

  onSelection(listener: (selection: Selection) => void): () => void {
    return this.core.selections.add(listener);
  }
}
