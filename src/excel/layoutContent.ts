import { isSameFormula } from '../sheets/sameFormula';
import type { CellContent, SheetLayout } from '../sheets/changeSet';
import type { CellValue } from '../sheets/snapshot';
import { contentOf } from './cellText';

export interface UsedCells {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: unknown[][];
  readonly formulas: unknown[][];
}

/** Zero-based cells where a sheet no longer is as its layout made it, or holds more than that. */
export function layoutDifferences(layout: SheetLayout, used: UsedCells): { row: number; column: number }[] {
  const expected = new Map<string, CellContent>();
  for (const block of layout.cells) {
    block.content.forEach((row, rowOffset) =>
      row.forEach((content, columnOffset) => {
        expected.set(`${block.row + rowOffset},${block.column + columnOffset}`, content);
      }),
    );
  }
  const found: { row: number; column: number }[] = [];
  used.values.forEach((row, rowOffset) =>
    row.forEach((value, columnOffset) => {
      const at = { row: used.rowIndex + rowOffset, column: used.columnIndex + columnOffset };
      const key = `${at.row},${at.column}`;
      const now = contentOf((used.formulas[rowOffset]?.[columnOffset] ?? '') as CellValue, value as CellValue);
      if (!alike(expected.get(key) ?? '', now)) found.push(at);
      expected.delete(key);
    }),
  );
  for (const [key, content] of expected) {
    if (content === '') continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    found.push({ row, column });
  }
  return found;
}

/** Excel may give a formula back in its own spelling. */
function alike(expected: CellContent, now: CellContent): boolean {
  if (typeof expected !== 'object' || typeof now !== 'object') return expected === now;
  return isSameFormula(expected.formula, now.formula);
}
