import { parseAddress } from '../../sheets/address';
import type { CellContent, SheetLayout } from '../../sheets/changeSet';

export interface GridCell {
  readonly content: CellContent;
  readonly format: string | null;
}

/** The first rows of a sheet to be made, as a grid without holes. */
export function sheetGrid(layout: SheetLayout, rowsShown: number): readonly (readonly GridCell[])[] {
  const { rows, columns } = sheetSize(layout);
  const grid = Array.from({ length: Math.min(rows, rowsShown) }, () =>
    Array.from({ length: columns }, (): GridCell => ({ content: '', format: null })),
  );
  for (const block of layout.cells) {
    block.content.forEach((contents, r) => {
      contents.forEach((content, c) => {
        const row = grid[block.row + r];
        const column = block.column + c;
        if (row) row[column] = { content, format: formatAt(layout, block.row + r, column) };
      });
    });
  }
  return grid;
}

export function sheetSize(layout: SheetLayout): { readonly rows: number; readonly columns: number } {
  const rows = layout.cells.map(({ row, content }) => row + content.length);
  const columns = layout.cells.map(
    ({ column, content }) => column + Math.max(0, ...content.map(({ length }) => length)),
  );
  return { rows: Math.max(0, ...rows), columns: Math.max(0, ...columns) };
}

/** The last format given for the cell wins, as when they are applied one after the other. */
function formatAt(layout: SheetLayout, row: number, column: number): string | null {
  return layout.formats.reduce<string | null>(
    (found, { range, numberFormat }) =>
      numberFormat !== undefined && isWithin(range, row, column) ? numberFormat : found,
    null,
  );
}

function isWithin(range: string, row: number, column: number): boolean {
  const area = parseAddress(range);
  if (!area) return false;
  const [down, right] = [row - area.row, column - area.column];
  return down >= 0 && down < area.rowCount && right >= 0 && right < area.columnCount;
}
