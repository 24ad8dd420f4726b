import type { CellBlock, CellValue } from '../../sheets/snapshot';
import { maxReadColumns } from '../package/limits';
import type { Budget } from './budget';
import { generalFormat } from './numberFormats';

interface RowCells {
  /** By column, from the sheet's first. */
  readonly values: CellValue[];
  /** By column; only where there is a formula. */
  formulas: Map<number, string> | null;
  readonly styles: number[];
  readonly style: number | null;
  hasContent: boolean;
}

/** Gathers the cells of a sheet as they are met, and makes a block of those that hold something. */
export class SheetGrid {
  private readonly rows = new Map<number, RowCells>();
  private readonly columnStyles: number[] = [];
  private readonly hidden = new Set<number>();
  private left = Infinity;
  private right = -1;
  private isFull = false;
  private lastRow = -1;

  constructor(
    private readonly budget: Budget,
    private readonly formats: readonly string[],
  ) {}

  /** Formats of whole columns, first and last included. */
  styleColumns(first: number, last: number, style: number): void {
    for (let column = first; column <= Math.min(last, maxReadColumns - 1); column++) this.columnStyles[column] = style;
  }

  styleRow(row: number, style: number): void {
    this.rows.set(row, this.rows.get(row) ?? emptyRow(style));
  }

  /** Hidden by hand or by a filter: a file says no more than that. */
  hideRow(row: number): void {
    this.hidden.add(row);
  }

  put(row: number, column: number, value: CellValue, formula: string | null, style: number): void {
    const hasContent = value !== '' || formula !== null;
    if (hasContent) this.lastRow = Math.max(this.lastRow, row);
    if (column >= maxReadColumns || this.isFull) return;
    const cells = this.rows.get(row) ?? emptyRow(null);
    const hasRoom = hasContent
      ? this.budget.hasRoomFor(Math.max(0, column + 1 - cells.values.length))
      : this.budget.hasRoomForBlank();
    if (!hasRoom) {
      if (hasContent) this.stopAt(row);
      return;
    }
    this.rows.set(row, cells);
    while (cells.styles.length < column) cells.styles.push(-1);
    cells.styles[column] = style;
    if (!hasContent) return;
    while (cells.values.length < column) cells.values.push('');
    cells.values[column] = value;
    if (formula !== null) (cells.formulas ??= new Map()).set(column, formula);
    cells.hasContent = true;
    this.left = Math.min(this.left, column);
    this.right = Math.max(this.right, column);
  }

  /** A row that does not fit is left out whole, and so are those that come after it. */
  private stopAt(row: number): void {
    this.isFull = true;
    this.rows.delete(row);
  }

  /** The smallest block around all cells with content, those of its rows that are hidden, and how many below it were left out. */
  finish(): {
    readonly cells: CellBlock | null;
    readonly hiddenRows: ReadonlySet<number>;
    readonly unreadRows: number;
  } {
    const filled = [...this.rows].filter(([, { hasContent }]) => hasContent).sort(([a], [b]) => a - b);
    const top = filled[0]?.[0];
    if (top === undefined) return { cells: null, hiddenRows: new Set(), unreadRows: this.lastRow + 1 };
    let bottom = top;
    for (const [row, { values }] of filled) {
      // Every row of the block is as wide as the widest: a stray cell far out must not fill the memory.
      if (!this.budget.hasRoomFor(Math.max(0, this.right + 1 - values.length))) break;
      bottom = row;
    }
    const hiddenRows = new Set([...this.hidden].filter((row) => row >= top && row <= bottom));
    return { cells: this.block(top, bottom), hiddenRows, unreadRows: this.lastRow - bottom };
  }

  private block(top: number, bottom: number): CellBlock {
    const values: CellValue[][] = [];
    const formulas: CellValue[][] = [];
    const numberFormats: (readonly string[])[] = [];
    const blank = this.padded([]);
    const known = new Map<string, readonly string[]>();
    for (let row = top; row <= bottom; row++) {
      const cells = this.rows.get(row);
      const line = cells?.hasContent ? this.padded(cells.values) : blank;
      values.push(line);
      formulas.push(cells?.formulas ? this.withFormulas(line, cells.formulas) : line);
      numberFormats.push(this.formatsOf(cells, known));
      this.rows.delete(row);
    }
    return { row: top, column: this.left, values, formulas, numberFormats };
  }

  private padded(values: readonly CellValue[]): CellValue[] {
    const line = values.slice(this.left, this.right + 1);
    while (line.length <= this.right - this.left) line.push('');
    return line;
  }

  private withFormulas(line: readonly CellValue[], formulas: ReadonlyMap<number, string>): CellValue[] {
    const copy = [...line];
    for (const [column, formula] of formulas) copy[column - this.left] = formula;
    return copy;
  }

  /** Rows mostly look like the row above: those that look the same share one list. */
  private formatsOf(cells: RowCells | undefined, known: Map<string, readonly string[]>): readonly string[] {
    const styles: number[] = [];
    for (let column = this.left; column <= this.right; column++) {
      const own = cells?.styles[column] ?? -1;
      styles.push(own >= 0 ? own : (cells?.style ?? this.columnStyles[column] ?? -1));
    }
    const key = styles.join();
    let formats = known.get(key);
    if (!formats) known.set(key, (formats = styles.map((style) => this.formats[style] ?? generalFormat)));
    return formats;
  }
}

const emptyRow = (style: number | null): RowCells => ({
  values: [],
  formulas: null,
  styles: [],
  style,
  hasContent: false,
});
