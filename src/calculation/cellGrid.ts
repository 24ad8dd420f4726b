import type { CellBlock, CellValue, SheetSnapshot } from '../sheets/snapshot';

/** The values of a sheet while they are calculated; those of the snapshot stay as they are. */
export class CellGrid {
  private readonly block: CellBlock | null;
  private readonly rows: (readonly CellValue[] | undefined)[];
  private readonly changed = new Map<number, CellValue[]>();

  constructor(readonly sheet: SheetSnapshot) {
    this.block = sheet.cells;
    this.rows = [...(this.block?.values ?? [])];
  }

  get top(): number {
    return this.block?.row ?? 0;
  }
  get bottom(): number {
    return this.top + this.rows.length - 1;
  }
  get left(): number {
    return this.block?.column ?? 0;
  }
  get right(): number {
    return this.left + (this.block?.values[0]?.length ?? 0) - 1;
  }

  value(row: number, column: number): CellValue {
    return this.rows[row - this.top]?.[column - this.left] ?? '';
  }

  /** With `=`; `undefined` where there is none. */
  formula(row: number, column: number): string | undefined {
    const [at, across] = [row - this.top, column - this.left];
    const written = this.block?.formulas[at]?.[across];
    const isFormula =
      typeof written === 'string' && written.startsWith('=') && written !== this.block?.values[at]?.[across];
    return isFormula ? written : undefined;
  }

  /** Keeps to the block: a cell outside it has nothing in the file. */
  set(row: number, column: number, value: CellValue): void {
    const at = row - this.top;
    const own = this.rows[at];
    if (!own || column < this.left || column > this.right) return;
    const cells = this.changed.get(at) ?? [...own];
    this.changed.set(at, cells);
    this.rows[at] = cells;
    cells[column - this.left] = value;
  }

  /** The sheet with the values as they are now. */
  snapshot(): SheetSnapshot {
    const { block } = this;
    if (!block || this.changed.size === 0) return this.sheet;
    const values = block.values.map((row, at) => this.changed.get(at) ?? row);
    const formulas = block.formulas.map((row, at) => {
      const now = this.changed.get(at);
      // What stands for a cell without a formula is its value.
      return now
        ? row.map((written, across) => (written === block.values[at]?.[across] ? (now[across] ?? '') : written))
        : row;
    });
    return { ...this.sheet, cells: { ...block, values, formulas } };
  }
}
