import type { CellContent, SheetLayout } from '../sheets/changeSet';
import { alikeContent } from './cellText';

export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** Zero-based cells where a sheet no longer is as its layout made it, or holds more than that. */
export function layoutDifferences(
  layout: SheetLayout,
  cells: readonly SheetCell[],
): { readonly row: number; readonly column: number }[] {
  const expected = new Map<string, CellContent>();
  for (const block of layout.cells) {
    block.content.forEach((row, rowOffset) =>
      row.forEach((content, columnOffset) => {
        expected.set(`${block.row + rowOffset},${block.column + columnOffset}`, content);
      }),
    );
  }
  const found: { readonly row: number; readonly column: number }[] = [];
  for (const { row, column, content } of cells) {
    const key = `${row},${column}`;
    if (!alikeContent(expected.get(key) ?? '', content)) found.push({ row, column });
    expected.delete(key);
  }
  for (const [key, content] of expected) {
    if (content === '') continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    found.push({ row, column });
  }
  return found;
}
