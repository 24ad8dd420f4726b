import { CellValueType, type ICellData } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { OpenDocument, SheetId } from '../document';
import { cellRect } from '../document/rect';
import { commandNames, isForeign } from './commands';
import { editorText } from './editorText';
import { editOf, type CellMatrix } from './pastedEdits';
import { repaintRect, type Repaint } from './repaint';
import { sheetGestures } from './sheetGestures';
import type { Widget } from './univer';

export interface EditListeners {
  onRefused(failure: unknown): void;
  onForeign(): void;
  onEditing(open: boolean): void;
  repaint(cells: Repaint): void;
}

interface Followed {
  readonly document: OpenDocument;
  readonly workbook: FWorkbook;
}

/** Turns what a person does in the grid into changes of the document, and keeps the grid from doing anything by itself. */
export class UserEdits {
  private followed: Followed | undefined;
  private isDrawing = false;
  private textAtStart: string | undefined;
  /** The grid's own writing of what was typed is dropped: the document has it already, as the text that was typed. */
  private isTypedWritten = false;

  constructor(
    private readonly widget: Widget,
    container: HTMLElement,
    private readonly listeners: EditListeners,
  ) {
    this.guardCommands();
    this.followEditor();
    this.followValues();
    container.addEventListener('keydown', (event) => this.historyKey(event), true);
  }

  follow(document: OpenDocument, workbook: FWorkbook): void {
    // The grid has its services only from the first workbook on.
    if (!this.followed) this.showEditorTexts();
    this.followed = { document, workbook };
  }

  /** Changes made within are ours: they are neither refused nor taken for the person's. */
  whileDrawing(draw: () => void): void {
    const before = this.isDrawing;
    this.isDrawing = true;
    try {
      draw();
    } finally {
      this.isDrawing = before;
    }
  }

  /** A cell's editor opens with the text the person would type, in their language. */
  private showEditorTexts(): void {
    const interceptors = this.widget.univer.__getInjector().get(SheetInterceptorService);
    interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: 1_000,
      handler: (value, { subUnitId, row, col }) => {
        const text = this.textOf(subUnitId, row, col);
        return text === undefined ? value : { ...value, ...editorCell(text) };
      },
    });
  }

  private textOf(sheet: SheetId, row: number, column: number): string | undefined {
    const { document } = this.followed ?? {};
    return document?.sheets.find(sheet) && editorText(document.readCell(sheet, row, column), document.culture);
  }

  private guardCommands(): void {
    const { api } = this.widget;
    api.addEvent(api.Event.BeforeCommandExecute, (command) => {
      const { id } = command;
      if (id === commandNames.calculate) command.cancel = true;
      else if (id === commandNames.writeCell && this.isTypedWritten) {
        command.cancel = true;
        this.isTypedWritten = false;
      } else if (this.isSheetGesture(id, command.params)) command.cancel = true;
      else if (isForeign(id) && !this.isDrawing) {
        command.cancel = true;
        this.listeners.onForeign();
      }
    });
  }

  /** What is done to the sheets' tabs is done to the document, which the grid then shows. */
  private isSheetGesture(id: string, params: object | undefined): boolean {
    const { document } = this.followed ?? {};
    const gesture = this.isDrawing ? undefined : sheetGestures[id];
    if (!document || !gesture) return false;
    this.attempt(() => gesture(document, params ?? {}));
    return true;
  }

  /** Undo is the document's; only while a cell is being typed in is it the editor's. */
  private historyKey(event: KeyboardEvent): void {
    const { document, workbook } = this.followed ?? {};
    const step = document && (event.ctrlKey || event.metaKey) && !event.altKey ? historyStep(event) : undefined;
    if (!document || !step || workbook?.isCellEditing()) return;
    event.preventDefault();
    event.stopPropagation();
    this.attempt(() => document[step]());
  }

  private followEditor(): void {
    const { api } = this.widget;
    api.addEvent(api.Event.SheetEditStarted, ({ worksheet, row, column }) => {
      this.textAtStart = this.textOf(worksheet.getSheetId(), row, column);
      this.listeners.onEditing(true);
    });
    api.addEvent(api.Event.BeforeSheetEditEnd, (end) => {
      if (!end.isConfirm) return;
      const text = end.value.toPlainText().replace(/\r\n$/, '').replace(/\r/g, '\n');
      if (this.enter(end.worksheet.getSheetId(), end.row, end.column, text)) this.dropOwnWriting();
      else end.cancel = true;
    });
    api.addEvent(api.Event.SheetEditEnded, () => this.listeners.onEditing(false));
  }

  /** Whether the document took the text; when it did not, the editor stays open with it. */
  private enter(sheet: SheetId, row: number, column: number, text: string): boolean {
    const { document } = this.followed ?? {};
    if (!document || text === this.textAtStart) return true;
    return this.attempt(() => document.editCells(sheet, [{ row, column, inputs: [[text]] }], 'user'));
  }

  /** The grid writes what was typed right after the editor has closed, unless it sees no difference. */
  private dropOwnWriting(): void {
    this.isTypedWritten = true;
    setTimeout(() => (this.isTypedWritten = false));
  }

  /** Paste, fill, delete and the choices of lists reach the grid's values first, and the document from there. */
  private followValues(): void {
    const { api } = this.widget;
    api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
      const { document } = this.followed ?? {};
      if (id !== commandNames.values || !document || options?.fromFormula || isOurs(options) || !isValuesChange(params))
        return;
      const edit = editOf(params.cellValue);
      if (!edit) return;
      const sheet = params.subUnitId;
      this.attempt(() => document.editCells(sheet, [edit], 'user'));
      const [first = []] = edit.inputs ?? [];
      const rect = {
        ...cellRect(edit.row, edit.column),
        rowCount: edit.inputs?.length ?? 0,
        columnCount: first.length,
      };
      // Formats that came along are not in the document, and what it refused must not stand.
      this.listeners.repaint(repaintRect(sheet, rect));
    });
  }

  private attempt(work: () => unknown): boolean {
    try {
      work();
      return true;
    } catch (failure) {
      this.listeners.onRefused(failure);
      return false;
    }
  }
}

function editorCell(text: string): ICellData {
  return { v: text === '' ? null : text, t: text === '' ? null : CellValueType.STRING, f: null, p: null };
}

/** Marks our own drawing: the grid may tell of it after the command has returned. */
export const drawn = { drawnFromDocument: true };

function historyStep({ key, shiftKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : undefined;
}

function isOurs(options: object | undefined): boolean {
  return options !== undefined && 'drawnFromDocument' in options;
}

function isValuesChange(params: unknown): params is { readonly subUnitId: SheetId; readonly cellValue: CellMatrix } {
  return (
    typeof params === 'object' &&
    params !== null &&
    'cellValue' in params &&
    typeof params.cellValue === 'object' &&
    params.cellValue !== null &&
    'subUnitId' in params
  );
}
