import type { ChangeEvent, DocumentChange, OpenDocument, Rect, SheetId, SheetRect } from '../document';
import { cellRect, intersection, intersects, lastColumn, lastRow } from '../document/rect';

/** Cells to draw anew: by sheet, row, columns. */
export type Repaint = ReadonlyMap<SheetId, ReadonlyMap<number, ReadonlySet<number>>>;

/** Above this, drawing the workbook anew is quicker than cell by cell. */
const mostCells = 4_000;

/** What a change leaves to be drawn: some cells, or everything when rows, sheets, tables or looks beyond cells have changed. */
export function repaintOf(
  document: OpenDocument,
  change: DocumentChange,
  /** The cells that lists take their choices from: the grid takes lists with the whole workbook alone. */
  listSources: readonly SheetRect[] = [],
): Repaint | 'whole' {
  const cells = new Cells();
  const feedsList = (sheet: SheetId, rect: Rect): boolean =>
    listSources.some((source) => source.sheet === sheet && intersects(source.rect, rect));
  for (const event of change.events) {
    if (event.kind === 'cells' && feedsList(event.sheet, event.rect)) return 'whole';
    const rect = drawnRect(document, event);
    if (rect === 'whole') return 'whole';
    if (!rect) continue;
    if (rect.rect.rowCount * rect.rect.columnCount > mostCells) return 'whole';
    cells.addRect(rect.sheet, rect.rect);
  }
  for (const { sheet, row, column } of change.recalculated) {
    if (feedsList(sheet, cellRect(row, column))) return 'whole';
    cells.add(sheet, row, column);
  }
  return cells.count > mostCells ? 'whole' : cells.all;
}

function drawnRect(document: OpenDocument, event: ChangeEvent): { sheet: SheetId; rect: Rect } | 'whole' | undefined {
  switch (event.kind) {
    case 'cells':
      return event.changeType === 'RangeEdited' ? usedPart(document, event.sheet, event.rect) : 'whole';
    case 'formats':
    case 'formula':
      return usedPart(document, event.sheet, event.rect);
    case 'namesChanged':
    case 'sheetActivated':
      return undefined;
    case 'sheetLayout':
      return event.what === 'protection' || event.what === 'page' ? undefined : 'whole';
    default:
      return 'whole';
  }
}

/** Whole columns cost no more than what is in them; small rectangles are drawn as they are, since clearing leaves nothing used. */
function usedPart(
  document: OpenDocument,
  sheet: SheetId,
  rect: Rect,
): { sheet: SheetId; rect: Rect } | 'whole' | undefined {
  if (rect.rowCount * rect.columnCount <= mostCells) return { sheet, rect };
  const used = document.usedRect(sheet);
  const shared = used && intersection(used, rect);
  return shared ? 'whole' : undefined;
}

class Cells {
  readonly all = new Map<SheetId, Map<number, Set<number>>>();
  count = 0;

  add(sheet: SheetId, row: number, column: number): void {
    const rows = this.all.get(sheet) ?? new Map<number, Set<number>>();
    this.all.set(sheet, rows);
    const columns = rows.get(row) ?? new Set<number>();
    rows.set(row, columns);
    if (!columns.has(column)) this.count += 1;
    columns.add(column);
  }

  addRect(sheet: SheetId, rect: Rect): void {
    for (let row = rect.row; row <= lastRow(rect); row++) {
      for (let column = rect.column; column <= lastColumn(rect); column++) this.add(sheet, row, column);
    }
  }
}

/** Some rectangles more. */
export function withRects(due: Repaint, rects: readonly SheetRect[]): Repaint {
  if (rects.length === 0) return due;
  const cells = new Cells();
  for (const [sheet, rows] of due) {
    for (const [row, columns] of rows) for (const column of columns) cells.add(sheet, row, column);
  }
  for (const { sheet, rect } of rects) cells.addRect(sheet, rect);
  return cells.all;
}

/** One rectangle's cells. */
export function repaintRect(sheet: SheetId, rect: Rect): Repaint {
  const cells = new Cells();
  cells.addRect(sheet, rect);
  return cells.all;
}
