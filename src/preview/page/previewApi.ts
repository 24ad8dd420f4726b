import { parseRect, rectName } from '../document/a1';
import type { OpenDocument, SheetInfo } from '../document';
import type { StandIn } from '../standIn';
import type { PreviewPage } from './previewPage';

/** What browser tests, and people at the browser's console, can ask of the page as `window.preview`. */
export interface PreviewApi {
  /** The open workbook, as the add-in's host has it. */
  readonly document: OpenDocument;
  /** The stand-in for Excel: traffic, delays, refusals, the co-author. */
  readonly standIn: StandIn;
  readonly fileName: string;
  /** Whether a cell's editor is open in the grid. */
  readonly isEditing: boolean;
  /** Whether a key that is pressed now begins in the selected cell. */
  readonly isReadyForKeys: boolean;
  /** Selects a cell or range and puts the keyboard in the grid, ready for typing. */
  goTo(sheet: string, address: string): void;
  /** What the grid shows in a cell, formats applied. */
  cellText(sheet: string, address: string): string;
  /** The colour behind a cell's text in the grid, as `#RRGGBB`; empty when it has none. */
  cellGround(sheet: string, address: string): string;
  /** Where a cell of the sheet on top is, in the page's pixels. */
  cellBox(address: string): DOMRect | undefined;
  selection(): { readonly sheet: string; readonly address: string };
  /** Whether the grid shows the document as it is now. */
  isUpToDate(): boolean;
}

declare global {
  interface Window {
    preview?: PreviewApi;
  }
}

export function previewApi(page: PreviewPage): PreviewApi {
  const { grid } = page;
  const rectOf = (address: string): NonNullable<ReturnType<typeof parseRect>> => {
    const rect = parseRect(address);
    if (!rect) throw new Error(`${address} is no address`);
    return rect;
  };
  const sheetOf = (nameOrId: string): SheetInfo => {
    const sheet = page.workbook.document.sheets.find(nameOrId);
    if (!sheet) throw new Error(`There is no sheet ${nameOrId}`);
    return sheet;
  };
  return {
    get document() {
      return page.workbook.document;
    },
    get standIn() {
      return page.workbook.standIn;
    },
    get fileName() {
      return page.workbook.fileName;
    },
    get isEditing() {
      return grid.isEditing;
    },
    get isReadyForKeys() {
      return grid.isReadyForKeys;
    },
    goTo(sheet, address) {
      const { document } = page.workbook;
      const { id } = sheetOf(sheet);
      document.sheets.activate(id, 'user');
      document.select(id, rectOf(address));
      grid.focus();
    },
    cellText(sheet, address) {
      const rect = rectOf(address);
      return grid.cellText(sheetOf(sheet).id, rect.row, rect.column);
    },
    cellGround(sheet, address) {
      const rect = rectOf(address);
      return grid.cellGround(sheetOf(sheet).id, rect.row, rect.column);
    },
    cellBox(address) {
      const rect = rectOf(address);
      return grid.cellBox(rect.row, rect.column);
    },
    selection() {
      const { document } = page.workbook;
      const { sheet, rect } = document.selection;
      return { sheet: sheetOf(sheet).name, address: rectName(rect) };
    },
    isUpToDate: () => grid.isUpToDate,
  };
}
