import type { ChangeSet, EditCells } from './changeSet';
import type { WorkbookSnapshot } from './snapshot';
import { covering, gridCell, setCell, withSheet } from './snapshotAfterGrid';
import { withoutRows, withRows } from './snapshotAfterRows';

/**
 * A workbook as it would be after a change of cells and rows. Nothing is calculated: a formula keeps the value it has, and one that
 * is new has none. Edits of other kinds are passed by.
 */
export function snapshotAfter(workbook: WorkbookSnapshot, changes: ChangeSet): WorkbookSnapshot {
  return changes.edits.reduce((after, edit) => {
    switch (edit.kind) {
      case 'editCells':
        return withCells(after, edit);
      case 'insertRows':
        return withRows(after, edit);
      case 'deleteRows':
        return withoutRows(after, edit);
      default:
        return after;
    }
  }, workbook);
}

function withCells(workbook: WorkbookSnapshot, edit: EditCells): WorkbookSnapshot {
  const area = {
    row: edit.row,
    column: edit.column,
    rowCount: edit.after.length,
    columnCount: Math.max(0, ...edit.after.map(({ length }) => length)),
  };
  return withSheet(workbook, edit.sheet, (cells) => {
    const grid = covering(cells, area);
    edit.after.forEach((contents, r) => {
      contents.forEach((content, c) => {
        setCell(grid, edit.row + r, edit.column + c, {
          ...gridCell(content),
          format: edit.formatAfter?.[r]?.[c] ?? null,
        });
      });
    });
    return grid;
  });
}
