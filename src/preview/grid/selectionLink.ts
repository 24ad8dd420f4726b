import type { IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SelectionMoveType, type FWorkbook, type FWorksheet } from '@univerjs/preset-sheets-core';
import type { OpenDocument, SheetId } from '../document';
import { sameRect, type Rect } from '../document/rect';
import { commandNames } from './commands';
import { documentRect } from './gridRange';

/** The first visible row and column of each sheet. */
export type ScrollPositions = ReadonlyMap<SheetId, { readonly row: number; readonly column: number }>;

/** Keeps what is selected in the grid and in the document the same, whichever of them it was chosen in. */
export class SelectionLink {
  private followed: { readonly document: OpenDocument; readonly workbook: FWorkbook } | undefined;
  private isSetting = false;

  constructor(api: FUniver) {
    // The grid's own event for this is not there until some seconds after a workbook is shown.
    api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
      if (id !== commandNames.select || !isSelecting(params) || params.unitId !== this.followed?.workbook.getId())
        return;
      const [selected] = params.selections;
      if (selected && !isUnderWay(params.type)) this.fromGrid(params.subUnitId, documentRect(selected.range));
    });
    api.addEvent(api.Event.ActiveSheetChanged, ({ workbook, activeSheet }) => {
      if (this.isFollowed(workbook)) this.sheetFromGrid(activeSheet.getSheetId());
    });
  }

  follow(document: OpenDocument, workbook: FWorkbook, scroll: ScrollPositions): void {
    this.followed = { document, workbook };
    this.show(false);
    for (const [sheet, { row, column }] of scroll) {
      if (sheet === document.selection.sheet) workbook.getSheetBySheetId(sheet)?.scrollToCell(row, column);
    }
  }

  /** Follows nothing until the next workbook is drawn: a new one announces a selection of its own. */
  rest(): void {
    this.followed = undefined;
  }

  private isFollowed(workbook: FWorkbook): boolean {
    return this.followed?.workbook.getId() === workbook.getId();
  }

  /** The document's selection has changed, perhaps because of the grid. */
  fromDocument(): void {
    const { document, workbook } = this.followed ?? {};
    if (!document || !workbook) return;
    const shown = workbook.getActiveSheet();
    const range = shown.getActiveRange();
    const { sheet, rect } = document.selection;
    const isShown = shown.getSheetId() === sheet && range && sameRect(documentRect(range.getRange()), rect);
    if (!isShown) this.show(true);
  }

  scrollPositions(): ScrollPositions {
    const sheet = this.followed?.workbook.getActiveSheet();
    const scroll = sheet?.getScrollState();
    return new Map(
      sheet && scroll
        ? [[sheet.getSheetId(), { row: scroll.sheetViewStartRow, column: scroll.sheetViewStartColumn }]]
        : [],
    );
  }

  /** Says in the grid once more what is selected, which readies its editor for the cell. */
  repeat(): void {
    this.show(false);
  }

  private fromGrid(sheet: SheetId, rect: Rect): void {
    const { document } = this.followed ?? {};
    if (!document || this.isSetting) return;
    if (document.selection.sheet === sheet && sameRect(document.selection.rect, rect)) return;
    if (document.sheets.active !== sheet) this.sheetFromGrid(sheet);
    document.select(sheet, rect);
  }

  private sheetFromGrid(sheet: SheetId): void {
    const { document } = this.followed ?? {};
    if (document && !this.isSetting && document.sheets.active !== sheet) document.sheets.activate(sheet, 'user');
  }

  private show(reveal: boolean): void {
    const { document, workbook } = this.followed ?? {};
    if (!document || !workbook) return;
    const { sheet: id, rect } = document.selection;
    const sheet = workbook.getSheetBySheetId(id);
    if (!sheet) return;
    this.isSetting = true;
    try {
      if (workbook.getActiveSheet().getSheetId() !== id) workbook.setActiveSheet(id);
      sheet.setActiveSelection(rangeOf(sheet, rect));
      if (reveal) revealCell(sheet, rect.row, rect.column);
    } finally {
      this.isSetting = false;
    }
  }
}

function rangeOf(sheet: FWorksheet, rect: Rect): ReturnType<FWorksheet['getRange']> {
  const rows = Math.max(1, Math.min(rect.rowCount, sheet.getMaxRows() - rect.row));
  const columns = Math.max(1, Math.min(rect.columnCount, sheet.getMaxColumns() - rect.column));
  return sheet.getRange(rect.row, rect.column, rows, columns);
}

/** Scrolls only when the cell is out of sight, and then leaves some rows above it. */
function revealCell(sheet: FWorksheet, row: number, column: number): void {
  const visible = sheet.getVisibleRange();
  const isSeen =
    visible &&
    row >= visible.startRow &&
    row < visible.endRow &&
    column >= visible.startColumn &&
    column < visible.endColumn;
  if (!isSeen) sheet.scrollToCell(Math.max(0, row - 3), Math.max(0, column - 1));
}

interface Selecting {
  readonly unitId: string;
  readonly subUnitId: SheetId;
  readonly type?: number;
  readonly selections: readonly { readonly range: IRange }[];
}

function isSelecting(params: unknown): params is Selecting {
  return typeof params === 'object' && params !== null && 'selections' in params && Array.isArray(params.selections);
}

/** While the pointer is down, what is selected is not settled. */
function isUnderWay(type: number | undefined): boolean {
  return type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING;
}
