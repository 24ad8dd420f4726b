import { makeCell, stored, type Cell, type StoredValue, type Style, type Worksheet } from '../excelts';
import type { Rect } from '../rect';
import { eachCellIn, wipeCell } from './cellStore';

/** The cells of a rectangle as they are, side by side in lists, for a large write keeps hundreds of thousands of them. */
export class CellsSnapshot {
  private readonly rows: number[] = [];
  private readonly columns: number[] = [];
  private readonly values: StoredValue[] = [];
  private readonly styles: Partial<Style>[] = [];
  private readonly comments = new Map<number, Cell['comment']>();

  constructor(
    private readonly worksheet: Worksheet,
    private readonly rect: Rect,
  ) {
    eachCellIn(worksheet, rect, (cell, row, column) => {
      if (cell.type === stored.merged) return;
      if (cell.comment) this.comments.set(this.rows.length, cell.comment);
      this.rows.push(row);
      this.columns.push(column);
      this.values.push(cell.value);
      this.styles.push(cell.style);
    });
  }

  putBack(): void {
    eachCellIn(this.worksheet, this.rect, (cell) => {
      if (cell.type !== stored.merged) wipeCell(cell);
    });
    this.rows.forEach((row, at) => {
      const cell = makeCell(this.worksheet, row, this.columns[at] as number);
      cell.value = this.values[at];
      cell.style = this.styles[at] as Partial<Style>;
      cell.comment = this.comments.get(at);
    });
  }
}
