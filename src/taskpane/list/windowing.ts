/** Which rows of a long list are rendered: a half-open range of indexes. */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

/** Up to this many rows a list is rendered whole: searching in the page finds everything, and nothing needs measuring. */
export const WHOLE_UP_TO = 60;
/** Rendered above and below what is seen, in pixels, so that scrolling shows no gaps. */
const BEYOND = 600;

/** Where each row begins; one element more than there are rows, the last being the height of them all. */
export function offsetsOf(heights: readonly number[]): readonly number[] {
  const offsets = [0];
  let offset = 0;
  for (const height of heights) offsets.push((offset += height));
  return offsets;
}

/** The rows between two positions of the list, with some more on either side. */
export function rangeBetween(offsets: readonly number[], top: number, bottom: number): RowRange {
  const rows = offsets.length - 1;
  const first = Math.max(0, rowAt(offsets, top - BEYOND));
  const end = Math.min(rows, rowAt(offsets, bottom + BEYOND) + 1);
  return { first: Math.min(first, rows), end: Math.max(end, Math.min(first, rows)) };
}

/** The row that a position falls in, by halving. */
function rowAt(offsets: readonly number[], position: number): number {
  let low = 0;
  let high = offsets.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
