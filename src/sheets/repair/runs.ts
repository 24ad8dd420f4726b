import type { RowRun } from './repair';

/** Rows that follow each other, put together. `rows` in ascending order. */
export function runsOf(rows: readonly number[]): RowRun[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const open = runs.at(-1);
    if (open && open.last === row - 1) open.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}

export function rowsOf({ first, last }: RowRun): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
}
