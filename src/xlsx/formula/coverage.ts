import type { Rectangle } from '../../sheets/address';

/** The union of many rectangles, column by column, so that each cell in it is visited once. */
export class Coverage {
  private readonly columns = new Map<number, [top: number, bottom: number][]>();
  private readonly seen = new Set<string>();

  /** `columnLimit`: columns from here on hold nothing. */
  add(rect: Rectangle, columnLimit: number): void {
    const key = `${rect.row},${rect.column},${rect.rowCount},${rect.columnCount}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const lastRow = rect.row + rect.rowCount - 1;
    for (let column = rect.column; column < Math.min(rect.column + rect.columnCount, columnLimit); column++) {
      const spans = this.columns.get(column);
      if (spans) spans.push([rect.row, lastRow]);
      else this.columns.set(column, [[rect.row, lastRow]]);
    }
  }

  *spans(): Iterable<{ readonly column: number; readonly top: number; readonly bottom: number }> {
    for (const [column, spans] of this.columns) {
      spans.sort((a, b) => a[0] - b[0]);
      let [top, bottom] = spans[0] ?? [0, -1];
      for (const [nextTop, nextBottom] of spans) {
        if (nextTop > bottom + 1) {
          yield { column, top, bottom };
          top = nextTop;
          bottom = nextBottom;
        } else bottom = Math.max(bottom, nextBottom);
      }
      yield { column, top, bottom };
    }
  }
}
