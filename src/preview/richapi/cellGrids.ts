import type { CellInput } from '../document/input/enter';
import type { Rect } from '../document/rect';
import type { Host } from './host';
import { HostError } from './hostError';
import type { RangeTarget } from './rangeTarget';

/** A property with one entry a cell; `null` beyond the limit of cells, as Excel answers. */
export function readGrid<T>(target: RangeTarget, host: Host, read: (rect: Rect) => T): T | null {
  const { rowCount, columnCount } = target.rect;
  return rowCount * columnCount > host.limits.cells ? null : read(target.rect);
}

/**
 * What is written to a range: a grid of the range's own shape, or one value for all its cells. `null` in the grid leaves a
 * cell as it is; `null` for the whole property is refused.
 */
export function gridOf(value: unknown, rect: Rect): CellInput[][] {
  if (!Array.isArray(value)) {
    const input = cellInput(value);
    if (input === null) throw new HostError('InvalidArgument');
    if (rect.rowCount * rect.columnCount > 5_000_000) throw new HostError('RangeExceedsLimit');
    return Array.from({ length: rect.rowCount }, () => Array.from({ length: rect.columnCount }, () => input));
  }
  if (value.length !== rect.rowCount) throw wrongShape();
  return value.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== rect.columnCount) throw wrongShape();
    return row.map(cellInput);
  });
}

export const wrongShape = (): HostError =>
  new HostError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

function cellInput(value: unknown): CellInput {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
    return value;
  throw new HostError('InvalidArgument');
}

/** Number formats as texts; `''` means Excel's own General. */
export function formatGrid(value: unknown, rect: Rect): (string | null)[][] {
  return gridOf(value, rect).map((row) =>
    row.map((format) => {
      if (format === null) return null;
      if (typeof format !== 'string') throw new HostError('InvalidArgument');
      return format === '' ? 'General' : format;
    }),
  );
}
