import { placeOf } from '../../plan/place';
import type { RemoveTable } from '../../sheets/changeSet';
import { isHeaderOf } from './addTable';
import { refused, type QueueCheck } from './kind';
import { isSameRectangle } from './rectangles';
import type { TableStep } from './step';

export const checkRemoveTable: QueueCheck<RemoveTable> = (edit, index, ground) => {
  const { sheet, table, header } = edit;
  const { name, row, column } = table;
  const facts = ground.sheet(index, sheet);
  const isFiltered = ground.table(index, name);
  const found = ground.cells(index, sheet, { row, column, rowCount: 1, columnCount: table.columnCount }, false);
  return (turn) => {
    const now = turn.tables.get(name);
    if (!now) return refused({ kind: 'tableMissing', sheet, table: name });
    if (now.sheet !== sheet || !isSameRectangle(now.area, table) || !now.hasHeaders || now.hasTotals) {
      return refused({ kind: 'tableMoved', sheet, table: name });
    }
    if (facts().isProtected) return refused({ kind: 'sheetProtected', sheet });
    if (isFiltered()) return refused({ kind: 'tableFiltered', sheet, table: name });
    const places = (found(turn.steps)[0] ?? []).flatMap((cell, c) => {
      const expected = header[c] ?? '';
      const actual = cell.content ?? '';
      if (isHeaderOf(expected, actual)) return [];
      const place = placeOf({ sheet, row: cell.row ?? row, column: cell.column ?? column + c });
      return [{ place, expected, actual, wanted: expected }];
    });
    if (places.length > 0) return refused({ kind: 'changedSince', places });
    const step: TableStep = { kind: 'table', isMade: false, sheet, table, header };
    return { steps: [step], undo: () => [{ kind: 'addTable', sheet, table, header }] };
  };
};
