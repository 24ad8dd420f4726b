import { cellOf, isBlank, isFormula } from '../read/grid';
import type { LocatedTable } from '../read/locate';

/** The sheet rows of the table's body that hold anything but calculated cells. */
export function filledRowIndexes({ sheet, table, first, last }: LocatedTable): readonly number[] {
  const isFilled = (row: number): boolean => {
    for (let column = table.column; column < table.column + table.columnCount; column++) {
      const cell = cellOf(sheet, row, column);
      if (!isBlank(cell.value) && !isFormula(cell.formula)) return true;
    }
    return false;
  };
  const rows: number[] = [];
  for (let row = first; row <= last; row++) if (isFilled(row)) rows.push(row);
  return rows;
}
