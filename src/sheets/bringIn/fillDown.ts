import type { HeadingWords, ReadHeading } from './recognisers';
import { cellAt, isBlankCell, type SourceCell } from './source';
import type { SourceColumn } from './sourceList';

type Rows = readonly { readonly cells: readonly SourceCell[] }[];

/** The share of cells that must be blank for the others to be taken to hold for the rows below them. */
const BLANK = 0.3;
const KNOWN = 0.8;

/**
 * Columns where a region, group or area is written once and holds for the rows below it, as where the cells were merged.
 * `asIs`: columns whose blank cells are to stay blank, by id.
 */
export function filledDown(
  columns: readonly SourceColumn[],
  rows: Rows,
  asIs: readonly string[],
  readHeading: ReadHeading,
): readonly number[] {
  return columns.flatMap(({ id }, position) => {
    const cells = rows.map((row) => cellAt(row.cells, position));
    const [first] = cells;
    if (asIs.includes(id) || !first || isBlankCell(first)) return [];
    const filled = cells.filter((cell) => !isBlankCell(cell));
    // The same value in two rows running is somebody who writes it every time, and leaves it out where it does not hold.
    const isRepeated = cells.some((cell, index) => !isBlankCell(cell) && cells[index + 1]?.value === cell.value);
    if (isRepeated || cells.length - filled.length < BLANK * cells.length) return [];
    const known = filled.filter(({ value }) => typeof value === 'string' && headsRows(readHeading(value)));
    return cells.length > 2 && known.length >= KNOWN * filled.length ? [position] : [];
  });
}

/** A municipality that is not written is not known: somebody must not be given one that is not theirs. */
function headsRows(words: HeadingWords | null): boolean {
  return words !== null && (words.region !== undefined || words.group !== undefined || words.workArea !== undefined);
}

/** The rows with the blank cells of these columns filled from above. */
export function withFilledDown<Row extends { readonly cells: readonly SourceCell[] }>(
  rows: readonly Row[],
  positions: readonly number[],
): readonly Row[] {
  if (positions.length === 0) return rows;
  const above = new Map<number, SourceCell>();
  return rows.map((row) => {
    const cells = row.cells.map((cell, position) => {
      if (!positions.includes(position)) return cell;
      if (!isBlankCell(cell)) above.set(position, cell);
      return above.get(position) ?? cell;
    });
    return { ...row, cells };
  });
}
