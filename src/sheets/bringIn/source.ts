import { isBlank } from '../read/grid';
import type { CellValue } from '../snapshot';

/** A cell of a list that is to be brought in: its value, and the number format it had where that is known. */
export interface SourceCell {
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** A table as it was pasted or stands in a file, title rows and all; every row has the same number of cells. */
export interface SourceTable {
  /** What it is called there: the sheet, the caption, the heading above it; `''` where nothing tells. */
  readonly name: string;
  readonly rows: readonly (readonly SourceCell[])[];
  /** Rows that are headings whatever they say, by index: the names of the parts that it was put together from. */
  readonly headings?: readonly number[];
}

/** What somebody pasted or opened. Dates in it count from 1904 where `date1904` says so. */
export interface Source {
  readonly tables: readonly SourceTable[];
  readonly date1904: boolean;
}

/** Why nothing can be brought in from it. */
export type SourceProblem = 'nothing' | 'tooManyRows' | 'tooManyColumns' | 'longCell';

export type SourceOutcome =
  { readonly ok: true; readonly source: Source } | { readonly ok: false; readonly problem: SourceProblem };

export const MAX_ROWS = 20_000;
export const MAX_COLUMNS = 100;
/** Excel takes 32,767 characters in a cell; a list has nothing near that. */
export const MAX_CELL_LENGTH = 8_000;

const blankCell: SourceCell = { value: '', numberFormat: 'General' };

/** A cell that holds a text, as most of what is pasted does. */
export function textCell(text: string): SourceCell {
  return { value: text.trim(), numberFormat: 'General' };
}

/** The cell, blank outside the row. */
export function cellAt(row: readonly SourceCell[] | undefined, column: number): SourceCell {
  return row?.[column] ?? blankCell;
}

export const isBlankCell = ({ value }: SourceCell): boolean => isBlank(value);

/** A table without the blank rows and columns around it, all rows equally long; `null` where nothing is left. */
export function sourceTable(name: string, rows: readonly (readonly SourceCell[])[]): SourceTable | null {
  const filled = rows.map((row) => row.map((cell) => !isBlankCell(cell)));
  const rowIndexes = filled.flatMap((cells, index) => (cells.includes(true) ? [index] : []));
  const [top, bottom] = [rowIndexes[0], rowIndexes.at(-1)];
  if (top === undefined || bottom === undefined) return null;
  const width = filled.reduce((widest, cells) => Math.max(widest, cells.lastIndexOf(true) + 1), 0);
  const left = filled.reduce(
    (first, cells) => (cells.includes(true) ? Math.min(first, cells.indexOf(true)) : first),
    width,
  );
  const cut = rows
    .slice(top, bottom + 1)
    .map((row) => Array.from({ length: width - left }, (_, offset) => cellAt(row, left + offset)));
  return { name: name.trim(), rows: cut };
}

/** The tables as a source, or what stands in the way. */
export function sourceOf(tables: readonly (SourceTable | null)[], date1904 = false): SourceOutcome {
  const found = tables.flatMap((table) => table ?? []);
  if (found.length === 0) return { ok: false, problem: 'nothing' };
  const rowCount = found.reduce((sum, { rows }) => sum + rows.length, 0);
  if (rowCount > MAX_ROWS) return { ok: false, problem: 'tooManyRows' };
  if (found.some(({ rows }) => (rows[0]?.length ?? 0) > MAX_COLUMNS)) return { ok: false, problem: 'tooManyColumns' };
  const isLong = ({ value }: SourceCell): boolean => typeof value === 'string' && value.length > MAX_CELL_LENGTH;
  if (found.some(({ rows }) => rows.some((row) => row.some(isLong)))) return { ok: false, problem: 'longCell' };
  return { ok: true, source: { tables: found, date1904 } };
}
