import type { FormulaEntry } from '../xlsx/formula/formulaEntry';
import type { CellGrid } from './cellGrid';
import { maxCellsKept, maxCellsRead } from './limits';

/** As many of the formulas as can be calculated in bounded time and memory, those that read least first. */
export function affordable(
  entries: readonly FormulaEntry[],
  grids: ReadonlyMap<string, CellGrid>,
): readonly FormulaEntry[] {
  const whole = [...grids.values()].reduce((sum, grid) => sum + cellsOf(grid, everywhere), 0);
  const readBy = new Map(entries.map((entry) => [entry, rangesOf(entry, grids)] as const));
  const costs = new Map(
    [...readBy].map(([entry, ranges]) => {
      const read = ranges.reduce((sum, { cells }) => sum + cells, 0);
      return [entry, entry.unbounded ? read + whole : read] as const;
    }),
  );
  const kept = new Set<string>();
  let [readCells, keptCells] = [0, 0];
  const isWithin = (entry: FormulaEntry): boolean => {
    readCells += costs.get(entry) ?? 0;
    for (const { key, cells } of readBy.get(entry) ?? []) {
      if (!kept.has(key)) keptCells += cells;
      kept.add(key);
    }
    return readCells <= maxCellsRead && keptCells <= maxCellsKept;
  };
  return [...entries].sort((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0)).filter(isWithin);
}

type Range = FormulaEntry['precedents'][number];

function rangesOf(
  { precedents }: FormulaEntry,
  grids: ReadonlyMap<string, CellGrid>,
): { readonly key: string; readonly cells: number }[] {
  return precedents.map(({ sheet, rect }) => {
    const grid = grids.get(sheet);
    const key = `${sheet}!${rect.row},${rect.column},${rect.rowCount},${rect.columnCount}`;
    return { key, cells: grid ? cellsOf(grid, rect) : 0 };
  });
}

const everywhere = { row: 0, column: 0, rowCount: Infinity, columnCount: Infinity };

/** Of a rectangle only what lies within the cells that were read. */
function cellsOf(
  { top, bottom, left, right }: CellGrid,
  { row, column, rowCount, columnCount }: Range['rect'],
): number {
  const rows = Math.min(row + rowCount - 1, bottom) - Math.max(row, top) + 1;
  const columns = Math.min(column + columnCount - 1, right) - Math.max(column, left) + 1;
  return Math.max(0, rows) * Math.max(0, columns);
}
