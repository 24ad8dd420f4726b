import type { CellBlock, CellValue } from '../sheets/snapshot';
import { HostFailure } from './host';

/** What of a loaded range makes a block. */
export type LoadedRange = Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'values' | 'formulas' | 'numberFormat'>;

/** Throws `rangeTooLarge` when Excel answered with nothing, as it does for a range beyond its limits. */
export function blockOf(range: LoadedRange): CellBlock {
  const { rowIndex, columnIndex, values, formulas, numberFormat } = range;
  if (!isGrid(values) || !isGrid(formulas) || !isGrid(numberFormat)) throw new HostFailure('rangeTooLarge');
  return {
    row: rowIndex,
    column: columnIndex,
    values: values as CellValue[][],
    formulas: formulas as CellValue[][],
    numberFormats: numberFormat as string[][],
  };
}

const isGrid = (grid: unknown): boolean => Array.isArray(grid) && grid.length > 0 && Array.isArray(grid[0]);

export function appendRows(above: CellBlock, below: CellBlock): CellBlock {
  return {
    ...above,
    values: above.values.concat(below.values),
    formulas: above.formulas.concat(below.formulas),
    numberFormats: above.numberFormats.concat(below.numberFormats),
  };
}

/** The size of a row in Excel's answer, from the last rows of the block, where a long table is at its most usual. */
export function bytesPerRow({ values, formulas, numberFormats }: CellBlock): number {
  const sample = 50;
  const rows = [values, formulas, numberFormats].map((grid) => grid.slice(-sample));
  const bytes = new TextEncoder().encode(JSON.stringify(rows)).length;
  return Math.ceil(bytes / Math.max(1, Math.min(sample, values.length))) + 1;
}
