import type { CellLike, FormulaResultLike, RowLike, WorksheetLike } from '@cj-tech-master/excelts/formula';
import { stored } from '../excelts';
import type { FormulaEntry } from '../../../xlsx/formula/formulaEntry';

/** No sheet of a workbook can be called so. */
const name = '[probes]';

/** A sheet of formulas that stand in no cell of the workbook: calculated like the others, and gone afterwards. */
export class ProbeSheet implements WorksheetLike {
  readonly id = Number.MAX_SAFE_INTEGER;
  readonly name = name;
  readonly results = new Map<FormulaEntry, FormulaResultLike>();
  private readonly rows = new Map<number, Map<number, CellLike>>();

  constructor(entries: Iterable<FormulaEntry>) {
    for (const entry of entries) {
      const cells = this.rows.get(entry.row) ?? new Map<number, CellLike>();
      this.rows.set(entry.row, cells);
      cells.set(entry.column, this.cell(entry));
    }
  }

  get dimensions(): { top: number; left: number; bottom: number; right: number } {
    const columns = [...this.rows.values()].flatMap((cells) => [...cells.keys()]);
    return { top: 1, left: 1, bottom: Math.max(...this.rows.keys()) + 1, right: Math.max(...columns) + 1 };
  }

  getTables(): [] {
    return [];
  }

  eachRow(first: unknown, second?: unknown): void {
    const visit = (second ?? first) as (row: RowLike, rowNumber: number) => void;
    for (const [row, cells] of this.rows) visit({ hidden: false, eachCell: eachOf(cells) }, row + 1);
  }

  findCell(row: number, column: number): CellLike | undefined {
    return this.rows.get(row - 1)?.get(column - 1);
  }

  getCell(row: number, column: number): CellLike {
    return this.findCell(row, column) ?? spilled(row, column);
  }

  private cell(entry: FormulaEntry): CellLike {
    const { results } = this;
    return {
      row: entry.row + 1,
      col: entry.column + 1,
      type: stored.formula,
      formula: entry.text,
      model: {},
      value: null,
      get result() {
        return undefined;
      },
      set result(result: FormulaResultLike) {
        results.set(entry, result);
      },
    };
  }
}

/** Where an array would spill nobody looks. */
const spilled = (row: number, column: number): CellLike => ({
  row,
  col: column,
  type: stored.blank,
  model: {},
  value: null,
  result: undefined,
});

/** Formulas that would stand in one cell cannot be calculated together: in each list every cell has one. */
export function withoutOverlap(entries: Iterable<FormulaEntry>): readonly FormulaEntry[][] {
  const layers: FormulaEntry[][] = [];
  const filled = new Map<string, number>();
  for (const entry of entries) {
    const place = `${entry.row},${entry.column}`;
    const depth = filled.get(place) ?? 0;
    filled.set(place, depth + 1);
    const layer = layers[depth];
    if (layer) layer.push(entry);
    else layers.push([entry]);
  }
  return layers;
}

const eachOf =
  (cells: ReadonlyMap<number, CellLike>): RowLike['eachCell'] =>
  (first: unknown, second?: unknown) => {
    const visit = (second ?? first) as (cell: CellLike, column: number) => void;
    for (const [column, cell] of cells) visit(cell, column + 1);
  };
