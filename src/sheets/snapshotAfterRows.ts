import type { DeleteRows, InsertRows } from './changeSet';
import type { CellBlock, TableSnapshot, WorkbookSnapshot } from './snapshot';
import { covering, getCell, gridCell, setCell, withSheet, type GridCell } from './snapshotAfterGrid';

const blank: GridCell = { value: '', formula: '', format: 'General' };

/** Rows put into a table. What stands below it moves down, unless the table grows into blank cells. */
export function withRows(workbook: WorkbookSnapshot, edit: InsertRows): WorkbookSnapshot {
  const { sheet, area, row, content } = edit;
  const count = content.length;
  const cells = workbook.sheets.find(({ name }) => name === sheet)?.cells ?? null;
  const moves = row < area.row + area.rowCount || !isBlank(cells, { ...area, row, rowCount: count });
  const grown = withSheet(workbook, sheet, (block) => {
    const reach = block ? block.row + block.values.length : row;
    const grid = covering(block, { ...area, rowCount: Math.max(area.rowCount, reach - area.row) + count });
    const last = grid.row + grid.values.length - 1;
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      if (moves) {
        for (let to = last; to >= row + count; to--) setCell(grid, to, column, getCell(grid, to - count, column));
      }
      const like = likeRow(edit);
      const model = like === null ? blank : getCell(grid, like, column);
      content.forEach((contents, index) => {
        const typed = contents[column - area.column] ?? null;
        const format = edit.formats?.[index]?.[column - area.column] ?? model.format;
        setCell(grid, row + index, column, { ...(typed === null ? filledDown(model) : gridCell(typed)), format });
      });
    }
    return grid;
  });
  return moveTables(grown, edit, count, moves);
}

/** The row of the body that the new rows are formatted and calculated like; `null` where there is none. */
function likeRow({ area, row, content }: InsertRows): number | null {
  if (row - 1 > area.row) return row - 1;
  return area.rowCount > 1 ? row + content.length : null;
}

/** Calculated columns fill themselves; what they give is not known. */
function filledDown({ value, formula }: GridCell): Omit<GridCell, 'format'> {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? { value: '', formula } : { value: '', formula: '' };
}

/** Rows taken out of a table; what stands below it in its columns moves up. A table keeps one row, which is then blank. */
export function withoutRows(workbook: WorkbookSnapshot, edit: DeleteRows): WorkbookSnapshot {
  const { sheet, table, area, row, before } = edit;
  const found = workbook.tables.find(({ name }) => name === table);
  const body = area.rowCount - (found?.hasHeaders === false ? 0 : 1) - (found?.hasTotals ? 1 : 0);
  const isLast = before.length >= body;
  const removed = isLast ? before.length - 1 : before.length;
  const shrunk = withSheet(workbook, sheet, (block) => {
    const grid = covering(block, area);
    const end = grid.row + grid.values.length;
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const keep = isLast ? 1 : 0;
      if (isLast) setCell(grid, row, column, { ...filledDown(getCell(grid, row, column)), format: null });
      for (let to = row + keep; to < end; to++) {
        setCell(grid, to, column, to + removed < end ? getCell(grid, to + removed, column) : blank);
      }
    }
    return grid;
  });
  return moveTables(shrunk, edit, -removed, true);
}

function isBlank(cells: CellBlock | null, area: InsertRows['area']): boolean {
  if (!cells) return true;
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      if (getCell(cells, row, column).value !== '') return false;
    }
  }
  return true;
}

/** The table grows or shrinks; tables and named cells below it in its columns go with what is under them. */
function moveTables(
  workbook: WorkbookSnapshot,
  { sheet, table, area, row }: InsertRows | DeleteRows,
  by: number,
  moves: boolean,
): WorkbookSnapshot {
  const end = area.column + area.columnCount;
  const isBelow = (at: { sheet: string; row: number; column: number }, width: number): boolean =>
    moves && at.sheet === sheet && at.row >= row && at.column < end && at.column + width > area.column;
  return {
    ...workbook,
    tables: workbook.tables.map((each): TableSnapshot => {
      if (each.name === table) return { ...each, rowCount: each.rowCount + by };
      return isBelow(each, each.columnCount) ? { ...each, row: each.row + by } : each;
    }),
    names: workbook.names.map((each) =>
      isBelow(each.at, 1) ? { ...each, at: { ...each.at, row: each.at.row + by } } : each,
    ),
  };
}
