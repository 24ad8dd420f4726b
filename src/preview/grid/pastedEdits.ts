import type { ICellData } from '@univerjs/core';
import type { CellEdit, CellInput } from '../document';

/** Cells as the grid's change of values names them: by row, then by column. */
export type CellMatrix = Readonly<
  Record<string, Readonly<Record<string, ICellData | null | undefined>> | null | undefined>
>;

/** What a change of the grid other than typing (paste, fill, delete, a list's choice) asks of the document; `undefined` when it is only looks. */
export function editOf(matrix: CellMatrix): CellEdit | undefined {
  const written: { readonly row: number; readonly column: number; readonly input: CellInput }[] = [];
  for (const [row, cells] of Object.entries(matrix)) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (cell === null || cell === undefined || 'v' in cell || 'f' in cell || 'p' in cell) {
        written.push({ row: Number(row), column: Number(column), input: inputOf(cell) });
      }
    }
  }
  if (written.length === 0) return undefined;
  const rows = written.map(({ row }) => row);
  const columns = written.map(({ column }) => column);
  const [top, left] = [least(rows), least(columns)];
  const inputs: CellInput[][] = Array.from({ length: most(rows) - top + 1 }, () =>
    Array.from({ length: most(columns) - left + 1 }, () => null),
  );
  for (const { row, column, input } of written) {
    const line = inputs[row - top];
    if (line) line[column - left] = input;
  }
  return { row: top, column: left, inputs };
}

/** The grid writes formulas in the person's language already, as it was given them. */
function inputOf(cell: ICellData | null | undefined): CellInput {
  if (cell?.f) return cell.f.startsWith('=') ? cell.f : `=${cell.f}`;
  const rich = cell?.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, '').replace(/\r/g, '\n');
  return cell?.v ?? '';
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), -Infinity);
