import { LifecycleStages } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import type { DocumentChange, OpenDocument, SheetId, SheetRect } from '../document';
import { CellPainter } from './cellPicture';
import { wholeStyle } from './cellStyle';
import { commandNames } from './commands';
import { FormulaFormats } from './formulaFormats';
import { GridFocus } from './gridFocus';
import { repaintOf, withRects, type Repaint } from './repaint';
import { SelectionLink } from './selectionLink';
import { isReadyForKeys } from './typing';
import { createWidget, type Widget } from './univer';
import { drawn, UserEdits } from './userEdits';
import { listSources } from './validations';
import { workbookPicture } from './workbookPicture';
import { worksheetOf } from './worksheetOf';

export interface GridListeners {
  /** The document refused what the person did. */
  onRefused(failure: unknown): void;
  /** The person tried something that the preview does not have. */
  onForeign(): void;
  /** A cell's editor was opened or closed. */
  onEditing(open: boolean): void;
}

/** One to paint what has changed, one for what follows from it, such as the arrows of lists. */
const framesOfPainting = 2;
/** A grid that is not ready by then is not readied by trying. */
const mostFramesToReady = 120;

/**
 * Shows a document as a spreadsheet. The grid holds no truth of its own: what a person does in it becomes a change of the
 * document, and what it shows is drawn from the document, whoever changed it.
 */
export class GridView {
  private readonly widget: Widget;
  private readonly edits: UserEdits;
  private readonly selection: SelectionLink;
  private readonly keyboard: GridFocus;
  private shown: { readonly document: OpenDocument; readonly stop: () => void } | undefined;
  private workbook: FWorkbook | undefined;
  private formats: FormulaFormats | undefined;
  private listSources: readonly SheetRect[] = [];
  private pictures = 0;
  private isDueWhole = false;
  private framesToPaint = 0;

  constructor(
    private readonly container: HTMLElement,
    darkMode: boolean,
    listeners: GridListeners,
  ) {
    this.widget = createWidget(container, darkMode);
    this.keyboard = new GridFocus(container);
    this.selection = new SelectionLink(this.widget.api);
    this.edits = new UserEdits(this.widget, container, {
      onRefused: (failure) => listeners.onRefused(failure),
      onForeign: () => listeners.onForeign(),
      onEditing: (open) => {
        listeners.onEditing(open);
        if (!open && this.isDueWhole) this.scheduleWhole();
      },
      repaint: (cells) => this.repaint(cells),
    });
  }

  /** Shows the document from now on, in place of the one before. */
  show(document: OpenDocument): void {
    this.shown?.stop();
    const stopChanges = document.onChange((change) => this.follow(change));
    const stopSelection = document.onSelection(() => this.selection.fromDocument());
    this.shown = {
      document,
      stop: () => {
        stopChanges();
        stopSelection();
      },
    };
    this.drawWhole();
  }

  setDarkMode(dark: boolean): void {
    this.widget.api.toggleDarkMode(dark);
  }

  get isEditing(): boolean {
    return this.workbook?.isCellEditing() ?? false;
  }

  /** Whether everything that has happened to the document is on the screen. */
  get isUpToDate(): boolean {
    return !this.isDueWhole && this.framesToPaint === 0;
  }

  /** Whether a key that is pressed now begins in the selected cell. */
  get isReadyForKeys(): boolean {
    const { workbook } = this;
    return !!workbook && !this.isEditing && this.keyboard.isHere && isReadyForKeys(this.widget.univer, workbook);
  }

  /** Resolves when the grid can be typed in. */
  async whenReady(): Promise<void> {
    const { api } = this.widget;
    await this.keyboard.whenReady();
    if (api.getCurrentLifecycleStage() >= LifecycleStages.Rendered) return;
    await new Promise<void>((resolve) => {
      const listening = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
        if (stage < LifecycleStages.Rendered) return;
        listening.dispose();
        resolve();
      });
    });
  }

  /** Puts the keyboard in the grid. */
  focus(): void {
    this.keyboard.take();
    this.readyForKeys();
  }

  /** Until the grid takes keys, or the keyboard is elsewhere. */
  private readyForKeys(frames = mostFramesToReady): void {
    const isIdle = this.isDueWhole || this.isEditing || !this.keyboard.isHere;
    if (isIdle || frames === 0 || this.isReadyForKeys) return;
    this.selection.repeat();
    requestAnimationFrame(() => this.readyForKeys(frames - 1));
  }

  /** The grid paints on its canvas in the frames that follow. */
  private paint(): void {
    const wasPainting = this.framesToPaint > 0;
    this.framesToPaint = framesOfPainting;
    if (wasPainting) return;
    const next = (): void => {
      this.framesToPaint -= 1;
      if (this.framesToPaint > 0) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  }

  /** The text the grid shows in a cell, formats applied. */
  cellText(sheet: SheetId, row: number, column: number): string {
    return this.workbook?.getSheetBySheetId(sheet)?.getRange(row, column).getDisplayValue() ?? '';
  }

  /** The colour behind a cell's text, as `#RRGGBB`; empty when it has none. */
  cellGround(sheet: SheetId, row: number, column: number): string {
    return this.workbook?.getSheetBySheetId(sheet)?.getRange(row, column).getCellStyleData()?.bg?.rgb ?? '';
  }

  /** Where a cell of the sheet on top is on the screen, in the page's pixels. */
  cellBox(row: number, column: number): DOMRect | undefined {
    const box = this.workbook?.getActiveSheet().getRange(row, column).getCellRect();
    const canvas = this.container.querySelector('[id^=univer-sheet-main-canvas]')?.getBoundingClientRect();
    return box && canvas && new DOMRect(canvas.x + box.x, canvas.y + box.y, box.width, box.height);
  }

  private follow(change: DocumentChange): void {
    const document = this.shown?.document;
    if (!document) return;
    const due = repaintOf(document, change, this.listSources);
    if (due === 'whole') this.scheduleWhole();
    else this.repaint(withRects(due, this.formats?.refresh(change) ?? []));
  }

  /**
   * Several changes in a row are drawn once. While a cell's editor is open, drawing anew would close it; and the grid ends an
   * edit in several steps, the last of them after it has told of the end.
   */
  private scheduleWhole(): void {
    const wasDue = this.isDueWhole;
    this.isDueWhole = true;
    if (this.isEditing || (wasDue && this.drawing)) return;
    this.drawing = true;
    setTimeout(() => {
      this.drawing = false;
      if (this.isDueWhole && !this.isEditing) this.drawWhole();
    });
  }
  private drawing = false;

  private drawWhole(): void {
    const document = this.shown?.document;
    if (!document) return;
    this.isDueWhole = false;
    const scroll = this.selection.scrollPositions();
    this.selection.rest();
    const before = this.workbook?.getId();
    this.pictures += 1;
    const formats = new FormulaFormats(document);
    this.formats = formats;
    this.listSources = listSources(document);
    this.edits.whileDrawing(() => {
      const id = `workbook${this.pictures}`;
      const workbook = this.widget.api.createWorkbook(workbookPicture(document, id, formats));
      if (before !== undefined) this.widget.api.disposeUnit(before);
      workbook.setNumfmtLocal(document.culture.name === 'nb-NO' ? 'nb' : 'en');
      this.workbook = workbook;
      this.edits.follow(document, workbook);
      this.selection.follow(document, workbook, scroll);
    });
    this.paint();
    this.readyForKeys();
  }

  private repaint(cells: Repaint): void {
    const { shown, formats } = this;
    const document = shown?.document;
    if (!document || !formats || !this.workbook || this.isDueWhole) return;
    for (const [sheet, rows] of cells) {
      const info = document.sheets.find(sheet);
      if (!info) continue;
      const painter = new CellPainter(document, sheet, worksheetOf(document, info), document.tables.list(), formats);
      const cellValue: Record<number, Record<number, object>> = {};
      for (const [row, columns] of rows) {
        const line: Record<number, object> = {};
        for (const column of columns) {
          const { data, style } = painter.paint(row, column);
          line[column] = { ...data, s: wholeStyle(style) };
        }
        cellValue[row] = line;
      }
      const change = { unitId: this.workbook.getId(), subUnitId: sheet, cellValue };
      this.edits.whileDrawing(() => this.widget.api.syncExecuteCommand(commandNames.values, change, drawn));
    }
    this.paint();
  }
}
