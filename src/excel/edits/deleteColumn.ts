import type { CellContent, DeleteColumn } from '../../sheets/changeSet';
import { differences } from './differences';
import { refused, type QueueCheck } from './kind';
import { moved, noRoom, queueLines } from './lines';

export const checkDeleteColumn: QueueCheck<DeleteColumn> = (edit, index, ground) => {
  const { sheet, table, area, header, numberFormat } = edit;
  const lines = { ...area, column: area.column + edit.index, columnCount: 1 };
  const place = queueLines(ground, index, { where: edit, axis: 'column', comeIn: false, lines });
  const found = ground.cells(index, sheet, lines, true, [edit.content]);
  return (turn) => {
    const placed = place(turn);
    if ('reason' in placed) return refused(placed.reason);
    const { hasTotals } = placed.table;
    const before: CellContent[][] = [header, ...edit.content, ...(hasTotals ? [''] : [])].map((each) => [each]);
    const fits = edit.index >= 0 && edit.index < area.columnCount && before.length === area.rowCount;
    if (area.columnCount === 1 || !fits) return refused(moved(edit));
    const cells = found(turn.steps);
    const places = differences({ sheet, ...at(lines), before, wanted: () => '' }, cells);
    if (places.length > 0) return refused({ kind: 'changedSince', places });
    const formats = before.map((_, r) => [cells[r]?.[0]?.format ?? null]);
    const step = placed.step(lines, { content: before, formats, rules: [] });
    if (!step) return refused(noRoom(edit));
    return {
      steps: [step],
      undo: () => [
        {
          kind: 'insertColumn',
          sheet,
          table,
          area: step.area,
          index: edit.index,
          header,
          content: edit.content,
          ...(numberFormat === undefined ? {} : { numberFormat }),
        },
      ],
    };
  };
};

const at = ({ row, column }: { readonly row: number; readonly column: number }) => ({ row, column });
