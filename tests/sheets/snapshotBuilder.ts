import type { CellValue, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../src/sheets/snapshot';

/** A cell as typed: a value, or a formula with the value it gives. */
export type Cell = CellValue | { readonly formula: string; readonly value: CellValue };

/** A sheet whose first row and column are `row` and `column`. */
export function sheet(name: string, rows: readonly (readonly Cell[])[], row = 0, column = 0): SheetSnapshot {
  const width = Math.max(...rows.map((cells) => cells.length));
  const padded = rows.map((cells) => [...cells, ...Array<Cell>(width - cells.length).fill('')]);
  return {
    id: `{${name}}`,
    name,
    isVisible: true,
    isProtected: false,
    unreadRows: 0,
    cells: {
      row,
      column,
      values: padded.map((cells) => cells.map((cell) => (typeof cell === 'object' ? cell.value : cell))),
      formulas: padded.map((cells) => cells.map((cell) => (typeof cell === 'object' ? cell.formula : cell))),
      numberFormats: padded.map((cells) => cells.map(() => 'General')),
    },
  };
}

export function table(
  name: string,
  sheetName: string,
  rectangle: Pick<TableSnapshot, 'row' | 'column' | 'rowCount' | 'columnCount'>,
  more: Partial<TableSnapshot> = {},
): TableSnapshot {
  return { name, sheet: sheetName, hasHeaders: true, hasTotals: false, isFiltered: false, ...rectangle, ...more };
}

export function workbook(
  sheets: readonly SheetSnapshot[],
  tables: readonly TableSnapshot[] = [],
  more: Partial<WorkbookSnapshot> = {},
): WorkbookSnapshot {
  return { sheets, tables, names: [], date1904: false, ...more };
}
