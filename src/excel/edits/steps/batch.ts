import type { Rectangle } from '../../../sheets/address';
import type { CellContent } from '../../../sheets/changeSet';
import { inputOf } from '../../cellText';

/** A request that is being filled. */
export interface Batch {
  readonly context: Excel.RequestContext;
  /** Makes room for so many bytes more: what is queued is sent first when they would not fit. */
  readonly room: (bytes: number) => Promise<void>;
}

/** Excel on the web takes 5 MB a request; estimates are rough, so stay well below. */
export const REQUEST_BYTES = 3_000_000;

export function openBatch(context: Excel.RequestContext): Batch {
  let queued = 0;
  return {
    context,
    async room(bytes) {
      if (queued > 0 && queued + bytes > REQUEST_BYTES) {
        await context.sync();
        queued = 0;
      }
      queued += bytes;
    },
  };
}

export const rangeAt = (
  { context }: Batch,
  sheet: string,
  { row, column, rowCount, columnCount }: Rectangle,
): Excel.Range => context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rowCount, columnCount);

type Top = { readonly sheet: string; readonly row: number; readonly column: number };

/** Writes contents, as many rows at a time as fit; `null` leaves a cell as it is. */
export async function writeContents(
  batch: Batch,
  at: Top,
  contents: readonly (readonly (CellContent | null)[])[],
): Promise<void> {
  for (const { first, rows } of parts(contents)) {
    const inputs = rows.map((row) => row.map((content) => (content === null ? null : inputOf(content))));
    if (inputs.every((row) => row.every((input) => input === null))) continue;
    await batch.room(JSON.stringify(inputs).length);
    gridAt(batch, at, first, rows).formulas = inputs;
  }
}

export async function writeFormats(
  batch: Batch,
  at: Top,
  formats: readonly (readonly (string | null)[])[],
): Promise<void> {
  for (const { first, rows } of parts(formats)) {
    if (rows.every((row) => row.every((code) => code === null))) continue;
    await batch.room(JSON.stringify(rows).length);
    gridAt(batch, at, first, rows).numberFormat = rows.map((row) => [...row]);
  }
}

function gridAt(batch: Batch, { sheet, row, column }: Top, first: number, rows: readonly (readonly unknown[])[]) {
  const size = { rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
  return rangeAt(batch, sheet, { row: row + first, column, ...size });
}

function* parts<T>(grid: readonly (readonly T[])[]): Generator<{ first: number; rows: readonly (readonly T[])[] }> {
  const bytes = JSON.stringify(grid).length;
  const height = Math.max(1, Math.floor(grid.length / Math.max(1, Math.ceil(bytes / (REQUEST_BYTES / 2)))));
  for (let first = 0; first < grid.length; first += height) yield { first, rows: grid.slice(first, first + height) };
}
